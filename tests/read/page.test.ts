import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../src/errors.ts';
import { decode } from '../../src/read/decode.ts';
import { readPage } from '../../src/read/page.ts';
import { understandPage } from '../../src/read/page-article.ts';
import { read } from '../../src/read/read.ts';
import { ROOT } from '../newsdesk.ts';

const PAGES = join(ROOT, 'fixtures/pages');
const bytesOf = (name: string): Uint8Array => readFileSync(join(PAGES, name));
const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
const clock = { now: 1_767_225_600, timeZone: 'Europe/Berlin' };
/** The notes' home page is read from the address of their front page. */
const addressOf = (name: string): string =>
  name === 'feed-home.html' ? 'https://penhale-notes.example/' : `https://newsroom.example/${name}`;

async function failure(work: Promise<unknown>): Promise<UnreadableError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableError);
  return error as UnreadableError;
}

describe('a newspaper’s page', () => {
  it.each(names)('says in %s what the expected file beside it says', (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(PAGES, name.replace('.html', '.expected.json')), 'utf8'));
    expect(understandPage(decode(bytesOf(name)), { url: addressOf(name), ...clock })).toEqual(expected);
  });

  it('is read in a worker with the same result, through the one entry for documents', async () => {
    const url = addressOf('ferry-json-ld.html');
    const here = understandPage(decode(bytesOf('ferry-json-ld.html')), { url, ...clock });
    const { drafts, warnings, rules } = await read(bytesOf('ferry-json-ld.html'), { url, ...clock });
    expect({ draft: drafts[0], warnings, rules: rules?.[0] }).toEqual(here);
  });

  it('that was saved without its address takes the canonical one', async () => {
    const [draft] = (await read(bytesOf('ferry-json-ld.html'), clock)).drafts;
    expect(draft).toMatchObject({
      url: 'https://harbour-courier.example/news/2024/05/14/night-ferry-returns',
      source: { kind: 'page', name: 'Harbour Courier', url: 'https://harbour-courier.example/' },
    });
  });

  it('keeps nothing that a terminal or a browser would run', () => {
    const page = `<html><head><title>Storm\u001b[31m over Penhale</title></head><body><article><h1>Storm\u202e over Penhale</h1>
      <p onclick="steal()">The storm took the roof of the chapel on Sunday night, and the bell with it, as the warden said. &lt;script&gt;alert(1)&lt;/script&gt;</p>
      <p>It was found on <a href="javascript:steal()">the beach</a> by <a href="https://user:secret@newsroom.example/boy">a boy</a> who had gone to look for his dog in the morning.</p>
      <p>The chapel will stay closed until the spring, the warden said, and services are held in the school until then.</p></article></body></html>`;
    const { draft } = understandPage(page, clock);
    const text = JSON.stringify(draft);
    expect(draft?.title).toBe('Storm over Penhale');
    expect(text).not.toMatch(/javascript:|onclick|secret|\u001b|\u202e/);
    expect(draft?.content_markdown).toContain('\\<script>alert(1)\\</script>');
    expect(draft?.content_markdown).toContain('[a boy](https://newsroom.example/boy)');
  });
});

describe('a page without an article', () => {
  it('is an error that says what it is, and names the feeds to follow', async () => {
    const home = await failure(read(bytesOf('feed-home.html'), { url: addressOf('feed-home.html'), ...clock }));
    expect(home.message).toBe('no article found: the front page of a site');
    expect(home.hint).toBe(
      'follow its feed: newsdesk feeds add https://penhale-notes.example/atom.xml or https://penhale-notes.example/comments.xml',
    );
    const saved = bytesOf('feed-home.html')
      .toString()
      .replace('<head>', '<head><link rel=canonical href=https://penhale-notes.example/>');
    expect((await failure(read(Buffer.from(saved), clock))).hint).toBe(home.hint);
    const list = await failure(read(bytesOf('section-list.html'), { url: addressOf('section-list.html'), ...clock }));
    expect(list.message).toBe('no article found: a list of 5 headlines');
    expect(list.hint).toContain('https://harbour-courier.example/transport.xml');
  });

  it('has no hint where it names no feed', async () => {
    const login = await failure(read(bytesOf('login.html'), clock));
    expect(login).toMatchObject({ message: 'no article found: a page to sign in', hint: undefined });
    const short = await failure(
      readPage('<html><body><p>Gone fishing.</p><p>Back on Monday.</p></body></html>', clock),
    );
    expect(short.message).toBe('no article found: 2 short paragraphs');
  });
});

