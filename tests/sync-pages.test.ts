import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../src/article.ts';
import { EVERYTHING } from '../src/query.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import type { SqliteStore } from '../src/store/writer.ts';
import { syncFeeds } from '../src/sync.ts';
import { type PagesOptions, type PagesResult, syncPages } from '../src/sync-pages.ts';
import { scratch } from './newsdesk.ts';
import { type Answer, type Item, type Press, page, rss, startPress, status } from './press.ts';

/** 1 October 2024, noon. */
const NOON = 1_727_784_000;

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

const PARAGRAPHS = [
  'The harbour ferry will run again from Monday, after a winter in which the line between the two quays lay still and commuters took the long way round by bus.',
  'Engineers have replaced both engines of the older boat, and the council has found the money for a third crew, so that the last crossing of the day leaves an hour later than before.',
  'Shopkeepers on the eastern bank had asked for the line to be kept through the summer, since a third of their customers come over the water on market days.',
  'The mayor said on Friday that the fare would stay as it was for two years, and that children who go to school on the other side would go on crossing for nothing.',
];
const html = (path: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ferry returns to the harbour</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns to the harbour","articleSection":"Transport","author":{"@type":"Person","name":"Ada Quill"},"datePublished":"2024-06-03T08:00:00Z","keywords":["ferry","harbour"],"url":"${press.origin}${path}"}</script></head>
<body><article><h1>Ferry returns to the harbour</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}${more}</article></body></html>`;
const article = (path: string, headers: Record<string, string> = {}): Answer =>
  page(html(path), { 'content-type': 'text/html', ...headers });
const teaser = (path: string, more: Partial<Item> = {}): Item => ({
  title: 'Ferry line reopens',
  guid: path,
  link: press.origin + path,
  text: 'Boats run again.',
  ...more,
});

/** Follows a feed of these items and fetches it. */
async function following(items: readonly Item[], { full = true, now = NOON } = {}): Promise<void> {
  press.pages.set('/feed', page(rss(items)));
  await store.follow([{ address: `${press.origin}/feed`, typed: true, full }]);
  await syncFeeds(store, { timeZone: 'UTC', env: {}, now: () => now * 1000, force: true });
  press.visits.length = 0;
}

/** One run over the pages at this second, with what it had to say. */
async function run(now = NOON, more: Partial<PagesOptions> = {}): Promise<PagesResult & { said: string[] }> {
  const said: string[] = [];
  const result = await syncPages(store, {
    ...{ timeZone: 'UTC', env: {}, now: () => now * 1000, between: 0 },
    onNews: ({ url, error }) => said.push(`${url.replace(press.origin, '')}: ${error}`),
    ...more,
  });
  return { ...result, said };
}

const paths = (): string[] => press.visits.splice(0).map(({ path }) => path);
async function all(): Promise<Article[]> {
  const found: Article[] = [];
  for await (const one of store.export(EVERYTHING)) found.push(one);
  return found.sort((a, b) => (a.guid ?? '').localeCompare(b.guid ?? ''));
}

describe('the pages behind teasers', () => {
  it('fill in what the feed left out, and the feed’s own words stay', async () => {
    press.pages.set('/ferry', article('/ferry'));
    await following([teaser('/ferry', { date: 'Tue, 04 Jun 2024 09:15:00 GMT' })]);
    expect(await run()).toMatchObject({ total: 1, done: 1, filled: 1, failed: 0, left: 0, said: [] });
    const [ferry] = await all();
    expect(ferry).toMatchObject({
      title: 'Ferry line reopens',
      summary: 'Boats run again.',
      content_text: PARAGRAPHS.join('\n\n'),
      date_published: '2024-06-04T09:15:00Z',
      authors: [{ name: 'Ada Quill', type: 'person' }],
      tags: ['ferry', 'harbour'],
      section: 'Transport',
      language: 'en',
      source: { name: 'Harbour Courier', kind: 'feed' },
    });
    expect([ferry?.version, ferry?.word_count]).toEqual([undefined, 126]);
    expect(await store.pending()).toBe(1);
  });

  it('are fetched once, and what they said outlives what the feed says next', async () => {
    press.pages.set('/ferry', article('/ferry'));
    await following([teaser('/ferry')]);
    await run();
    expect(paths()).toEqual(['/robots.txt', '/ferry']);
    await following(
      [teaser('/ferry', { title: 'Ferry line reopens on Monday', text: 'Boats run again from Monday.' })],
      {
        now: NOON + 60,
      },
    );
    expect(await run(NOON + 120)).toMatchObject({ total: 0 });
    expect(paths()).toEqual([]);
    expect(await all()).toMatchObject([
      {
        title: 'Ferry line reopens on Monday',
        summary: 'Boats run again from Monday.',
        content_text: PARAGRAPHS.join('\n\n'),
        authors: [{ name: 'Ada Quill' }],
        version: 2,
      },
    ]);
  });

  it('are those of feeds followed in full, or of all that are asked for, and never of whole articles', async () => {
    press.pages.set('/ferry', article('/ferry'));
    const whole = teaser('/whole', {
      text: PARAGRAPHS.map((text) => `<p>${text}</p>`)
        .join('')
        .repeat(2),
    });
    await following([teaser('/ferry'), whole], { full: false });
    expect(await run()).toMatchObject({ total: 0 });
    expect(await run(NOON, { all: true, ids: [99] })).toMatchObject({ total: 0 });
    expect(await run(NOON, { all: true, ids: [1] })).toMatchObject({ total: 1, filled: 1 });
  });

  it('serve every article that links to them', async () => {
    press.pages.set('/ferry', article('/ferry'));
    await following([teaser('/ferry'), teaser('/ferry', { guid: 'again', title: 'Once more' })]);
    expect(await run()).toMatchObject({ total: 1, filled: 1 });
    expect(await run()).toMatchObject({ total: 0, filled: 1 });
    expect(paths()).toEqual(['/robots.txt', '/ferry']);
    expect((await all()).map(({ word_count }) => word_count)).toEqual([126, 126]);
  });

  it('are left alone where robots.txt says so, after redirects too, and that is asked once a day', async () => {
    press.pages.set('/robots.txt', page('User-agent: *\nDisallow: /members/', { 'content-type': 'text/plain' }));
    press.pages.set('/quay', status(302, { location: '/members/quay' }));
    press.pages.set('/members/quay', article('/members/quay'));
    await following([teaser('/members/ferry'), teaser('/quay')]);
    const { forbidden, failed, said } = await run();
    expect({ forbidden, failed, said: said.sort() }).toEqual({
      forbidden: 2,
      failed: 0,
      said: [
        '/members/ferry: robots.txt asks programs to stay away',
        '/quay: robots.txt asks programs to stay away (redirected to http://127.0.0.1/members/quay)'.replace(
          'http://127.0.0.1',
          press.origin,
        ),
      ],
    });
    expect(paths().sort()).toEqual(['/quay', '/robots.txt']);
    await following([teaser('/other')], { now: NOON + 60 });
    await run(NOON + 60);
    expect(paths()).toEqual(['/other']);
    await following([teaser('/another')], { now: NOON + 90_000 });
    await run(NOON + 90_000);
    expect(paths()).toEqual(['/robots.txt', '/another']);
  });

  it('are asked for again later where a server fails, never where they are gone or cannot be read', async () => {
    press.pages.set('/empty', page('<!doctype html><title>Front</title><p>Hello', { 'content-type': 'text/html' }));
    press.pages.set('/broken', status(500));
    await following([teaser('/gone'), teaser('/empty'), teaser('/broken')]);
    const first = await run();
    expect([first.failed, first.said.sort()]).toEqual([
      3,
      ['/broken: 500 Internal Server Error', '/empty: no article found: 1 short paragraph', '/gone: 404 Not Found'],
    ]);
    expect(await run(NOON + 60)).toMatchObject({ total: 0 });
    paths();
    press.pages.set('/broken', article('/broken'));
    expect(await run(NOON + 3600)).toMatchObject({ total: 1, filled: 1 });
    expect(paths()).toEqual(['/broken']);
  });

  it('wait for the next run when their host wants to be left alone, or its robots.txt cannot be had', async () => {
    press.pages.set('/robots.txt', status(503));
    await following([teaser('/a'), teaser('/b'), teaser('/c')]);
    expect(await run()).toMatchObject({ failed: 1, left: 2 });
    expect(paths()).toEqual(['/robots.txt']);
    press.pages.delete('/robots.txt');
    for (const path of ['/a', '/b', '/c']) press.pages.set(path, status(429, { 'retry-after': '600' }));
    expect(await run(NOON + 7200)).toMatchObject({ failed: 1, left: 2 });
    for (const path of ['/a', '/b', '/c']) press.pages.set(path, article(path));
    expect(await run(NOON + 86_400)).toMatchObject({ total: 3, left: 0 });
  });

  it('come one at a time, with the pause that their site asks for', async () => {
    press.pages.set('/robots.txt', page('User-agent: *\nCrawl-delay: 0.2'));
    let open = 0;
    let most = 0;
    const times: number[] = [];
    for (const path of ['/a', '/b', '/c'])
      press.pages.set(path, async (response, visit) => {
        most = Math.max(most, ++open);
        times.push(performance.now());
        await wait(20);
        open--;
        article(path)(response, visit);
      });
    await following([teaser('/a'), teaser('/b'), teaser('/c')]);
    expect(await run()).toMatchObject({ filled: 3 });
    expect(most).toBe(1);
    for (const [i, time] of times.slice(1).entries()) expect(time - (times[i] ?? 0)).toBeGreaterThan(190);
  });

  it('that a run could not fetch, because it was stopped or its time was up, are left for the next one', async () => {
    for (const path of ['/a', '/b']) press.pages.set(path, article(path));
    await following([teaser('/a'), teaser('/b')]);
    expect(await run(NOON, { between: 60, limit: 1.5 })).toMatchObject({ total: 2, filled: 1, left: 1 });
    expect(await run(NOON, { signal: AbortSignal.abort() })).toMatchObject({ total: 1, filled: 0, left: 1 });
    expect(await run()).toMatchObject({ total: 1, filled: 1, left: 0 });
  });

  it('that another process is at are left to it, until it is gone', async () => {
    press.pages.set('/ferry', article('/ferry'));
    await following([teaser('/ferry')]);
    const own = (store as SqliteStore).db;
    await store.claimPages(NOON, { limit: 10 });
    own.exec(`UPDATE page SET owner = '${process.ppid}:another'`);
    expect(await run(NOON + 1)).toMatchObject({ total: 0 });
    // No process has this number: Linux gives none above 4,194,304.
    own.exec("UPDATE page SET owner = '99999999:killed'");
    expect(await run(NOON + 2)).toMatchObject({ total: 1, filled: 1 });
  });

  it('may lie in a private network only where the user typed the feed’s host', async () => {
    await following([teaser('/ferry', { link: `${press.other}/ferry` })]);
    const { failed, said } = await run();
    expect([failed, said[0]?.replace(/^\S+ /, '')]).toEqual([
      1,
      'leads to a private address (127.0.0.1); --allow-private permits it',
    ]);
    press.pages.set('/ferry', article('/ferry'));
    expect(await run(NOON + 1, { allowPrivate: true })).toMatchObject({ filled: 1 });
  });

  it('are forgotten with an article that the user removes', async () => {
    press.pages.set('/ferry', article('/ferry'));
    await following([teaser('/ferry')]);
    await run();
    const [ferry] = await all();
    await store.mark([ferry?.id ?? ''], { type: 'remove' }, NOON);
    expect(await run()).toMatchObject({ total: 0, filled: 0 });
    expect(await all()).toEqual([]);
  });
});
