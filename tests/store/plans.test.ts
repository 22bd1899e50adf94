import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EVERYTHING, type Query } from '../../src/query.ts';
import type { SqliteStore } from '../../src/store/writer.ts';
import { article, at, DAY, desk, MONDAY, person } from './newsroom.ts';

const tag = (value: string): Query => ({ type: 'name', field: 'tag', value, exact: false });
const word: Query = { type: 'text', words: ['ships'], prefix: false };
const week: Query = { type: 'date', interval: { from: MONDAY, until: MONDAY + 7 * DAY }, words: 'this-week' };

/** What SQLite does to answer a query, step by step, as its planner tells it. */
const steps = async (store: SqliteStore, query: Query): Promise<string[]> => {
  const { text, values } = await store.plan(query, { limit: 20 });
  return store.db.all(`EXPLAIN QUERY PLAN ${text}`, ...values).map((row) => String(row[3]));
};

let on: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
  const articles = Array.from({ length: 200 }, (_, n) =>
    article(`${'bcdefghijklmnopqrstu'[n % 20]}${'bcdefghijk'[Math.floor(n / 20)]}`, {
      date_published: at(MONDAY + n * 3600),
      date_added: at(MONDAY + n * 3600),
      tags: n % 2 ? ['NATO'] : n % 10 ? ['Grain'] : ['Grain', 'NATO'],
      entities: [person(n % 3 ? 'Jens Stoltenberg' : 'Gerhard Stoltenberg')],
    }),
  );
  on = await desk(articles);
});
afterAll(() => on[Symbol.asyncDispose]());

describe('newest first needs no sorting:', () => {
  const ARTICLES = 'SEARCH a USING INTEGER PRIMARY KEY (rowid=?)';
  test.each([
    ['everything', EVERYTHING, ['SCAN a']],
    ['unread', { type: 'is', flag: 'unread' }, ['SCAN a']],
    ['starred', { type: 'is', flag: 'starred' }, ['SCAN a USING INDEX article_starred']],
    ['a tag', tag('Grain'), ['CO-ROUTINE k', 'SEARCH p USING PRIMARY KEY (term=?)', 'SCAN k', ARTICLES]],
    [
      'a tag within a week',
      { type: 'all', of: [tag('Grain'), week] },
      [
        'CO-ROUTINE k',
        'SEARCH p USING PRIMARY KEY (term=? AND id>? AND id<?)',
        'CORRELATED SCALAR SUBQUERY 1',
        'SEARCH article USING INTEGER PRIMARY KEY (rowid=?)',
        'SCAN k',
        ARTICLES,
      ],
    ],
    [
      'two tags, the rarer one first',
      { type: 'all', of: [tag('NATO'), tag('Grain')] },
      [
        'CO-ROUTINE k',
        'SEARCH p USING PRIMARY KEY (term=?)',
        'SEARCH posting EXISTS USING PRIMARY KEY (term=? AND id=?)',
        'SCAN k',
        ARTICLES,
      ],
    ],
    [
      'either of two tags',
      { type: 'any', of: [tag('NATO'), tag('Grain')] },
      [
        'CO-ROUTINE k',
        'MERGE (UNION)',
        'LEFT',
        'SEARCH p USING PRIMARY KEY (term=?)',
        'RIGHT',
        'SEARCH p USING PRIMARY KEY (term=?)',
        'SCAN k',
        ARTICLES,
      ],
    ],
    [
      'a source',
      { type: 'name', field: 'source', value: 'Harbour Courier', exact: false },
      ['CO-ROUTINE k', 'SEARCH p USING COVERING INDEX article_source (source=?)', 'SCAN k', ARTICLES],
    ],
    ['a word', word, ['CO-ROUTINE k', 'SCAN fts VIRTUAL TABLE INDEX 192:M2', 'SCAN k', ARTICLES]],
  ] as [string, Query, string[]][])('%s', async (_, query, expected) => {
    expect(await steps(on.store, query)).toEqual(expected);
  });

  test('no listing sorts, and none reads a body', async () => {
    const not: Query = { type: 'not', of: tag('NATO') };
    const queries: Query[] = [
      not,
      { type: 'all', of: [tag('Grain'), not] },
      { type: 'all', of: [word, tag('Grain'), week] },
      { type: 'any', of: [word, tag('Grain')] },
      { type: 'name', field: 'person', value: 'stoltenberg', exact: false },
    ];
    for (const query of queries)
      expect((await steps(on.store, query)).join('\n'), JSON.stringify(query)).not.toMatch(/TEMP B-TREE|body|fresh/);
  });
});

test('few newcomers are found by their arrival', async () => {
  const { text, values } = await on.store.plan({ type: 'is', flag: 'unread' }, { limit: 20, since: 190 });
  expect(on.store.db.all(`EXPLAIN QUERY PLAN ${text}`, ...values).map((row) => row[3])).toEqual([
    'SEARCH a USING INDEX article_arrived (arrived>?)',
    'USE TEMP B-TREE FOR ORDER BY',
  ]);
});

test('more names than can be merged are gathered', async () => {
  const crowd = Array.from({ length: 70 }, (_, n) =>
    person(`${String.fromCharCode(65 + (n % 26))}${'aeo'[Math.floor(n / 26)]}n Harbourmaster`),
  );
  await using big = await desk(
    crowd.map((entity, n) =>
      article(`${'bcdefghijk'[n % 10]}${'bcdefgh'[Math.floor(n / 10)]}`, {
        title: `No. ${n}`,
        content_text: n % 2 ? 'Boats.' : 'Ships.',
        entities: [entity],
      }),
    ),
  );
  const all: Query = { type: 'name', field: 'person', value: 'harbourmaster', exact: false };
  expect((await big.store.list(all, { limit: 100 })).map(({ title }) => title)).toEqual(
    crowd.map((_, n) => `No. ${n}`),
  );
  const boats: Query = { type: 'text', words: ['boats'], prefix: false };
  expect(await big.store.count({ type: 'all', of: [all, boats] })).toBe(35);
});

test('a listing is one statement, and a name one or two more', async () => {
  const statements = async (query: Query): Promise<number> => {
    const spies = (['all', 'get', 'run', 'exec'] as const).map((method) => vi.spyOn(on.store.db, method));
    const rows = await on.store.list(query, { limit: 20 });
    expect(rows).toHaveLength(20);
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return calls;
  };
  expect(await statements(EVERYTHING)).toBe(1);
  expect(await statements(tag('Grain'))).toBe(3);
  expect(await statements({ type: 'name', field: 'person', value: 'stoltenberg', exact: false })).toBe(2);
});

test('a name that nobody has ends the query before it begins', async () => {
  const { text } = await on.store.plan({ type: 'all', of: [word, tag('Nobody')] }, { limit: 20 });
  expect(text).toMatch(/WHERE 0 LIMIT 20$/);
});
