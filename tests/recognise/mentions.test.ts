import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Article, EntityType } from '../../src/article.ts';
import { makeArticle } from '../../src/make-article.ts';
import { withMentions } from '../../src/recognise/mentions.ts';
import { typeTags } from '../../src/recognise/tags.ts';

/** Any sequence of UTF-16 units, halves of pairs among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

const NAMES: Record<string, EntityType> = {
  'Volodymyr Zelensky': 'person',
  'Olena Zelenska': 'person',
  'Jens Stoltenberg': 'person',
  'Gerhard Stoltenberg': 'person',
  'Theresa May': 'person',
  'Kim Jong Un': 'person',
  'Ursula von der Leyen': 'person',
  'Joe Biden': 'person',
  Pelé: 'person',
  NATO: 'organization',
  WHO: 'organization',
  'European Commission': 'organization',
  'New York': 'place',
  York: 'place',
  'United States': 'place',
  Washington: 'place',
  Ukraine: 'place',
  Україна: 'place',
  grain: 'topic',
  東京: 'place',
};

/** The names that an article speaks of, with how often; asked about all the names above. */
function mentioned(content_text: string, rest: Partial<Article> = {}): Record<string, number> {
  const article = makeArticle({ title: 'x', content_text, source: { kind: 'feed' } }, 0, () => []) as Article;
  const entities = Object.entries(NAMES).map(([name, type]) => ({ name, type, from: 'publisher' as const }));
  const found = withMentions({ ...article, ...rest, entities }, entities);
  return Object.fromEntries(found.flatMap(({ name, mentions = 0 }) => (mentions > 0 ? [[name, mentions]] : [])));
}

describe('a person is spoken of', () => {
  it.each([
    [
      'by the full name, then by the family name',
      'Volodymyr Zelensky came. Zelensky spoke.',
      { 'Volodymyr Zelensky': 2 },
    ],
    ['in any spelling and script', 'Zelenskyy, Selenskyj, В. Зеленський', { 'Volodymyr Zelensky': 3 }],
    ['after a title', 'President Zelensky met Mrs May.', { 'Volodymyr Zelensky': 1, 'Theresa May': 1 }],
    ['at the beginning of a sentence', 'When Zelensky left, But Zelensky stayed.', { 'Volodymyr Zelensky': 2 }],
    [
      'in the genitive',
      'Zelensky’s plane, NATO’s Zelensky, Biden’s',
      { 'Volodymyr Zelensky': 2, NATO: 1, 'Joe Biden': 1 },
    ],
    ['in capitals', 'BIDEN SIGNS BILL', { 'Joe Biden': 1 }],
    ['with particles', 'Ursula von der Leyen and Von der Leyen', { 'Ursula von der Leyen': 2 }],
    ['with the family name first', 'Kim Jong-un watched. Kim left.', { 'Kim Jong Un': 2 }],
    [
      'in any case of Ukrainian and Russian',
      'Зустріч Володимира Зеленського. Президент Зеленський. Зеленському.',
      { 'Volodymyr Zelensky': 3 },
    ],
    ['in the cases of a noun', 'Столтенбергом, Єнса Столтенберга', { 'Jens Stoltenberg': 1 }],
    ['by an only name', 'Pelé scored; Pele smiled', { Pelé: 2 }],
  ])('%s: %s', (_how, text, expected) => expect(mentioned(text)).toEqual(expected));

  it.each([
    ['a month', 'In May the council met. It may meet in May.'],
    ['a relative', 'Hunter Biden and Yelena Zelensky'],
    ['a street', 'the Biden Avenue'],
    ['a part of a word', 'Stoltenbergs, Bidenomics'],
  ])('but not by the name of %s: %s', (_what, text) => {
    expect(mentioned(text.replace('In May', 'In June').replace('in May', 'in June'))).toEqual({});
  });

  test('two people of one family name: the bare name is the one named last before it', () => {
    expect(mentioned('Stoltenberg came.')).toEqual({});
    expect(mentioned('Jens Stoltenberg came. Stoltenberg spoke. Gerhard Stoltenberg left. Stoltenberg waved.')).toEqual(
      {
        'Jens Stoltenberg': 2,
        'Gerhard Stoltenberg': 2,
      },
    );
  });
});

describe('an organisation, place or topic is spoken of', () => {
  it.each([
    ['as it is written', 'NATO and Nato, not nato', { NATO: 2 }],
    ['in all its words', 'the European Commission, a European commission', { 'European Commission': 1 }],
    ['by the longest name', 'New York is not York', { 'New York': 1, York: 1 }],
    ['not as a question', 'Who is WHO?', { WHO: 1 }],
    ['not within other names', 'Denzel Washington reads the Washington Post in Washington', { Washington: 1 }],
    ['by its short names', 'US and U.S. troops, America, not us. Us too.', { 'United States': 3 }],
    ['after a French article', 'L’Ukraine et d’Ukraine', { Ukraine: 2 }],
    ['in the cases of a place', 'в Україні, України, Україну', { Україна: 3 }],
    ['by a word in any case', 'Grain prices; grain exports', { grain: 2 }],
    ['without blanks between words', '彼は東京に行き、東京で', { 東京: 2 }],
  ])('%s: %s', (_how, text, expected) => expect(mentioned(text)).toEqual(expected));
});

test('title, caption and body count, and the summary where there is no body', () => {
  const rest = { title: 'Zelensky Meets Stoltenberg’s NATO', image: { caption: 'Volodymyr Zelensky in Ukraine' } };
  expect(mentioned('Zelensky thanked NATO.', rest)).toEqual({ 'Volodymyr Zelensky': 3, NATO: 2, Ukraine: 1 });
  const { content_text: _, ...bare } = makeArticle(
    { title: 'x', summary: 'On NATO', tags: [{ name: 'NATO' }], source: { kind: 'feed' } },
    0,
    typeTags,
  ) as Article;
  expect(withMentions(bare, bare.entities)).toEqual([
    { name: 'NATO', type: 'organization', from: 'publisher', mentions: 1 },
  ]);
});

test("the publisher's entities stay as they are and in their order", () => {
  const entities = [
    { name: 'Harbour', type: 'topic', from: 'user', same_as: 'https://www.wikidata.org/wiki/Q283202' },
    { name: 'NATO', type: 'organization', from: 'publisher', mentions: 99 },
  ] as const;
  const article = makeArticle({ title: 'Nothing', source: { kind: 'feed' } }, 0, () => [...entities]) as Article;
  expect(withMentions(article, article.entities)).toEqual([
    { ...entities[0], mentions: 0 },
    { ...entities[1], mentions: 0 },
  ]);
});

test('any text is read, in time in proportion to its length', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      mentioned(text);
    }),
  );
  const timed = (times: number): number => {
    const started = performance.now();
    mentioned('New Kim Von der Stoltenberg’s May '.repeat(times));
    return performance.now() - started;
  };
  timed(800);
  expect(timed(8000)).toBeLessThan(3000);
});
