import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/query.ts';
import { openReader, openStore } from '../../src/store/open.ts';
import type { ClaimedFeed, FeedState, Fetched, NewFeed, Store } from '../../src/store/store.ts';
import { article, at, desk, MONDAY } from './newsroom.ts';

const HOUR = 3600;
const COURIER: NewFeed = { address: 'https://courier.example/feed.xml', typed: true };
const WIRE: NewFeed = {
  address: 'https://wire.example/world.xml',
  title: 'The Wire',
  folders: ['Wires', 'World'],
  typed: false,
};
const WIRE_SPORT: NewFeed = { address: 'https://wire.example/sport.xml', typed: false };

const addresses = (feeds: readonly { address: string }[]): string[] => feeds.map(({ address }) => address);
const claimed = async (store: Store, now = MONDAY): Promise<string[]> => addresses((await store.claim(now)).feeds);

/** A newsroom that follows feeds and has claimed all of them. */
async function following(...feeds: NewFeed[]) {
  const newsroom = await desk();
  await newsroom.store.follow(feeds);
  return { ...newsroom, feeds: (await newsroom.store.claim(MONDAY)).feeds };
}

const answer = (feed: ClaimedFeed, state: Partial<FeedState>, more: Partial<Fetched> = {}): Fetched => ({
  feed,
  articles: [],
  state: { ...feed, ...state },
  ...more,
});

describe('following', () => {
  test('keeps what a subscription list says, and lists feeds by folder and title', async () => {
    await using newsroom = await desk();
    const { store } = newsroom;
    expect(await store.follow([COURIER, WIRE])).toEqual([
      { id: 1, added: true },
      { id: 2, added: true },
    ]);
    const reader = await openReader(store.db.file);
    expect(await reader?.feeds()).toEqual(
      [
        { id: 2, ...WIRE, url: WIRE.address, home: undefined, ...UNASKED },
        { id: 1, ...COURIER, url: COURIER.address, title: undefined, home: undefined, folders: [], ...UNASKED },
      ].map(({ typed: _, ...feed }) => feed),
    );
    await reader?.close();
  });

  test('takes an address with another scheme, with www. or a final / for the same feed', async () => {
    await using newsroom = await desk();
    const { store } = newsroom;
    const again = {
      ...COURIER,
      address: 'http://www.courier.example/feed.xml/',
      title: 'Harbour Courier',
      folders: ['Ports'],
    };
    expect(await store.follow([COURIER, again])).toEqual([
      { id: 1, added: true },
      { id: 1, added: false },
    ]);
    expect(await store.feeds()).toMatchObject([
      { address: COURIER.address, title: 'Harbour Courier', folders: ['Ports'] },
    ]);
  });

  test('forgets a feed and leaves its articles', async () => {
    await using newsroom = await following(COURIER);
    const { store, feeds } = newsroom;
    await store.record([answer(feeds[0] as ClaimedFeed, {}, { articles: [article('grain')] })], MONDAY);
    expect(await store.unfollow([1, 77])).toBe(1);
    expect(await store.feeds()).toEqual([]);
    expect(await store.count(EVERYTHING)).toBe(1);
  });

  test('hands credentials to whoever asks the feed, and to no list', async () => {
    await using newsroom = await following({ ...COURIER, credentials: 'ada:quay-7' });
    const { store, feeds } = newsroom;
    expect(feeds[0]?.credentials).toBe('ada:quay-7');
    expect(JSON.stringify(await store.feeds())).not.toContain('quay-7');
  });
});

const UNASKED = { checked: undefined, nextCheck: 0, failures: 0, error: undefined, gone: false, full: false };

