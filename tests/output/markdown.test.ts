import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { isClean } from '../../src/clean.ts';
import { harmlessMarkdown, textToMarkdown } from '../../src/markdown-text.ts';
import { markdown, markdownFiles } from '../../src/output/markdown.ts';
import type { Preset } from '../../src/output/output.ts';
import { fileNameOf, slugOf } from '../../src/output/slug.ts';
import { anyArticle, anyText, article, LOCK, written } from './articles.ts';

const MARKER = '<!-- newsdesk:end — your own text below this line is kept -->\n';

/** The lines between the first two `---`. */
const frontMatter = (note: string): string => note.split('\n---\n', 1)[0]?.slice(4) ?? '';

/** One line of front matter: its key, and its value as the JSON that it is. */
function readFlat(front: string): Record<string, unknown> {
  const keys: Record<string, unknown> = {};
  let list: unknown[] = [];
  for (const row of front.split('\n')) {
    const [, item] = /^ {2}- (.*)$/.exec(row) ?? [];
    const [, key = '', value] = /^(\w+):(?: (.*))?$/.exec(row) ?? [];
    const read = (json: string): unknown => JSON.parse(json.replace(/\\U000e00(..)/g, '\\udb40\\udc$1'));
    if (item !== undefined) list.push(read(item));
    else if (value === undefined) keys[key] = list = [];
    else keys[key] = key === 'content' ? value : read(value);
  }
  return keys;
}

