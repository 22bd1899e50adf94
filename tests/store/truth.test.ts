import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessesOf, withGuesses } from '../../src/article.ts';
import { EVERYTHING } from '../../src/query.ts';
import { readArticles } from '../../src/store/memory.ts';
import { openStore } from '../../src/store/open.ts';
import { anyArticle, anyQuery, folder, MONDAY } from './newsroom.ts';

const anyArticles = fc.uniqueArray(anyArticle, { selector: ({ id }) => id, maxLength: 40 });
const anyPage = fc.record({
  limit: fc.integer({ min: 1, max: 12 }),
  order: fc.constantFrom('newest' as const, 'oldest' as const),
});

test('the store finds what matches() says, in the order of time, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyArticles,
      fc.array(fc.tuple(anyQuery, anyPage), { minLength: 1, maxLength: 40, size: 'max' }),
      async (articles, questions) => {
        using files = folder();
        const store = await openStore(files.path('desk.db'));
        await store.put(articles, MONDAY);
        const guesses = new Map(articles.map((article) => [article.id, guessesOf(article)]));
        await store.enrich((article) => withGuesses(article, guesses.get(article.id) ?? []), 1000);
        const truth = readArticles(articles);
        for (const [query, { limit, order }] of questions) {
          const expected = (await truth.list(query, { limit: 1000, order })).map(({ id }) => id);
          const found: string[] = [];
          for (let after: number | undefined; ; ) {
            const rows = await store.list(query, { limit, order, after });
            found.push(...rows.map(({ id }) => id));
            after = rows.at(-1)?.cursor;
            if (rows.length < limit) break;
          }
          expect(found, JSON.stringify(query)).toEqual(expected);
          expect(await store.count(query)).toBe(expected.length);
        }
        expect(await Array.fromAsync(store.export(EVERYTHING))).toEqual(
          await Array.fromAsync(truth.export(EVERYTHING)),
        );
        await store.close();
      },
    ),
    { numRuns: 40 },
  );
});
