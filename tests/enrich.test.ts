import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../src/article.ts';
import { enrichPending, withEntities } from '../src/enrich.ts';
import { makeArticle } from '../src/make-article.ts';
import { EVERYTHING } from '../src/query.ts';
import { typeTags } from '../src/recognise/tags.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';

const MONDAY = 1_772_409_600;

/** Seven articles of the Harbour Courier, the later ones newer. */
const articles = [...'abcdefg'].map((letter, i) =>
  makeArticle(
    {
      title: `Stoltenberg opens pier ${letter}`,
      guid: letter,
      tags: [{ name: 'Jens Stoltenberg' }, { name: 'NATO' }],
      content_text: 'Jens Stoltenberg came by boat. Stoltenberg spoke of NATO.',
      published: { instant: MONDAY + i * 60, precision: 'second', zone: 'stated', offset: 0 },
      source: { kind: 'feed', name: 'Harbour Courier', feed_url: 'https://courier.example/feed.xml' },
    },
    MONDAY + 3600,
    typeTags,
  ),
) as Article[];

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-enrich-'));
  store = await openStore(join(folder, 'desk.db'));
  await store.put(articles, MONDAY + 3600);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const titles = async (): Promise<string[]> => {
  const rows = await store.list({ type: 'text', words: ['spoke'], prefix: false }, { limit: 10 });
  return rows.map(({ title }) => title);
};

test('all pending articles are understood, batch by batch', async () => {
  expect(await store.pending()).toBe(7);
  const progress: number[] = [];
  expect(await enrichPending(store, { batch: 3, onProgress: (done) => progress.push(done) })).toBe(7);
  expect(progress).toEqual([3, 6, 7]);
  expect(await store.pending()).toBe(0);
  expect(await enrichPending(store)).toBe(0);
  const [listing] = await store.list(EVERYTHING, { limit: 1 });
  expect(listing?.article.entities).toEqual([
    { name: 'Jens Stoltenberg', type: 'person', from: 'publisher', mentions: 3 },
    { name: 'NATO', type: 'organization', from: 'publisher', mentions: 1 },
  ]);
});

test('an abort leaves the rest pending, the newest done first', async () => {
  const stop = new AbortController();
  const options = { batch: 2, signal: stop.signal, onProgress: () => stop.abort() };
  expect(await enrichPending(store, options)).toBe(2);
  expect(await titles()).toEqual(['Stoltenberg opens pier g', 'Stoltenberg opens pier f']);
  expect(await enrichPending(store, options)).toBe(0);
  expect(await store.pending()).toBe(5);
});

test('an article outside a store gets the same entities', async () => {
  const [first] = articles;
  await enrichPending(store);
  const found = first && (await store.get(first.id));
  expect(first && withEntities(first).entities).toEqual(found?.type === 'one' ? found.article.entities : undefined);
});

test('what an older recogniser understood is searchable, and understood anew, the newest first', async () => {
  await enrichPending(store);
  expect([await store.outdate(7), await store.outdate(7), await store.outdate(6)]).toEqual([7, 0, 0]);
  expect([await store.pending(), await store.outdated(), (await titles()).length]).toEqual([7, 7, 7]);
  const dated = (article: Article): Article => ({ ...article, entities: [], persons: [], organizations: [] });
  expect(await store.enrich(dated, 2)).toBe(2);
  const rows = await store.list(EVERYTHING, { limit: 3 });
  expect(rows.map(({ title, article: { persons } }) => `${title.at(-1)} ${persons}`)).toEqual([
    'g ',
    'f ',
    'e Jens Stoltenberg',
  ]);
  expect([await store.pending(), await store.outdated(), (await titles()).length]).toEqual([5, 5, 7]);
  // A change and a removal find their words in the index.
  const [oldest, second] = articles;
  await store.put([{ ...(oldest as Article), title: 'Stoltenberg closes pier a' }], MONDAY + 7200);
  await store.mark([second?.id ?? ''], { type: 'remove' }, MONDAY);
  expect(await enrichPending(store)).toBe(4);
  expect((await store.check({ deep: true })).filter(({ ok }) => !ok)).toEqual([]);
  expect(await titles()).toHaveLength(6);
});
