import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Draft } from '../../src/article.ts';
import { typeAuthors, typeTag, typeTags } from '../../src/recognise/tags.ts';

/** Any sequence of UTF-16 units, halves of pairs among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

const draft = (tags: string[], rest: Partial<Draft> = {}): Draft => ({
  title: 'The harbour opens',
  tags: tags.map((name) => ({ name })),
  source: { kind: 'feed', name: 'Harbour Courier' },
  ...rest,
});
const typesOf = (given: Draft): Record<string, string> =>
  Object.fromEntries(typeTags(given).map(({ name, type }) => [name, type]));

test("a publisher's tags in their order, each with what it stands for", () => {
  const tags = ['News Feed', 'Volodymyr Zelensky', 'Jens Stoltenberg', 'NATO', 'Ukraine', 'United States'];
  expect(typeTags(draft(tags))).toEqual([
    { name: 'News Feed', type: 'topic', from: 'publisher' },
    { name: 'Volodymyr Zelensky', type: 'person', from: 'publisher' },
    { name: 'Jens Stoltenberg', type: 'person', from: 'publisher' },
    { name: 'NATO', type: 'organization', from: 'publisher' },
    { name: 'Ukraine', type: 'place', from: 'publisher' },
    { name: 'United States', type: 'place', from: 'publisher' },
  ]);
});

describe('without an article', () => {
  it.each([
    [
      'person',
      ['Xi Jinping', 'Kim Jong-un', 'Ursula von der Leyen', 'Lula da Silva', 'Mohammed bin Salman', 'J.K. Rowling'],
    ],
    [
      'person',
      ['Володимир Зеленський', 'joe biden', 'Jeremy Hunt', 'President Erdoğan', 'Pope Francis', 'Theresa May'],
    ],
    [
      'organization',
      ['European Commission', 'University of Lviv', 'Deutsche Bank', 'Acme Shipping Ltd.', 'Johnson & Johnson'],
    ],
    [
      'organization',
      ['WHO', 'U.N.', 'Ministry of defence', 'Partido Popular', 'Premier League', 'Supreme Court', 'Google'],
    ],
    [
      'place',
      ['Україна', 'Deutschland', 'المغرب', 'Côte d’Ivoire', 'UK', 'Middle East', 'New York', 'Kyiv', 'Lake Ladoga'],
    ],
    [
      'organization',
      [
        'The Daily Lantern Star',
        'Lviv Courier',
        'Channel 4',
        'Northern Wall AMC',
        'Harbour and Fisheries Commission',
        'Lok Sabha',
      ],
    ],
    ['place', ['Butte, Mont', 'Fargo, ND', 'Bukit Timah', 'Ostcliff', 'Al Noor Mosque', 'High Dam', 'Río Verde']],
    ['person', ['Garcia-Lopez', 'Hill-Lewis']],
    [
      'place',
      ['Gaza Strip', 'South China Sea', 'Southern Ukraine', 'Odesa Oblast', 'San José', 'Texas', 'Lyon, France'],
    ],
    [
      'topic',
      ['Climate change', 'climate change', 'Opinion', 'Russia’s war', 'House prices', 'Black Friday', 'AI', 'Covid-19'],
    ],
    ['topic', ['US election 2024', 'Science & Technology', 'Grain exports']],
    ['other', ['Brexit', 'Hurricane Helene', 'війна та мир', '###', '', '🙂']],
  ])('%s: %j', (type, names) => {
    const wrong = names.filter((name) => typeTag(name) !== type).map((name) => [name, typeTag(name)]);
    expect(wrong).toEqual([]);
  });
});

describe('the article decides what a single word means', () => {
  it.each([
    ['Ford', 'Gerald Ford pardoned him. Ford lost.', 'person'],
    ['Ford', 'Ford Motor Company and the union signed.', 'organization'],
    ['Jordan', 'Michael Jordan retired. Jordan is 61.', 'person'],
    ['Putin', 'A call with Vladimir Putin.', 'person'],
    ['Brovary', 'Two were hurt in Brovary on Monday.', 'place'],
    ['Quillfeather', 'Captain Quillfeather came ashore.', 'person'],
    ['Quillfeather', 'Nothing of that name here.', 'other'],
  ])('%s in "%s"', (tag, content_text, type) => {
    const known = tag === 'Jordan' ? 'place' : type;
    expect(typesOf(draft([tag], { content_text }))).toEqual({ [tag]: known });
  });

  test('a full name whose family name stands alone is a person', () => {
    const content_text = 'Grand Duke came to the harbour. Duke said it was cold.';
    expect(typesOf(draft(['Marbled Duke'], { content_text: content_text.replace('Grand', 'Marbled') }))).toEqual({
      'Marbled Duke': 'person',
    });
  });
});

test('what the feed says of a tag comes first', () => {
  const tags = [
    { name: 'Washington', scheme: 'https://courier.example/keywords/courier_per' },
    { name: 'Washington, DC', scheme: 'cpnat:geoArea' },
  ];
  expect(typeTags({ ...draft([]), tags }).map(({ type }) => type)).toEqual(['person', 'place']);
});

test('entities of an own export are believed, and so are its lists of names', () => {
  const entities = [{ name: 'Ford', type: 'person', from: 'user' } as const];
  expect(typeTags(draft(['Ford'], { own: { entities } }))).toBe(entities);
  expect(typesOf(draft(['Ford', 'NATO'], { own: { persons: ['ford'] } }))).toEqual({
    Ford: 'person',
    NATO: 'organization',
  });
});

test('a tag that is there twice is one entity', () => {
  expect(typeTags(draft(['NATO', 'Nato', 'nato']))).toEqual([
    { name: 'NATO', type: 'organization', from: 'publisher' },
  ]);
});

describe('authors', () => {
  it.each([
    ['Kateryna Denisova', 'person'],
    ['Ursula von der Leyen', 'person'],
    ['The Kyiv Independent news desk', 'organization'],
    ['AFP', 'organization'],
    ['Reuters', 'organization'],
    ['Guardian staff and agencies', 'organization'],
    ['Harbour Courier editors', 'organization'],
    ['admin', undefined],
    ['', undefined],
  ] as const)('%s: %s', (name, type) =>
    expect(typeAuthors(draft([], { authors: [{ name }] })).authors).toEqual([type ? { name, type } : { name }]),
  );

  test('what the document says of them stays', () => {
    const authors = [{ name: 'AFP', type: 'person', url: 'https://courier.example/afp' } as const, { name: 'Reuters' }];
    expect(typeAuthors(draft([], { authors })).authors).toEqual([
      authors[0],
      { name: 'Reuters', type: 'organization' },
    ]);
    expect(typeAuthors(draft([])).authors).toBeUndefined();
  });
});

test('any text is a tag of some type, quickly', () => {
  fc.assert(
    fc.property(anyText, fc.string(), (tag, content_text) => {
      expect(['person', 'organization', 'place', 'topic', 'other']).toContain(
        typeTags(draft([tag], { content_text }))[0]?.type,
      );
      typeAuthors(draft([], { authors: [{ name: tag }] }));
    }),
  );
  const started = performance.now();
  typeTags(draft(['Aa '.repeat(50_000), 'Aa', 'Aa Aa'], { content_text: 'Aa '.repeat(100_000) }));
  expect(performance.now() - started).toBeLessThan(1000);
});
