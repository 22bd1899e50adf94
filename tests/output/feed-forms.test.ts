import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { line } from '../../src/clean.ts';
import { atom } from '../../src/output/atom.ts';
import { inMarkup, tight } from '../../src/output/feed.ts';
import { jsonfeed } from '../../src/output/jsonfeed.ts';
import { rss } from '../../src/output/rss.ts';
import { anyArticle, article, LOCK, written } from './articles.ts';

const QUAY = article({ id: 'b3ylsqjr7cgnw4ok', title: 'Quay <closed> & fenced', tags: ['Q&A'] });
const QUERY = { query: 'tag:Shipping' };

describe('rss', () => {
  it('has what RSS 2.0 and its modules have names for, each text tight in its element', async () => {
    expect(await written(rss([LOCK, QUAY], QUERY))).toBe(
      `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>newsdesk: tag:Shipping</title>
    <link>urn:newsdesk:query:430d13e01984f686</link>
    <description>Articles that match tag:Shipping</description>
    <lastBuildDate>Thu, 26 Sep 2024 08:00:00 GMT</lastBuildDate>
    <generator>newsdesk</generator>
    <item>
      <title>Harbour opens its &quot;new&quot; lock, at last</title>
      <link>https://courier.example/2024/lock</link>
      <description>Ships of 300 metres
can pass.</description>
      <category>Shipping</category>
      <category>Port Authority</category>
      <category>C; C++</category>
      <category domain="person">Marta Okafor</category>
      <category domain="organization">Port Authority</category>
      <category domain="place">Kessel</category>
      <guid isPermaLink="false">courier:4711</guid>
      <pubDate>Wed, 25 Sep 2024 12:48:00 GMT</pubDate>
      <source url="https://courier.example/feed">The Harbour Courier</source>
      <atom:updated>2024-09-25T14:00:00.000Z</atom:updated>
      <dc:creator>Ines Brandt</dc:creator>
      <dc:creator>Courier newsroom</dc:creator>
      <dc:language>en</dc:language>
      <dc:rights>© The Harbour Courier</dc:rights>
      <content:encoded><![CDATA[<p>The lock took nine years.</p>
<p>Marta Okafor cut the ribbon.</p>]]></content:encoded>
      <media:content url="https://courier.example/lock.jpg" medium="image">
        <media:description>The lock, seen from the pier</media:description>
        <media:credit>J. Abara / Courier</media:credit>
      </media:content>
    </item>
    <item>
      <title><![CDATA[Quay &lt;closed&gt; &amp; fenced]]></title>
      <category><![CDATA[Q&A]]></category>
      <guid isPermaLink="false">urn:newsdesk:b3ylsqjr7cgnw4ok</guid>
    </item>
  </channel>
</rss>
`,
    );
  });

  it('is a feed without articles too', async () => {
    const feed = parseRssFeed(await written(rss([], {})));
    expect([feed.title, feed.description, feed.items]).toEqual(['newsdesk', 'All articles', undefined]);
  });
});

