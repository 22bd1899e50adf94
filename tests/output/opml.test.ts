import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOpml } from '../../src/output/opml.ts';
import { readOpml } from '../../src/read/opml.ts';
import type { Feed } from '../../src/store/store.ts';

const feed = (url: string, more: Partial<Feed> = {}): Feed => ({
  ...{ id: 1, address: url, url, folders: [], nextCheck: 0, failures: 0, gone: false, full: false },
  ...more,
});

describe('a subscription list', () => {
  it('is OPML 2.0 with its folders, the same bytes whenever it is written', () => {
    const feeds = [
      feed('https://desk.example/feed?a=1&b=2', { title: 'Desk & "Quay" <news>', home: 'https://desk.example/' }),
      feed('https://wire.example/feed', { folders: ['World', 'Wires'] }),
      feed('https://post.example/feed', { title: 'Island Post', folders: ['World'] }),
    ];
    expect(writeOpml(feeds)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>newsdesk</title>
  </head>
  <body>
    <outline type="rss" text="Desk &amp; &quot;Quay&quot; &lt;news&gt;" title="Desk &amp; &quot;Quay&quot; &lt;news&gt;" xmlUrl="https://desk.example/feed?a=1&amp;b=2" htmlUrl="https://desk.example/"/>
    <outline text="World">
      <outline type="rss" text="Island Post" title="Island Post" xmlUrl="https://post.example/feed"/>
      <outline text="Wires">
        <outline type="rss" text="https://wire.example/feed" title="https://wire.example/feed" xmlUrl="https://wire.example/feed"/>
      </outline>
    </outline>
  </body>
</opml>
`);
  });

  it('gives the same feeds and folders when it is read again', () => {
    const character = fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", ' ', ';', '#', 'ї', '船', '🚢'),
      fc.string({ maxLength: 1 }),
    );
    const text = fc.array(character, { maxLength: 20 }).map((some) => `a${some.join('').replace(/\s+/gu, ' ')}b`);
    const any = fc.record({
      title: text,
      folders: fc.array(text, { maxLength: 3 }),
      query: text.map(encodeURIComponent),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (made) => {
        const feeds = made.map(({ title, folders, query }, i) =>
          feed(`https://desk-${i}.example/?${query}`, { title, folders }),
        );
        const { outlines, warnings } = readOpml(Buffer.from(writeOpml(feeds)));
        const keyed = (list: readonly { title?: string | undefined; folders: readonly string[] }[]) =>
          list.map(({ title, folders }) => JSON.stringify([title, folders])).sort();
        expect(keyed(outlines)).toEqual(keyed(feeds));
        expect(outlines.map(({ feed_url }) => feed_url).sort()).toEqual(feeds.map(({ url }) => url).sort());
        expect(warnings).toEqual([]);
      }),
    );
  });
});
