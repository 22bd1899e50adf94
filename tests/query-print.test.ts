import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWhen } from '../src/dates.ts';
import { allOf, anyOf, EVERYTHING, type Flag, type NameField, type Query } from '../src/query.ts';
import { parseQuery } from '../src/query-parser.ts';
import { printQuery } from '../src/query-print.ts';
import { textWords } from '../src/text-words.ts';

/** Wednesday, 25 September 2024, in Kyiv. */
const clock = { now: Date.UTC(2024, 8, 25, 12, 48, 30) / 1000, timeZone: 'Europe/Kyiv' };

describe('a query as it was understood', () => {
  test.each([
    ['NATO and Ukraine', 'nato ukraine'],
    ['NATO or (Kyiv and not "Peace plan")', 'nato or kyiv not "peace plan"'],
    ['-(nato or kyiv) tag:a,"b c"', 'not (nato or kyiv) (tag:a or tag:"b c")'],
    ['not (not nato)', 'not (not nato)'],
    ['"not" COVID-19 sanction*', '"not" "covid 19" sanction*'],
    ['title:peace title:="Peace, at last"', 'title:peace title:="Peace, at last"'],
    ['PERSON:="Jens Stoltenberg" source:"The \\"Times\\""', 'person:="Jens Stoltenberg" source:"The \\"Times\\""'],
    ['since:3d until:"2024-09-25 15:48" date:"last week"', 'date:3d.. date:"..2024-09-25 15:48" date:"last week"'],
    ['ID:3F2K is:Unread', 'id:3f2k is:unread'],
    ['', ''],
  ])('%s', (typed, understood) => {
    expect(printQuery(parseQuery([typed], clock))).toBe(understood);
  });
});

const value = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Kyiv', 'News Feed', '=x', '-', 'a\\', '"', 'or', '*'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');
const words = fc
  .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('nato', 'peace plan', 'not', 'OR', '東京'))
  .map(textWords)
  .filter((list) => list.length > 0);
const NAME_FIELDS: NameField[] = ['tag', 'person', 'org', 'place', 'author', 'source', 'section'];
const FLAGS: Flag[] = ['read', 'unread', 'starred', 'duplicate'];

const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), words, prefix: fc.boolean() }),
  fc.record({ type: fc.constant('text' as const), words, prefix: fc.boolean(), in: fc.constant('title' as const) }),
  fc.record({ type: fc.constant('name' as const), field: fc.constantFrom(...NAME_FIELDS), value, exact: fc.boolean() }),
  fc.record({ type: fc.constant('title' as const), value }),
  fc.record({ type: fc.constant('id' as const), prefix: fc.stringMatching(/^[a-z2-7]{1,16}$/) }),
  fc.record({ type: fc.constant('is' as const), flag: fc.constantFrom(...FLAGS) }),
  fc
    .constantFrom('2024', 'yesterday', 'last week', '2024-09-25T15:48', '3d..', '..3 days ago', '2024-01..2024-02')
    .map((date): Query => ({ type: 'date', interval: parseWhen(date, clock), words: date })),
);

const { tree } = fc.letrec<{ tree: Query }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map(allOf),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map(anyOf),
    tie('tree').map((of): Query => ({ type: 'not', of })),
  ),
}));

test('a printed query is understood as the same query', () => {
  fc.assert(
    fc.property(fc.oneof(tree, fc.constant(EVERYTHING)), (query) => {
      expect(parseQuery([printQuery(query)], clock)).toEqual(query);
    }),
    { numRuns: 500 },
  );
});