describe('atom', () => {
  it('has what RFC 4287 and Media RSS have names for', async () => {
    expect(await written(atom([LOCK, QUAY], QUERY))).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
  <author>
    <name>newsdesk</name>
  </author>
  <generator>newsdesk</generator>
  <id>urn:newsdesk:query:430d13e01984f686</id>
  <subtitle>Articles that match tag:Shipping</subtitle>
  <title>newsdesk: tag:Shipping</title>
  <updated>2024-09-26T08:00:00.000Z</updated>
  <entry xml:lang="en">
    <author>
      <name>Ines Brandt</name>
    </author>
    <author>
      <name>Courier newsroom</name>
    </author>
    <category term="Shipping"/>
    <category term="Port Authority"/>
    <category term="C; C++"/>
    <category term="Marta Okafor" scheme="person"/>
    <category term="Port Authority" scheme="organization"/>
    <category term="Kessel" scheme="place"/>
    <content type="html"><![CDATA[<p>The lock took nine years.</p>
<p>Marta Okafor cut the ribbon.</p>]]></content>
    <id>courier:4711</id>
    <link href="https://courier.example/2024/lock" rel="alternate"/>
    <published>2024-09-25T12:48:00.000Z</published>
    <rights>© The Harbour Courier</rights>
    <source>
      <id>https://courier.example/feed</id>
      <link href="https://courier.example/feed"/>
      <title>The Harbour Courier</title>
    </source>
    <summary>Ships of 300 metres
can pass.</summary>
    <title>Harbour opens its &quot;new&quot; lock, at last</title>
    <updated>2024-09-25T14:00:00.000Z</updated>
    <media:content url="https://courier.example/lock.jpg" medium="image">
      <media:description>The lock, seen from the pier</media:description>
      <media:credit>J. Abara / Courier</media:credit>
    </media:content>
  </entry>
  <entry>
    <category term="Q&amp;A"/>
    <id>urn:newsdesk:b3ylsqjr7cgnw4ok</id>
    <title><![CDATA[Quay <closed> & fenced]]></title>
    <updated>2024-09-26T08:00:00.000Z</updated>
  </entry>
</feed>
`);
  });

  it('has an author of its own only where an entry has none', async () => {
    expect(parseAtomFeed(await written(atom([LOCK], {}))).authors).toBeUndefined();
    expect(parseAtomFeed(await written(atom([LOCK, QUAY], {}))).authors).toEqual([{ name: 'newsdesk' }]);
  });

  it('dates the feed by its newest article, and by 1970 without any', async () => {
    expect(parseAtomFeed(await written(atom([LOCK], {}))).updated).toBe('2024-09-25T14:00:00.000Z');
    expect(parseAtomFeed(await written(atom([], {}))).updated).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('jsonfeed', () => {
  it('has what JSON Feed 1.1 has names for, and the rest under _newsdesk', async () => {
    expect(
      await written(jsonfeed([LOCK, QUAY], QUERY)),
    ).toBe(`{"version":"https://jsonfeed.org/version/1.1","title":"newsdesk: tag:Shipping","description":"Articles that match tag:Shipping","items":[
{"id":"courier:4711","url":"https://courier.example/2024/lock","title":"Harbour opens its \\"new\\" lock, at last","summary":"Ships of 300 metres\\ncan pass.","content_text":"The lock took nine years.\\n\\nMarta Okafor cut the ribbon.","image":"https://courier.example/lock.jpg","date_published":"2024-09-25T15:48:00+03:00","date_modified":"2024-09-25T17:00:00+03:00","authors":[{"name":"Ines Brandt"},{"name":"Courier newsroom"}],"tags":["Shipping","Port Authority","C; C++"],"language":"en","_newsdesk":{"schema":"newsdesk.article/1","id":"mqe5xk2wlh3vtpad","guid":"courier:4711","date_precision":"minute","date_zone":"stated","date_added":"2024-09-26T08:00:00Z","authors":[{"name":"Ines Brandt","type":"person"},{"name":"Courier newsroom"}],"byline":"By Ines Brandt","persons":["Marta Okafor"],"organizations":["Port Authority"],"places":["Kessel"],"entities":[{"name":"Port Authority","type":"organization","from":"publisher","mentions":2},{"name":"Marta Okafor","type":"person","from":"detected","mentions":1},{"name":"Kessel","type":"place","from":"detected"}],"section":"City","dateline":"KESSEL","image":{"url":"https://courier.example/lock.jpg","caption":"The lock, seen from the pier","credit":"J. Abara / Courier"},"word_count":476,"source":{"name":"The Harbour Courier","url":"https://courier.example","feed_url":"https://courier.example/feed","kind":"feed"},"rights":"© The Harbour Courier","version":2}},
{"id":"urn:newsdesk:b3ylsqjr7cgnw4ok","title":"Quay <closed> & fenced","content_text":"","tags":["Q&A"],"_newsdesk":{"schema":"newsdesk.article/1","id":"b3ylsqjr7cgnw4ok","date_added":"2024-09-26T08:00:00Z","authors":[],"persons":[],"organizations":[],"places":[],"entities":[],"source":{"name":"The Harbour Courier","kind":"feed"}}}
]}
`);
  });

  it('has a list of items without articles too', async () => {
    expect(await written(jsonfeed([], {}))).toBe(
      '{"version":"https://jsonfeed.org/version/1.1","title":"newsdesk","description":"All articles","items":[\n]}\n',
    );
  });
});

describe('a feed', () => {
  it('is called by its query, and is the same feed for the same query', async () => {
    const ids = ['tag:Shipping', 'tag:Shipping', 'tag:Fishing', ''].map(
      async (query) => parseAtomFeed(await written(atom([], { query }))).id,
    );
    const [one, same, other, all] = await Promise.all(ids);
    expect(one).toMatch(/^urn:newsdesk:query:[0-9a-f]{16}$/);
    expect(same).toBe(one);
    expect(new Set([one, other, all]).size).toBe(3);
  });

  it('never carries what is the user’s own', async () => {
    const mine = { ...LOCK, labels: ['my-very-own-label'], read: true, starred: true };
    for (const form of [rss, atom, jsonfeed]) {
      const text = await written(form([mine], {}));
      expect(text).not.toMatch(/my-very-own-label|starred|"read"/);
      expect(text).toBe(await written(form([{ ...mine, labels: [], read: false, starred: false }], {})));
    }
  });

  /** As the feed has it: in one line, without blanks at the ends, nothing that is empty. */
  const inFeed = (text: string | undefined): string | undefined => line(text ?? '').trim() || undefined;
  const time = (date: string | undefined): number | undefined => (date === undefined ? undefined : Date.parse(date));
  /** feedsmith reads no comment of HTML in a text, though it is one in XML only outside of CDATA. */
  const titled = anyArticle.filter(
    (article) => inFeed(article.title) !== undefined && !/<!--.*-->/s.test(JSON.stringify(article)),
  );

  it('reads back by feedsmith and by rss-parser to what the articles say', async () => {
    const parser = new RssParser<object, { creator?: string; id?: string }>();
    await fc.assert(
      fc.asyncProperty(fc.array(titled, { minLength: 1, maxLength: 3 }), async (articles) => {
        const [rssText, atomText, jsonText] = await Promise.all(
          [rss, atom, jsonfeed].map((form) => written(form(articles, QUERY))),
        );
        const read = {
          rss: parseRssFeed(rssText ?? '').items ?? [],
          atom: parseAtomFeed(atomText ?? '').entries ?? [],
          json: parseJsonFeed(jsonText ?? '').items ?? [],
          rssParser: (await parser.parseString(rssText ?? '')).items,
        };
        for (const [i, one] of articles.entries()) {
          const title = inFeed(one.title);
          const id = inFeed(one.guid) ?? `urn:newsdesk:${one.id}`;
          const tags = one.tags.map(inFeed).filter((tag) => tag !== undefined);
          expect(read.rss[i]?.title).toBe(inMarkup(title ?? ''));
          expect(read.atom[i]?.title?.value).toBe(title);
          expect(read.rssParser[i]?.title).toBe(inMarkup(title ?? ''));
          expect([read.rss[i]?.guid?.value, read.atom[i]?.id, read.rssParser[i]?.guid]).toEqual([id, id, id]);
          expect(read.rss[i]?.link).toBe(one.url);
          expect(read.atom[i]?.links?.[0]?.href).toBe(one.url);
          expect(read.rssParser[i]?.link).toBe(one.url);
          for (const date of [read.rss[i]?.pubDate, read.atom[i]?.published, read.rssParser[i]?.isoDate])
            expect(time(date as string | undefined)).toBe(time(one.date_published));
          expect(
            read.rss[i]?.categories?.filter(({ domain }) => domain === undefined).map((category) => category.name) ??
              [],
          ).toEqual(tags.map(inMarkup));
          expect(
            read.atom[i]?.categories?.filter(({ scheme }) => scheme === undefined).map(({ term }) => term) ?? [],
          ).toEqual(tags.map(inMarkup));
          expect([read.json[i]?.title, read.json[i]?.url]).toEqual([one.title.trim(), one.url]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('blanks around CDATA', () => {
  it('go, those within a text stay', () => {
    expect(tight('<a>\n  <b>\n    <![CDATA[ x> <![CDATA[ ]]]]><![CDATA[> </b>]]>\n  </b>\n</a>')).toBe(
      '<a>\n  <b><![CDATA[ x> <![CDATA[ ]]]]><![CDATA[> </b>]]></b>\n</a>\n',
    );
  });
});
