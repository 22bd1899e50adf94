import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/article.ts';
import { UnreadableError } from '../../src/errors.ts';
import { makeArticle } from '../../src/make-article.ts';
import { createParser, parseFeed } from '../../src/read/feed.ts';
import { read } from '../../src/read/read.ts';
import { readXmlFeed } from '../../src/read/xml.ts';

const FEEDS = new URL('../../fixtures/feeds/', import.meta.url);
/** 1 October 2024. */
const NOW = 1_727_740_800;
const fixture = (name: string): Buffer => readFileSync(new URL(name, FEEDS));
const options = (name: string) => ({ now: NOW, timeZone: 'Europe/Oslo', url: `https://feeds.example/${name}` });
const rss = (items: string): Buffer =>
  Buffer.from(
    `<rss version="2.0"><channel><title>Quay News</title><link>https://quay.example/</link>${items}</channel></rss>`,
  );
const draftsOf = async (document: Buffer | string): Promise<Draft[]> =>
  (await read(Buffer.from(document), options('quay.xml'))).drafts;

const NAMES = [
  'harbour-gazette.rss',
  'northern-desk.atom',
  'valley-wire.rdf',
  'dock-and-rail.broken.rss',
  'island-post.json',
];

describe('a feed becomes drafts', () => {
  test.each(NAMES)('%s', async (name) => {
    const expected: unknown = JSON.parse(fixture(`${name}.expected.json`).toString());
    expect(await read(fixture(name), options(name))).toEqual(expected);
  });

  test('without an address the feed has none', async () => {
    const { drafts } = await read(fixture('valley-wire.rdf'), { now: NOW, timeZone: 'UTC' });
    expect(drafts[0]?.source).toEqual({ kind: 'feed', name: 'Valley Wire', url: 'https://valley-wire.example/' });
  });
});

describe('rss-parser', () => {
  test('is handed our tree in the place of its XML reader, and is the version whose insides we know', async () => {
    const { version } = createRequire(import.meta.url)('rss-parser/package.json') as { version: string };
    expect(version).toMatch(/^3\./);
    const parser = createParser();
    const read = parser.xmlParser.parseString;
    let calls = 0;
    parser.xmlParser.parseString = (xml, callback) => {
      calls++;
      read(xml, callback);
    };
    const xml = '<rss><channel><title>Quay News</title><item><title>Ferry & fish</title></item></channel></rss>';
    const feed = await parser.parseString(readXmlFeed({ text: xml }, undefined, 10));
    expect(calls).toBe(1);
    expect(feed.title).toBe('Quay News');
    expect(feed.items.map((item) => item.title)).toEqual(['Ferry & fish']);
  });

  test('never sees a body, of which it would make a snippet in quadratic time', async () => {
    const body = 'a<br'.repeat(40_000);
    const xml = `<rss><channel><item><title>Slow</title><description><![CDATA[${body}]]></description><content:encoded><![CDATA[${body}]]></content:encoded></item></channel></rss>`;
    const parser = createParser();
    const feed = await parser.parseString(readXmlFeed({ text: xml }, undefined, 10));
    expect(Object.keys(feed.items[0] ?? {})).toEqual(['title', 'fields']);
  });
});

describe('what would cost others the whole feed costs nothing or one field', () => {
  test.each([
    [
      'an unreadable Atom date',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tide</title><updated>soon</updated></entry></feed>',
      { title: 'Tide' },
    ],
    [
      'an Atom link without attributes',
      '<feed><link/><entry><title>Tide</title><link/></entry></feed>',
      { title: 'Tide' },
    ],
    ['no channel', '<rss><item><title>Tide</title></item></rss>', { title: 'Tide' }],
    [
      'items behind the channel',
      '<rss><channel><title>Q</title></channel><item><title>Tide</title></item></rss>',
      { title: 'Tide' },
    ],
    [
      'a version that nobody wrote',
      '<rss version="9.9"><channel><item><title>Tide</title></item></channel></rss>',
      { title: 'Tide' },
    ],
    [
      'upper case',
      '<RSS><CHANNEL><ITEM><TITLE>Tide</TITLE><PUBDATE>Mon, 23 Sep 2024 08:00:00 GMT</PUBDATE></ITEM></CHANNEL></RSS>',
      { title: 'Tide', published: { instant: 1_727_078_400, precision: 'second', zone: 'stated', offset: 0 } },
    ],
    [
      'a title in CDATA with references',
      '<rss><channel><item><title><![CDATA[Fish &amp; chips]]></title></item></channel></rss>',
      { title: 'Fish & chips' },
    ],
    [
      'a title that speaks of markup',
      '<rss><channel><item><title>The &lt;blink&gt; of an eye, 5 &lt; 6, the &lt;tide&gt;</title></item></channel></rss>',
      { title: 'The of an eye, 5 < 6, the <tide>' },
    ],
    [
      'a missing end of an item',
      '<rss><channel><item><title>Tide</title><item><title>Ebb</title></item></channel></rss>',
      { title: 'Tide' },
    ],
    [
      'a missing end of a title',
      '<rss><channel><item><title>Tide<link>https://quay.example/1</link></item></channel></rss>',
      { title: 'Tide', url: 'https://quay.example/1' },
    ],
    [
      'entities of its own',
      '<!DOCTYPE rss [<!ENTITY quay "boom">]><rss><channel><item><title>At &quay; 7</title></item></channel></rss>',
      { title: 'At &quay; 7' },
    ],
    [
      'a body in XHTML',
      '<rss><channel><item><title>Tide</title><body xmlns="http://www.w3.org/1999/xhtml"><p>High.</p><p>Low.</p></body></item></channel></rss>',
      { title: 'Tide', content_text: 'High.\n\nLow.' },
    ],
    [
      'base64',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">VGlkZQ==</title></entry></feed>',
      { title: 'Tide' },
    ],
  ])('%s', async (_, xml, expected) => {
    const { source: _source, identity: _identity, ...draft } = (await draftsOf(xml))[0] ?? ({} as Draft);
    expect(draft).toEqual(expected);
  });

  test('an item without title, text and link is named and left out', async () => {
    const { drafts, warnings } = await read(
      rss('<item><title>Tide</title></item><item><guid>7</guid></item>'),
      options('q'),
    );
    expect(drafts.map((draft) => draft.title)).toEqual(['Tide']);
    expect(warnings).toEqual(['item 2 has neither title nor text nor link']);
  });
});