describe('markdown', () => {
  it('has every key, the headline, the picture, the body and the marker', async () => {
    expect(await written(markdown([LOCK], {}))).toBe(
      [
        '---',
        'schema: "newsdesk.article/1"',
        'id: "mqe5xk2wlh3vtpad"',
        'url: "https://courier.example/2024/lock"',
        'guid: "courier:4711"',
        'title: "Harbour opens its \\"new\\" lock, at last"',
        'summary: "Ships of 300 metres\\ncan pass."',
        'date_published: "2024-09-25T15:48:00+03:00"',
        'date_precision: "minute"',
        'date_zone: "stated"',
        'date_modified: "2024-09-25T17:00:00+03:00"',
        'date_added: "2024-09-26T08:00:00Z"',
        'authors:',
        '  - {"name": "Ines Brandt", "type": "person"}',
        '  - {"name": "Courier newsroom"}',
        'byline: "By Ines Brandt"',
        'tags:',
        '  - "Shipping"',
        '  - "Port Authority"',
        '  - "C; C++"',
        'labels:',
        '  - "to read"',
        'persons:',
        '  - "Marta Okafor"',
        'organizations:',
        '  - "Port Authority"',
        'places:',
        '  - "Kessel"',
        'entities:',
        '  - {"name": "Port Authority", "type": "organization", "from": "publisher", "mentions": 2}',
        '  - {"name": "Marta Okafor", "type": "person", "from": "detected", "mentions": 1}',
        '  - {"name": "Kessel", "type": "place", "from": "detected"}',
        'section: "City"',
        'dateline: "KESSEL"',
        'language: "en"',
        'image: {"url": "https://courier.example/lock.jpg", "caption": "The lock, seen from the pier", "credit": "J. Abara / Courier"}',
        'word_count: 476',
        'source: {"name": "The Harbour Courier", "url": "https://courier.example", "feed_url": "https://courier.example/feed", "kind": "feed"}',
        'rights: "© The Harbour Courier"',
        'read: false',
        'starred: true',
        'version: 2',
        'content: text',
        '---',
        '',
        '# Harbour opens its "new" lock, at last',
        '',
        '![The lock, seen from the pier](https://courier.example/lock.jpg)',
        'J. Abara / Courier',
        '',
        'The lock took nine years.',
        '',
        'Marta Okafor cut the ribbon.',
        '',
        '<!-- newsdesk:end — your own text below this line is kept -->',
        '',
      ].join('\n'),
    );
  });

  it('has the names of Obsidian', async () => {
    expect(frontMatter(await written(markdown([LOCK], { preset: 'obsidian' })))).toBe(
      [
        'title: "Harbour opens its \\"new\\" lock, at last"',
        'source: "https://courier.example/2024/lock"',
        'author:',
        '  - "Ines Brandt"',
        '  - "Courier newsroom"',
        'published: 2024-09-25T15:48',
        'created: 2024-09-26',
        'description: "Ships of 300 metres\\ncan pass."',
        'tags:',
        '  - "shipping"',
        '  - "port-authority"',
        '  - "c-c"',
        'publisher: "The Harbour Courier"',
        'section: "City"',
        'persons:',
        '  - "[[Marta Okafor]]"',
        'organizations:',
        '  - "[[Port Authority]]"',
        'places:',
        '  - "[[Kessel]]"',
        'image: "https://courier.example/lock.jpg"',
        'newsdesk_id: "mqe5xk2wlh3vtpad"',
        'newsdesk_guid: "courier:4711"',
        'newsdesk_tags:',
        '  - "Shipping"',
        '  - "Port Authority"',
        '  - "C; C++"',
      ].join('\n'),
    );
  });

  it('has the names of Hugo', async () => {
    expect(frontMatter(await written(markdown([LOCK], { preset: 'hugo' })))).toBe(
      [
        'title: "Harbour opens its \\"new\\" lock, at last"',
        'date: 2024-09-25T15:48:00+03:00',
        'lastmod: 2024-09-25T17:00:00+03:00',
        'slug: "harbour-opens-its-new-lock-at-last"',
        'description: "Ships of 300 metres\\ncan pass."',
        'tags:',
        '  - "Shipping"',
        '  - "Port Authority"',
        '  - "C; C++"',
        'categories:',
        '  - "City"',
        'authors:',
        '  - "Ines Brandt"',
        '  - "Courier newsroom"',
        'keywords:',
        '  - "Marta Okafor"',
        '  - "Port Authority"',
        '  - "Kessel"',
        'params: {"newsdesk": {"id": "mqe5xk2wlh3vtpad", "guid": "courier:4711", "url": "https://courier.example/2024/lock", "source": {"name": "The Harbour Courier", "url": "https://courier.example", "feed_url": "https://courier.example/feed", "kind": "feed"}, "image": {"url": "https://courier.example/lock.jpg", "caption": "The lock, seen from the pier", "credit": "J. Abara / Courier"}}}',
      ].join('\n'),
    );
  });

  it('puts articles one after the other', async () => {
    const text = await written(markdown([article(), article({ title: 'Quay closed' })], {}));
    expect(text.split(MARKER)).toHaveLength(3);
    expect(text.split(`${MARKER}\n---\nschema: `)).toHaveLength(2);
  });

  it('leaves out pictures that are no http address', async () => {
    expect(
      await written(markdown([article({ image: { url: 'javascript:alert(1)', caption: 'Lock' } })], {})),
    ).not.toContain('![');
    expect(
      await written(markdown([article({ image: { url: 'https://a.example/a (1).jpg', caption: 'a]b' } })], {})),
    ).toContain('\n![a\\]b](https://a.example/a%20%281%29.jpg)\n');
  });

  it('reads back to the same values, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (one) => {
        const note = await written(markdown([one], {}));
        expect(isClean(note)).toBe(true);
        expect(note.split(/^<!-- newsdesk:end/m)).toHaveLength(2);
        const { content_text: _text, content_markdown: _markdown, ...keys } = one;
        const expected = Object.entries(keys).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
        const { content: _content, ...read } = readFlat(frontMatter(note));
        const wellFormed = JSON.stringify(Object.fromEntries(expected)).replace(/\\ud[89a-f]../g, '\ufffd');
        expect(read).toEqual(JSON.parse(wellFormed));
      }),
      { numRuns: 300 },
    );
  });
});