describe('a claim', () => {
  test('is for one process alone until the feed is recorded or released', async () => {
    await using newsroom = await following(COURIER, WIRE);
    const { store, feeds } = newsroom;
    const other = await openStore(store.db.file);
    expect(await other.claim(MONDAY + 1)).toEqual({ feeds: [], notDue: 0, busy: 2 });
    await store.release(feeds.slice(0, 1));
    await store.record([answer(feeds[1] as ClaimedFeed, { nextCheck: MONDAY + HOUR })], MONDAY + 2);
    expect(await other.claim(MONDAY + 3)).toMatchObject({ feeds: [COURIER], notDue: 1, busy: 0 });
    await other.close();
  });

  test('takes what is due, what is named, or with force everything but what is gone', async () => {
    await using newsroom = await following(COURIER, WIRE, WIRE_SPORT);
    const { store, feeds } = newsroom;
    const [courier, wire, sport] = feeds as [ClaimedFeed, ClaimedFeed, ClaimedFeed];
    await store.record(
      [answer(courier, { nextCheck: MONDAY + HOUR }), answer(wire, {}), answer(sport, { gone: true })],
      MONDAY,
    );
    const claim = async (...given: Parameters<Store['claim']>) => {
      const { feeds, notDue } = await store.claim(...given);
      await store.release(feeds);
      return [addresses(feeds), notDue];
    };
    expect(await claim(MONDAY + 60)).toEqual([[WIRE.address], 1]);
    expect(await claim(MONDAY + 60, { ids: [courier.id, sport.id] })).toEqual([[sport.address, courier.address], 0]);
    expect(await claim(MONDAY + 60, { force: true })).toEqual([[WIRE.address, COURIER.address], 0]);
    expect(await claim(MONDAY + HOUR)).toEqual([[WIRE.address, COURIER.address], 0]);
  });

  test('leaves every feed of a host alone that asked for it, also one that is named or followed later', async () => {
    await using newsroom = await following(COURIER, WIRE, WIRE_SPORT);
    const { store, feeds } = newsroom;
    await store.record([answer(feeds[1] as ClaimedFeed, {}, { rest: MONDAY + 120 })], MONDAY);
    await store.release(feeds);
    await store.follow([{ address: 'https://wire.example/culture.xml', typed: true }]);
    expect(await claimed(store, MONDAY + 119)).toEqual([COURIER.address]);
    expect(await store.claim(MONDAY + 119, { ids: [2] })).toMatchObject({ feeds: [], notDue: 1 });
    expect((await store.claim(MONDAY + 119, { ids: [2], force: true })).feeds).toHaveLength(1);
    expect(await claimed(store, MONDAY + 120)).toHaveLength(2);
  });

  test('of a process that was killed counts for nothing', async () => {
    await using newsroom = await desk();
    const { store } = newsroom;
    await store.follow([COURIER]);
    const script = `
      import { openStore } from '${new URL('../../src/store/open.ts', import.meta.url)}';
      const store = await openStore(${JSON.stringify(store.db.file)});
      console.log((await store.claim(${MONDAY})).feeds.length);
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect(String((await once(child.stdout, 'data'))[0])).toBe('1\n');
    expect(await store.claim(MONDAY)).toMatchObject({ feeds: [], busy: 1 });
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await claimed(store)).toEqual([COURIER.address]);
  });
});

describe('what a feed answered', () => {
  test('is stored with its articles, all or nothing', async () => {
    await using newsroom = await following(COURIER, WIRE);
    const { store, feeds } = newsroom;
    const [courier, wire] = feeds as [ClaimedFeed, ClaimedFeed];
    const unfit = { ...article('unfit'), title: null as unknown as string };
    const state = {
      etag: 'W/"41"',
      lastModified: 'Mon, 02 Mar 2026 00:00:00 GMT',
      digest: 'abc',
      nextCheck: MONDAY + 60,
    };
    await expect(
      store.record(
        [answer(courier, state, { articles: [article('grain')] }), answer(wire, {}, { articles: [unfit] })],
        MONDAY,
      ),
    ).rejects.toThrow();
    expect(await store.count(EVERYTHING)).toBe(0);
    expect((await store.feeds()).every(({ checked }) => checked === undefined)).toBe(true);

    const results = await store.record(
      [answer(courier, state, { articles: [article('grain')] }), answer(wire, {})],
      MONDAY,
    );
    expect(results.map(({ added }) => added.length)).toEqual([1, 0]);
    const [again] = (await store.claim(MONDAY + 60)).feeds.filter(({ id }) => id === courier.id);
    expect(again).toMatchObject({ ...state, checked: MONDAY });
  });

  test('of a feed that was unfollowed meanwhile is not stored', async () => {
    await using newsroom = await following(COURIER);
    const { store, feeds } = newsroom;
    await store.unfollow([1]);
    const [result] = await store.record(
      [answer(feeds[0] as ClaimedFeed, {}, { articles: [article('grain')] })],
      MONDAY,
    );
    expect(result?.added).toEqual([]);
    expect(await store.count(EVERYTHING)).toBe(0);
  });
});

describe('an article whose feed gives it another guid', () => {
  const QUAY = {
    guid: 'fetch-1',
    url: 'https://courier.example/quay',
    title: 'Council votes on the new quay',
    content_text: 'Nine were for it, two against.',
  };
  const again = (changes: object, letters = 'second') => article(letters, { ...QUAY, guid: 'fetch-2', ...changes });
  const put = async (store: Store, ...articles: ReturnType<typeof article>[]) => {
    const { added, updated, unchanged } = await store.put(articles, MONDAY);
    return { added: added.length, updated: updated.length, unchanged: unchanged.length };
  };

  test('is the same by its link', async () => {
    await using newsroom = await desk();
    const { store } = newsroom;
    await put(store, article('first', QUAY));
    expect(await put(store, again({}))).toEqual({ added: 0, updated: 0, unchanged: 1 });
  });

  test.each([
    ['with a later date', { date_published: at(MONDAY + HOUR) }],
    ['with another headline', { title: 'Council: a new quay' }],
    ['with a longer text', { content_text: 'Nine were for it, two against. The mayor did not vote.' }],
  ])('is a new version of the same %s', async (_, changes) => {
    await using newsroom = await desk();
    const { store } = newsroom;
    const first = article('first', QUAY);
    await put(store, first);
    expect(await put(store, again(changes))).toEqual({ added: 0, updated: 1, unchanged: 0 });
    expect(await Array.fromAsync(store.export(EVERYTHING))).toMatchObject([
      { id: first.id, guid: 'fetch-1', ...changes },
    ]);
    expect(await put(store, again(changes, 'third'))).toEqual({ added: 0, updated: 0, unchanged: 1 });
  });

  test.each([
    ['whose link another one of the document has', [again({}), again({ title: 'Storm warning' }, 'storm')], 2],
    [
      'whose link is a page that always holds the latest',
      [again({ title: 'Storm warning', content_text: 'Stay in.' })],
      1,
    ],
    ['of another feed', [again({ source: { kind: 'feed', feed_url: 'https://wire.example/world.xml' } })], 1],
    ['without a link', [again({ url: undefined })], 1],
  ])('is another one %s', async (_, articles, added) => {
    await using newsroom = await desk();
    const { store } = newsroom;
    await put(store, article('first', QUAY));
    expect(await put(store, ...articles)).toEqual({ added, updated: 0, unchanged: 0 });
  });
});