describe('a page that was saved as an archive', () => {
  it.each([
    ['bplist00\u00d1', 'is a web archive of Safari: save the page as HTML'],
    [
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<!DOCTYPE html><html>=',
      'is a web archive (MHTML): save the page as HTML',
    ],
    [
      'MIME-Version: 1.0\nSubject: Fog on the moor\nContent-Type: multipart/related;\n\tboundary="fog"\n\n--fog\nContent-Type: text/html\n\n<html>',
      'is a web archive (MHTML): save the page as HTML',
    ],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist version="1.0"><dict><key>WebMainResource</key><dict/></dict></plist>',
      'is a web archive of Safari: save the page as HTML',
    ],
  ])('is refused with a word on what to do: %j', async (text, message) => {
    expect((await failure(read(Buffer.from(text), clock))).message).toBe(message);
  });
});

describe('a page that shows little of its article', () => {
  const head = (more = ''): string =>
    `<html><head><title>Fog on the moor</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fog on the moor","datePublished":"2024-01-08"${more}}</script></head>`;

  it('still gives what it says of itself, with a warning', () => {
    const { draft, warnings } = understandPage(`${head()}<body><h1>Fog on the moor</h1></body></html>`, clock);
    expect(draft).toMatchObject({ title: 'Fog on the moor', published: { precision: 'day', zone: 'assumed' } });
    expect(draft?.content_text).toBeUndefined();
    expect(warnings).toEqual(['the page shows hardly any text: no text']);
  });

  it('gives the text that JSON-LD holds, in paragraphs', () => {
    const body = `${'The fog lay on the moor for nine days, and the postman walked with a bell. '.repeat(5)}\\n\\n${'On the tenth day the wind came back from the west. '.repeat(4)}`;
    const { draft, warnings, rules } = understandPage(
      `${head(`,"articleBody":"${body}"`)}<body><h1>Fog on the moor</h1></body>`,
      clock,
    );
    expect(draft?.content_text?.split('\n\n').map((paragraph) => paragraph.length)).toEqual([374, 203]);
    expect(rules['body']).toBe('ld:articleBody');
    expect(warnings).toEqual([]);
  });
});

describe('a hostile page', () => {
  const paragraph =
    '<p>The minister told reporters on Sunday that the plan, which nobody had seen, would go ahead as it stood.</p>';
  const article = (middle: string): string =>
    `<html><head><title>Plan</title></head><body><article><h1>Plan</h1>${middle}</article></body></html>`;
  const pages: [string, string][] = [
    ['30,000 levels deep', article('<div>'.repeat(30_000) + paragraph.repeat(10) + '</div>'.repeat(30_000))],
    ['never closing a tag', article('<b><i><a href=x>'.repeat(3000) + paragraph.repeat(10))],
    [
      'with a tag of 50,000 attributes',
      article(`<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>${paragraph.repeat(10)}`),
    ],
    ['of 50,000 line breaks', article(paragraph.repeat(10) + '<br>'.repeat(50_000))],
    [
      'with JSON-LD 5,000 levels deep',
      article(
        `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script>${paragraph.repeat(10)}`,
      ),
    ],
  ];

  it.each(pages)('%s gives its article', (_what, html) => {
    expect(understandPage(html, clock).draft?.content_text).toContain('The minister told reporters');
  });

  it('of any characters gives a draft or a reason, and no markup', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<article>',
        '<h1>',
        '<table><tr><td>',
        '<a href="',
        '">',
        '<script>',
        '<!--',
        '<li>',
        '<figure>',
        '&lt;',
        paragraph,
      ),
      fc.constantFrom(
        '<script type="application/ld+json">',
        '{"@type":"NewsArticle","headline":',
        '</script>',
        '<meta name=author content=',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { draft, reason } = understandPage(pieces.join(''), clock);
        expect(draft !== undefined || reason !== undefined).toBe(true);
        expect(draft?.content_markdown ?? '').not.toMatch(/(?<!\\)<[a-z]/i);
      }),
      { numRuns: 25 },
    );
  });
});
