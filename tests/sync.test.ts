import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../src/query.ts';
import { openStore } from '../src/store/open.ts';
import type { NewFeed, Store } from '../src/store/store.ts';
import { type SyncOptions, type SyncResult, syncFeeds } from '../src/sync.ts';
import { scratch } from './newsdesk.ts';
import { type Press, page, rss, startPress, status } from './press.ts';

/** 1 October 2024, noon. */
const NOON = 1_727_784_000;
const HOUR = 3600;
const FERRY = {
  title: 'Ferry line reopens',
  guid: 'gazette-1',
  link: 'https://gazette.example/ferry',
  text: 'Boats run.',
};
const QUAY = {
  title: 'Council votes on the quay',
  guid: 'gazette-2',
  link: 'https://gazette.example/quay',
  text: 'Nine to two.',
};

let press: Press;
let store: Store;
beforeAll(async () => {
  press = await startPress();
});
afterAll(() => press.close());
beforeEach(async () => {
  press.pages.clear();
  press.visits.length = 0;
  store = await openStore(`${scratch()}/desk.db`);
});
afterEach(() => store.close());

const feed = (path: string, more: Partial<NewFeed> = {}): NewFeed => ({
  address: press.origin + path,
  typed: true,
  ...more,
});

/** One sync at this second, with what it had to say. */
async function sync(
  now: number,
  more: Partial<SyncOptions> = {},
  into = store,
): Promise<SyncResult & { said: string[] }> {
  const said: string[] = [];
  const result = await syncFeeds(into, {
    timeZone: 'UTC',
    env: {},
    now: () => now * 1000,
    onNews: ({ error, moved }) => said.push(...(error ? [error.message] : []), ...(moved ? [`moved to ${moved}`] : [])),
    ...more,
  });
  return { ...result, said: said.map((text) => text.replaceAll(press.origin, '').replaceAll(press.other, 'other')) };
}

const titles = async (): Promise<string[]> =>
  (await store.list(EVERYTHING, { limit: 100 })).map(({ title }) => title).sort();
const stateOf = async (path: string) => (await store.feeds()).find(({ address }) => address === press.origin + path);
const paths = (): string[] => press.visits.splice(0).map(({ path }) => path);