describe('text as Markdown', () => {
  it.each([
    ['# Lock', '\\# Lock'],
    ['#harbour', '#harbour'],
    ['> quoted', '\\> quoted'],
    ['- one', '\\- one'],
    ['-5 degrees', '-5 degrees'],
    ['1. first', '1\\. first'],
    ['1.5 metres', '1.5 metres'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['|--|--|', '\\|--|--|'],
    ['    code', '&#32;   code'],
    ['\tcode', '&#9;code'],
    ['a *b* c', 'a \\*b\\* c'],
    ['5 * 3', '5 * 3'],
    ['_Lock_ and lock_gate', '\\_Lock\\_ and lock_gate'],
    ['`rm`', '\\`rm\\`'],
    ['[x](javascript:y)', '\\[x](javascript:y)'],
    ['<script>', '\\<script>'],
    ['2 < 3', '2 < 3'],
    ['C:\\ports', 'C:\\ports'],
    ['\\*', '\\\\\\*'],
    ['AT&amp;T & AT&T', 'AT\\&amp;T & AT&T'],
    ['<!-- newsdesk:end', '\\<!-- newsdesk:end'],
    ['{{< youtube >}}', '{\\{< youtube >}}'],
    ['one\ntwo\n\nthree', 'one\\\ntwo\n\nthree'],
  ])('%j', (text, result) => {
    expect(textToMarkdown(text)).toBe(result);
  });

  it('is undone by taking backslashes away', () => {
    const undo = (text: string): string =>
      text
        .replace(/^&#(32|9);/gm, (_all, code) => String.fromCharCode(Number(code)))
        .replace(/\\([!-/:-@[-`{-~\n])/g, '$1');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(undo(textToMarkdown(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Markdown from elsewhere', () => {
  it.each([
    ['<script>x</script>', '\\<script>x\\</script>'],
    ['\\<b>', '\\<b>'],
    ['\\\\<b>', '\\\\\\<b>'],
    ['<https://a.example/b>', '<https://a.example/b>'],
    ['<!-- newsdesk:end -->', '\\<!-- newsdesk:end -->'],
    ['[a](javascript:x)', '[a]\\(javascript:x)'],
    ['[a](\njavascript:x)', '[a]\\(\njavascript:x)'],
    ['[a](java&#115;cript:x)', '[a]\\(java&#115;cript:x)'],
    [`[a](${' '.repeat(150)}javascript:x)`, `[a]\\(${' '.repeat(150)}javascript:x)`],
    ['[a\\\\](javascript:x)', '[a\\\\]\\(javascript:x)'],
    ['\\[a\\]: b:c \\](d:e)', '\\[a\\]: b:c \\](d:e)'],
    ['[a](b?x=1&y=2)', '[a](b?x=1&y=2)'],
    ['[1]: Київ says "no"', '[1]: Київ says "no"'],
    ['[a]: data:text/html,x', '[a]\\: data:text/html,x'],
    ['![a](https://a.example/b.jpg) [b](/c) [d](e.html#f)', '![a](https://a.example/b.jpg) [b](/c) [d](e.html#f)'],
    ['```html\n<b>\n```\n<b>', '```html\n<b>\n```\n\\<b>'],
    ['```\n<!-- newsdesk:end\n```', '```\n\\<!-- newsdesk:end\n```'],
    ['  ```\n```\n<b>', '  ```\n```\n\\<b>'],
    ['- ```\n```\n<b>', '- ```\n```\n\\<b>'],
    ['{{< raw >}}', '{\\{< raw >}}'],
  ])('%j', (text, result) => {
    expect(harmlessMarkdown(text)).toBe(result);
  });

  it('comes out as it is a second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = harmlessMarkdown(text);
        expect(harmlessMarkdown(once)).toBe(once);
      }),
      {
        numRuns: 500,
      },
    );
  });
});

describe('names of files', () => {
  it.each([
    ["Zelensky meets with NATO's Stoltenberg in New York", 'zelensky-meets-with-natos-stoltenberg-in-new-york'],
    ['Київ: 10 000 людей', 'kiiv-10-000-lyudey'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['!!!', ''],
    [`${'harbour '.repeat(20)}`, 'harbour-harbour-harbour-harbour-harbour-harbour-harbour'],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('say the day, the headline and the id', () => {
    expect(fileNameOf(LOCK, 8)).toBe('2024-09-25-harbour-opens-its-new-lock-at-last-mqe5xk2w.md');
    expect(fileNameOf(article({ title: '???' }), 16)).toBe('undated-mqe5xk2wlh3vtpad.md');
  });

  it('are safe everywhere', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom(8, 16), (one, length) => {
        const name = fileNameOf(one, length);
        expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.md$/);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name.endsWith(`-${one.id.slice(0, length)}.md`)).toBe(true);
      }),
    );
  });
});

describe('a note that is exported again', () => {
  async function again(old: string, one: Article, preset: Preset = 'plain'): Promise<string | undefined> {
    for await (const { owns, update } of markdownFiles([one], { preset })) {
      const bytes = Buffer.from(old, 'latin1');
      return owns(bytes) ? update(bytes, '')?.toString('latin1') : 'another one’s';
    }
    return undefined;
  }
  const note = async (one: Article, preset: Preset = 'plain'): Promise<string> =>
    Buffer.from(await written(markdown([one], { preset }))).toString('latin1');

  it.each(['plain', 'obsidian', 'hugo'] as const)('is the same where nothing changed (%s)', async (preset) => {
    const old = await note(LOCK, preset);
    expect(await again(old, LOCK, preset)).toBe(old);
    expect(await again(old, article({ id: 'b3ylsqjr7cgnw4ok' }), preset)).toBe('another one’s');
  });

  it('keeps the text below the marker to the byte, and keys that are not newsdesk’s', async () => {
    const old = (await note(LOCK)).replace('\nread: false', '\nrating: 5\nseen:\n  - in print\n  - online\nread: true');
    const mine = '\r\nMy own words \xff\n<!-- newsdesk:end -->\nno newline here';
    const now = await again(old + mine, { ...LOCK, title: 'Lock opens twice' });
    expect(now?.endsWith(`-->\n${mine}`)).toBe(true);
    expect(now).toContain('\ncontent: text\nrating: 5\nseen:\n  - in print\n  - online\n---\n');
    expect(now).toContain('\nread: false\n');
    expect(now).toContain('\n# Lock opens twice\n');
    expect(await again(now ?? '', { ...LOCK, title: 'Lock opens twice' })).toBe(now);
  });

  it('keeps tags that the user added in Obsidian, the user’s last', async () => {
    const old = await note(LOCK, 'obsidian');
    const block = await again(old.replace('  - "shipping"\n', '  - reading\n  - shipping\n'), LOCK, 'obsidian');
    expect(block).toContain('\ntags:\n  - "shipping"\n  - "port-authority"\n  - "c-c"\n  - "reading"\npublisher:');
    const bare = await note(article(), 'obsidian');
    const inLine = bare.replace('\npublisher:', "\ntags: [reading, 'to do']\npublisher:");
    expect(await again(inLine, article(), 'obsidian')).toContain('\ntags:\n  - "reading"\n  - "to do"\npublisher:');
  });

  describe('tells what somebody changed above the marker', () => {
    async function loses(old: string, one: Article, preset: Preset = 'plain'): Promise<boolean | undefined> {
      for await (const { losesEdits } of markdownFiles([one], { preset }))
        return losesEdits?.(Buffer.from(old, 'latin1'));
      return undefined;
    }
    const edited = (text: string): string =>
      text.replace('\n\n<!-- newsdesk:end', ' Or so they say.\n\n<!-- newsdesk:end');

    it.each(['plain', 'obsidian', 'hugo'] as const)('in the body (%s)', async (preset) => {
      const old = await note(LOCK, preset);
      expect(await loses(edited(old), LOCK, preset)).toBe(true);
      expect(await loses(old, LOCK, preset)).toBe(false);
      expect(await loses(`${old}My own words.\n`, LOCK, preset)).toBe(false);
      expect(await loses(old.replace('---\n\n', 'rating: 5\n---\n\n'), LOCK, preset)).toBe(false);
    });

    it('in the front matter of an article that is the same', async () => {
      const old = await note(LOCK);
      expect(await loses(old.replace(/^title: .*$/m, 'title: "Mine"'), LOCK)).toBe(true);
    });

    it('but not what newsdesk itself changed: another version, marks, names, line ends', async () => {
      const old = await note(LOCK);
      expect(await loses(old, { ...LOCK, title: 'Lock opens twice', version: 3 })).toBe(false);
      expect(await loses(old, { ...LOCK, content_text: 'The lock is open, at last.', word_count: 6 })).toBe(false);
      expect(await loses(old, { ...LOCK, read: true, labels: ['cite'], persons: ['Marta Okafor'] })).toBe(false);
      expect(await loses(old.replaceAll('\n', '\r\n'), LOCK)).toBe(false);
      expect(await loses(await note(LOCK, 'obsidian'), { ...LOCK, title: 'Lock opens twice' }, 'obsidian')).toBe(false);
    });
  });

  it('is left alone where it has no marker or no front matter', async () => {
    const old = await note(LOCK);
    expect(await again(old.replace('<!-- newsdesk:end', '<!-- end'), LOCK)).toBeUndefined();
    expect(await again(`id: ${LOCK.id}\nmy list of ids`, LOCK)).toBeUndefined();
  });
});