describe('fields', () => {
  test('addresses are of the web and without passwords, dates are not of the far future', async () => {
    const [script, secret, future] = await draftsOf(
      rss(`<item><title>A</title><link>javascript:alert(1)</link></item>
        <item><title>B</title><link>https://desk:secret@quay.example/b</link></item>
        <item><title>C</title><pubDate>Thu, 13 Dec 2103 18:30:02 GMT</pubDate></item>`),
    );
    expect(script?.url).toBeUndefined();
    expect(secret?.url).toBe('https://quay.example/b');
    expect(future?.published).toBeUndefined();
  });

  test('a byline is read as the names in it, and kept where it says more', async () => {
    const drafts = await draftsOf(
      rss(`<item><title>A</title><dc:creator>By Marit Aasen and Jonas Lindqvist in Kyiv</dc:creator></item>
        <item><title>B</title><author>Priya Raman, Political Editor</author></item>
        <item><title>C</title><author>desk@quay.example</author></item>`),
    );
    expect(drafts.map(({ authors, byline }) => [authors?.map((author) => author.name), byline])).toEqual([
      [['Marit Aasen', 'Jonas Lindqvist'], 'By Marit Aasen and Jonas Lindqvist in Kyiv'],
      [['Priya Raman'], 'Priya Raman, Political Editor'],
      [undefined, undefined],
    ]);
  });

  test('sizes are cut, not refused', async () => {
    const [draft] = await draftsOf(
      rss(`<item><title>${'tide '.repeat(1000)}</title><category>${'x'.repeat(500)}</category></item>`),
    );
    expect(draft?.title).toHaveLength(1999);
    expect(draft?.tags?.[0]?.name).toHaveLength(200);
  });

  test('terminal controls and bidi marks are nowhere', async () => {
    const [draft] = await draftsOf(
      rss('<item><title>A&#x1b;[31mB&#x202e;C</title><description>&#x9b;31m D&#7;E</description></item>'),
    );
    expect(draft?.title).toBe('ABC');
    expect(draft?.summary).not.toMatch(/[\u0000-\u001f\u0080-\u009f]/);
  });

  test('a short description is the summary, a long one the article, and one beside a body its summary', async () => {
    const long = 'The harbour was closed for the storm. '.repeat(20).trim();
    const drafts = await draftsOf(
      rss(`<item><title>A</title><description>Closed.</description></item>
        <item><title>B</title><description>${long}</description></item>
        <item><title>C</title><description>Closed.</description><content:encoded>${long}</content:encoded></item>
        <item><title>D</title><description>${long}</description><content:encoded>${long}</content:encoded></item>`),
    );
    expect(drafts.map(({ summary, content_text }) => [summary, content_text])).toEqual([
      ['Closed.', undefined],
      [undefined, long],
      ['Closed.', long],
      [undefined, long],
    ]);
  });
});