describe('a sync', () => {
  it('stores what is new, and the next one asks with the validators that it was given', async () => {
    const validators = { etag: 'W/"41,\'7"', 'last-modified': 'Tue, 01 Oct 2024 09:00:00 GMT' };
    press.pages.set('/gazette', page(rss([FERRY, QUAY], { title: 'The Gazette' }), validators));
    await store.follow([feed('/gazette')]);
    expect(await sync(NOON)).toMatchObject({ total: 1, changed: 1, added: 2, failed: 0, said: [] });
    expect(await titles()).toEqual([QUAY.title, FERRY.title].sort());
    expect(await stateOf('/gazette')).toMatchObject({
      title: 'The Gazette',
      home: 'https://courier.example/',
      checked: NOON,
    });

    press.visits.length = 0;
    expect(await sync(NOON + 60)).toMatchObject({ total: 1, changed: 0, added: 0, failed: 0 });
    expect(press.visits[0]?.headers).toMatchObject({
      'if-none-match': validators.etag,
      'if-modified-since': validators['last-modified'],
    });
    expect(await stateOf('/gazette')).toMatchObject({ checked: NOON + 60 });
  });

  it('asks no feed before it is due, as its server and the feed itself say, unless it is named', async () => {
    press.pages.set('/max-age', page(rss([FERRY]), { 'cache-control': 'max-age=600' }));
    press.pages.set('/ttl', page(rss([FERRY], { more: '<ttl>60</ttl>' })));
    press.pages.set('/silent', page(rss([FERRY])));
    await store.follow(['/max-age', '/ttl', '/silent'].map((path) => feed(path)));
    await sync(NOON);
    const asked = async (now: number, options: Partial<SyncOptions> = {}): Promise<[string[], number]> => {
      press.visits.length = 0;
      const { notDue } = await sync(now, options);
      return [paths().sort(), notDue];
    };
    expect(await asked(NOON + 599)).toEqual([['/silent'], 2]);
    expect(await asked(NOON + 600)).toEqual([['/max-age', '/silent'], 1]);
    expect(await asked(NOON + 601, { ids: [2] })).toEqual([['/ttl'], 0]);
    expect(await asked(NOON + 602, { force: true })).toEqual([['/max-age', '/silent', '/ttl'], 0]);
  });

  it('does not read bytes again that it has read', async () => {
    press.pages.set('/gazette', page(rss([FERRY])));
    await store.follow([feed('/gazette')]);
    await sync(NOON);
    await store.mark([(await store.list(EVERYTHING, { limit: 1 }))[0]?.id ?? ''], { type: 'remove' }, NOON);
    press.pages.set('/gazette', page(rss([FERRY]), { etag: '"new"' }));
    expect(await sync(NOON + 1)).toMatchObject({ changed: 0 });
    expect(await sync(NOON + 2)).toMatchObject({ changed: 0 });
    expect(press.visits.at(-1)?.headers['if-none-match']).toBe('"new"');
  });

  it('deletes nothing when a feed shrinks, turns into a login page, is cut off, or vanishes', async () => {
    const whole = rss([FERRY, QUAY]);
    press.pages.set('/gazette', page(whole));
    await store.follow([feed('/gazette')]);
    await sync(NOON);
    const answers = [
      [page(rss([])), undefined],
      [
        page('<!doctype html><title>Sign in</title><form></form>'),
        '/gazette: is a web page, not a feed or pasted text',
      ],
      [
        page(rss([FERRY, { title: 'Storm warning' }]).slice(0, -30)),
        '/gazette: ends in the middle: it was cut off on its way',
      ],
      [page('{"error": "quota"}'), expect.stringMatching(/^\/gazette: is JSON/)],
      [status(404), '/gazette: 404 Not Found'],
    ] as const;
    for (const [i, [answer, complaint]] of answers.entries()) {
      press.pages.set('/gazette', answer);
      const { said, failed } = await sync(NOON + 1 + i, { force: true });
      expect([failed, said]).toEqual(complaint ? [1, [complaint]] : [0, []]);
      expect(await titles()).toEqual([QUAY.title, FERRY.title].sort());
    }
    press.pages.set('/gazette', page(whole.replace('Nine to two', 'Ten to one')));
    expect(await sync(NOON + 60, { force: true })).toMatchObject({ updated: 1, failed: 0 });
    expect(await stateOf('/gazette')).toMatchObject({ failures: 0, error: undefined });
  });

  it('waits longer after each failure, and says in the list what went wrong', async () => {
    await store.follow([feed('/missing')]);
    let now = NOON;
    const waits: number[] = [];
    for (let failures = 1; failures <= 3; failures++) {
      expect(await sync(now)).toMatchObject({ failed: 1 });
      const { nextCheck, error, ...state } = (await stateOf('/missing')) ?? { nextCheck: 0 };
      expect({ ...state, error }).toMatchObject({ failures, error: '404 Not Found' });
      expect(await sync(nextCheck - 1)).toMatchObject({ total: 0, notDue: 1 });
      waits.push(nextCheck - now);
      now = nextCheck;
    }
    expect(waits[0]).toBeGreaterThan(12 * 60 - 1);
    expect((waits[2] ?? 0) / (waits[0] ?? 1)).toBeCloseTo(4, 1);
  });

  it('learns a new address when three answers in a row agree on it, and keeps the ids of its articles', async () => {
    press.pages.set('/old', status(301, { location: '/new' }));
    press.pages.set('/new', page(rss([FERRY])));
    await store.follow([feed('/old', { credentials: 'ada:quay-7' })]);
    const [first] = [await sync(NOON), await sync(NOON + 1)];
    expect(first.said).toEqual([]);
    press.pages.set('/old', status(302, { location: '/new' }));
    await sync(NOON + 2);
    press.pages.set('/old', status(308, { location: '/new' }));
    const rounds = [await sync(NOON + 3), await sync(NOON + 4), await sync(NOON + 5)];
    expect(rounds.map(({ said }) => said)).toEqual([[], [], ['moved to /new']]);
    press.visits.length = 0;
    press.pages.set('/new', page(rss([FERRY, QUAY])));
    expect(await sync(NOON + 6)).toMatchObject({ added: 1, updated: 0 });
    expect(paths()).toEqual(['/new']);
    expect(await stateOf('/old')).toMatchObject({ url: `${press.origin}/new` });
    const [article] = await store.list(EVERYTHING, { limit: 1 });
    expect(article?.article.source.feed_url).toBe(`${press.origin}/old`);
  });

  it('takes neither trust nor credentials along to another host', async () => {
    press.pages.set('/old', status(301, { location: `${press.other}/new` }));
    press.pages.set('/new', page(rss([FERRY])));
    await store.follow([feed('/old', { credentials: 'ada:quay-7' })]);
    for (let i = 0; i < 3; i++) await sync(NOON + i, { allowPrivate: true });
    press.visits.length = 0;
    expect(await sync(NOON + 3, { allowPrivate: true })).toMatchObject({ failed: 0 });
    expect(press.visits).toMatchObject([{ path: '/new' }]);
    expect(press.visits[0]?.headers.authorization).toBeUndefined();
    expect((await sync(NOON + 4)).said).toEqual([
      'other/new: leads to a private address (127.0.0.1); --allow-private permits it',
    ]);
  });

  it('retires a feed that is gone, and keeps its articles', async () => {
    press.pages.set('/gazette', page(rss([FERRY])));
    await store.follow([feed('/gazette')]);
    await sync(NOON);
    press.pages.set('/gazette', status(410));
    expect((await sync(NOON + 1)).said).toEqual(['/gazette: 410 Gone; it is not asked any more']);
    press.visits.length = 0;
    expect(await sync(NOON + 365 * 24 * HOUR)).toMatchObject({ total: 0, failed: 0, notDue: 0 });
    expect(paths()).toEqual([]);
    expect(await titles()).toEqual([FERRY.title]);
    press.pages.set('/gazette', page(rss([FERRY, QUAY])));
    expect(await sync(NOON + 2, { ids: [1] })).toMatchObject({ added: 1 });
    expect(await stateOf('/gazette')).toMatchObject({ gone: false });
  });

  it('leaves a host alone that asks for it, with all its feeds, and no other host', async () => {
    const busy = Array.from({ length: 12 }, (_, i) => `/busy/${i}`);
    for (const path of busy) press.pages.set(path, status(429, { 'retry-after': '120' }));
    press.pages.set('/gazette', page(rss([FERRY])));
    await store.follow([...busy.map((path) => feed(path)), { address: `${press.other}/gazette`, typed: true }]);
    const first = await sync(NOON);
    expect(first).toMatchObject({ added: 1, failed: 4, notDue: 8 });
    for (const path of busy) press.pages.set(path, page(rss([QUAY])));
    press.visits.length = 0;
    expect(await sync(NOON + 119)).toMatchObject({ total: 1, notDue: 12 });
    expect(await sync(NOON + 120)).toMatchObject({ total: 9, failed: 0, notDue: 4 });
    expect(await sync(NOON + 121, { ids: [1] })).toMatchObject({ total: 1, failed: 0 });
  });

  it('refuses private hosts that the user did not type, and asks again as soon as the user allows it', async () => {
    press.pages.set('/gazette', page(rss([FERRY])));
    await store.follow([feed('/gazette', { typed: false })]);
    const { said } = await sync(NOON);
    expect(said).toEqual(['/gazette: leads to a private address (127.0.0.1); --allow-private permits it']);
    expect(press.visits).toEqual([]);
    expect(await sync(NOON + 1, { allowPrivate: true })).toMatchObject({ added: 1 });
  });

  it('believes nothing that a stranger says in keys of newsdesk’s own', async () => {
    const [id, labels] = ['aaaaaaaaaaaaaaaa', ['important']];
    const items = [
      { schema: 'newsdesk.article/1', id, title: 'Read me', labels, starred: true, date_added: '2001-01-01T00:00:00Z' },
    ];
    press.pages.set(
      '/items',
      page(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items })),
    );
    await store.follow([feed('/items')]);
    await sync(NOON);
    const [row] = await store.list(EVERYTHING, { limit: 1 });
    expect(row?.article).toMatchObject({ labels: [], starred: false, date_added: '2024-10-01T12:00:00Z' });
    expect(row?.id).not.toBe(id);
  });

  it('does no work twice when there are two of it', async () => {
    const all = Array.from({ length: 30 }, (_, i) => `/desk/${i}`);
    for (const path of all) press.pages.set(path, page(rss([{ ...FERRY, guid: path }])));
    await store.follow(all.map((path) => feed(path)));
    const results = await Promise.all([sync(NOON), sync(NOON)]);
    expect(paths().sort()).toEqual([...all].sort());
    expect(results.map(({ added }) => added).sort()).toEqual([0, 30]);
    expect(results.map(({ busy }) => busy).sort()).toEqual([0, 30]);
  });

  it('keeps what it has when it is interrupted, and leaves the rest to the next one', async () => {
    const stop = new AbortController();
    press.pages.set('/gazette', page(rss([FERRY])));
    press.pages.set('/never', () => setTimeout(() => stop.abort(new Error('Ctrl-C')), 30));
    await store.follow(['/gazette', '/never'].map((path) => feed(path)));
    const result = await sync(NOON, { signal: stop.signal });
    expect(result).toMatchObject({ done: 1, added: 1, failed: 0, said: [] });
    press.pages.set('/never', page(rss([QUAY])));
    expect(await sync(NOON + 1)).toMatchObject({ total: 2, added: 1 });
  });

  it('ends with the store’s error, and gives the feeds back', async () => {
    press.pages.set('/gazette', page(rss([FERRY])));
    await store.follow([feed('/gazette')]);
    const full = Object.create(store, { record: { value: () => Promise.reject(new Error('disk full')) } }) as Store;
    await expect(sync(NOON, {}, full)).rejects.toThrow('disk full');
    expect(await sync(NOON)).toMatchObject({ total: 1, added: 1 });
  });

  it('keeps passwords out of what it says', async () => {
    const silent = createServer((request) => void request.socket.destroy());
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const { port } = silent.address() as { port: number };
    await store.follow([{ address: `http://127.0.0.1:${port}/feed`, typed: true, credentials: 'ada:quay-7' }]);
    const { said } = await sync(NOON);
    silent.close();
    expect(said).toEqual([`http://127.0.0.1:${port}/feed: connection closed before the answer was complete`]);
    expect(JSON.stringify(await store.feeds())).not.toContain('quay-7');
  });
});