describe('identity', () => {
  const ids = (drafts: Draft[]): Set<string | undefined> =>
    new Set(drafts.map((draft) => makeArticle(draft, NOW, () => [])?.id));

  test('fifty articles with one guid and one link are fifty articles', async () => {
    const { drafts } = await read(fixture('ticker.one-guid.rss'), options('ticker'));
    expect(drafts).toHaveLength(50);
    expect(ids(drafts).size).toBe(50);
    expect(drafts[0]?.url).toBe('https://ticker.example/live');
  });

  test('nor are articles one whose links differ by the campaign alone, or that have no link', async () => {
    const drafts = await draftsOf(
      rss(`<item><title>Bulletin</title><link>https://quay.example/live?utm_content=1</link><description>One.</description></item>
        <item><title>Bulletin</title><link>http://quay.example/live?utm_content=2</link><description>Two.</description></item>
        <item><title>Bulletin</title><pubDate>Mon, 23 Sep 2024 08:00:00 GMT</pubDate><description>Three.</description></item>
        <item><title>Bulletin</title><pubDate>Mon, 23 Sep 2024 08:00:00 GMT</pubDate><description>Four.</description></item>`),
    );
    expect(ids(drafts).size).toBe(4);
  });

  test('a guid that several have is none; the link tells them apart', async () => {
    const drafts = await draftsOf(
      rss(
        '<item><title>A</title><link>https://quay.example/a</link><guid>0</guid></item><item><title>B</title><link>https://quay.example/b</link><guid>0</guid></item>',
      ),
    );
    expect(drafts.map(({ guid, url, identity }) => [guid, url, identity])).toEqual([
      [undefined, 'https://quay.example/a', undefined],
      [undefined, 'https://quay.example/b', undefined],
    ]);
    expect(ids(drafts).size).toBe(2);
  });
});

describe('totality', () => {
  test.each([...NAMES, 'ticker.one-guid.rss'])('%s, cut anywhere, is articles or an UnreadableError', async (name) => {
    const whole = fixture(name);
    const step = Math.max(1, Math.floor(whole.length / 80));
    for (let end = 0; end < whole.length; end += step) {
      const start = end % 3 === 0 ? Math.floor(end / 2) : 0;
      const result = await read(whole.subarray(start, end), options(name)).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(UnreadableError);
      else expect(result).toHaveProperty('drafts');
    }
  });

  test.each([
    [
      '<item><title>Tide tables</title><link>https://quay.exam',
      'the feed ends in the middle of an article, which is left out',
    ],
    [
      '<item><title>Tide tables</title><link>https://quay.example/b</link>',
      'the feed ends in the middle of an article, which is left out',
    ],
    ['', 'the feed ends in the middle: articles may be missing'],
  ])('half an article at the end of a cut feed is left out: %s', async (end, warning) => {
    const start = '<rss version="2.0"><channel><item><title>A</title><link>https://quay.example/a</link></item>';
    const { drafts, warnings } = await read(Buffer.from(start + end), options('cut'));
    expect(drafts.map(({ url }) => url)).toEqual(['https://quay.example/a']);
    expect(warnings).toEqual([warning]);
  });

  test('of articles that nobody closes only the last one is half', async () => {
    const xml = '<rss version="2.0"><channel><item><title>A</title><item><title>B</title><item><title>C';
    const { drafts } = await read(Buffer.from(xml), options('open'));
    expect(drafts.map(({ title }) => title).sort()).toEqual(['A', 'B']);
  });

  test('after broken feeds the parser reads a good one as before', async () => {
    const before = await read(fixture('harbour-gazette.rss'), options('h'));
    for (const xml of [
      '<rss>',
      '<rss><channel><link/>',
      '<feed><entry><published/>',
      '<rdf:RDF><item>',
      '<rss><channel><image/><item><guid/>',
    ]) {
      await read(Buffer.from(xml), options('broken'));
    }
    expect(await read(fixture('harbour-gazette.rss'), options('h'))).toEqual(before);
  });

  test.each([
    '<',
    '<a',
    '<title>',
    '</x>',
    '<item>',
    '&',
    '&#',
    '<![CDATA[',
    '<a b=',
    '<x><y>',
    '<category><b>',
    ']]>',
  ])('a feed of many %j takes linear time', async (piece) => {
    const time = async (size: number): Promise<number> => {
      const xml = `<rss><channel><item><description>${piece.repeat(Math.ceil(size / piece.length))}`;
      const start = process.threadCpuUsage();
      await parseFeed({ text: xml }, 'https://quay.example/feed');
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000;
    };
    await time(32_768);
    const once = Math.min(await time(65_536), await time(65_536));
    const twice = Math.min(await time(131_072), await time(131_072));
    expect(twice).toBeLessThan(Math.max(once * 3, 60));
  });

  test('depth costs nothing and is bounded', async () => {
    const drafts = await draftsOf(`<rss><channel>${'<x>'.repeat(30_000)}<item><title>Deep</title></item>`);
    expect(drafts.length).toBeLessThanOrEqual(1);
  });
});

describe('how often a feed wants to be asked', () => {
  const SY = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"';
  test.each([
    ['half an hour', '<ttl>30</ttl>', 1800],
    ['twice a day', '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', 43_200],
    ['each hour, the frequency being 1 where it is not said', '<sy:updatePeriod> Hourly </sy:updatePeriod>', 3600],
    ['nothing, in words that are no number', '<ttl>soon</ttl>', undefined],
    ['nothing at all', '', undefined],
  ])('is said as: %s', async (_, words, pause) => {
    const { feed } = await read(
      Buffer.from(`<rss version="2.0" ${SY}><channel><title>Quay News</title>${words}</channel></rss>`),
      options('quay.xml'),
    );
    expect(feed).toEqual({ title: 'Quay News', home: undefined, pause });
  });
});
