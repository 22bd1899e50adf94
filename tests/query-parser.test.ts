import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../src/errors.ts';
import type { NameField, Query } from '../src/query.ts';
import { parseQuery } from '../src/query-parser.ts';

const desks = new Map([
  ['front', 'tag:Ukraine or person:Zelensky'],
  ['front page', 'is:starred'],
  ['round', 'tag:NATO @trip'],
  ['trip', '@round'],
  ['typo', 'tga:NATO'],
  ['blank', ' '],
]);
/** Wednesday, 25 September 2024, 12:48:30 UTC. */
const context = { now: Date.UTC(2024, 8, 25, 12, 48, 30) / 1000, timeZone: 'UTC', desks };

const parse = (...words: string[]): Query => parseQuery(words, context);

const text = (...words: string[]): Query => ({ type: 'text', words, prefix: false });
const name = (field: NameField, value: string, exact = false): Query => ({ type: 'name', field, value, exact });
const all = (...of: Query[]): Query => ({ type: 'all', of });
const any = (...of: Query[]): Query => ({ type: 'any', of });
const not = (of: Query): Query => ({ type: 'not', of });

function complaint(...words: string[]): string {
  try {
    parse(...words);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.hint ?? ''}`;
    throw error;
  }
  return 'none';
}

describe('words', () => {
  test('must all occur, and no words are every article', () => {
    expect(parse('nato', 'summit')).toEqual(all(text('nato'), text('summit')));
    expect(parse('nato', 'and', 'summit')).toEqual(all(text('nato'), text('summit')));
    expect(parse()).toEqual(all());
    expect(parse(' ', '')).toEqual(all());
  });

  test('are the same in one argument or many', () => {
    expect(parse('(nato or kyiv) -summit')).toEqual(parse('(nato', 'or', 'kyiv)', '-summit'));
  });

  test('in quotes stand one after the other', () => {
    expect(parse('"Peace plan" kyiv')).toEqual(all(text('peace', 'plan'), text('kyiv')));
    expect(parse('"say \\"no\\" again"')).toEqual(text('say', 'no', 'again'));
  });

  test('of several parts are a phrase', () => {
    expect(parse('COVID-19')).toEqual(text('covid', '19'));
    expect(parse('東京')).toEqual(text('東', '京'));
  });

  test('may have signs in them that other languages would take for something', () => {
    expect(parse('AT&T', 'Yahoo!', 'C++', 'x=1', '+ref')).toEqual(
      all(text('at', 't'), text('yahoo'), text('c'), text('x', '1'), text('ref')),
    );
    expect(parse('"!NATO"', '"a|b"', 'tag:"a|b"')).toEqual(
      all(text('nato'), text('a', 'b'), { type: 'name', field: 'tag', value: 'a|b', exact: false }),
    );
  });

  test('with a star are a beginning', () => {
    expect(parse('sanction*')).toEqual({ type: 'text', words: ['sanction'], prefix: true });
    expect(parse('"peace pl"*')).toEqual({ type: 'text', words: ['peace', 'pl'], prefix: true });
    expect(parse('title:cease*')).toEqual({ type: 'text', words: ['cease'], prefix: true, in: 'title' });
  });

  test('that mean something are words in quotes or after a backslash', () => {
    expect(parse('"not"')).toEqual(text('not'));
    expect(parse('12\\:30')).toEqual(text('12', '30'));
    expect(parse('"tag:NATO"')).toEqual(text('tag', 'nato'));
  });
});

describe('and, or, not, brackets', () => {
  test('or binds weaker than and', () => {
    expect(parse('nato or kyiv summit')).toEqual(any(text('nato'), all(text('kyiv'), text('summit'))));
    expect(parse('(nato or kyiv) summit')).toEqual(all(any(text('nato'), text('kyiv')), text('summit')));
  });

  test('not and a minus exclude the term after them', () => {
    expect(parse('nato not tag:Climate')).toEqual(all(text('nato'), not(name('tag', 'Climate'))));
    expect(parse('-"peace plan"')).toEqual(not(text('peace', 'plan')));
    expect(parse('-(nato or kyiv) rome')).toEqual(all(not(any(text('nato'), text('kyiv'))), text('rome')));
    expect(parse('not tag:NATO,Kyiv')).toEqual(not(any(name('tag', 'NATO'), name('tag', 'Kyiv'))));
  });

  test('keywords may be in upper case', () => {
    expect(parse('nato OR NOT kyiv AND rome')).toEqual(parse('nato or not kyiv and rome'));
  });

  test('needless brackets leave no trace', () => {
    expect(parse('((nato) (kyiv and (rome)))')).toEqual(all(text('nato'), text('kyiv'), text('rome')));
  });
});

describe('fields', () => {
  test.each<[string, Query]>([
    ['tag:"News Feed"', name('tag', 'News Feed')],
    ['TAG:NATO', name('tag', 'NATO')],
    ['tag:NATO,"News Feed"', any(name('tag', 'NATO'), name('tag', 'News Feed'))],
    ['source:Shade\\, the magazine', all(name('source', 'Shade,'), text('the'), text('magazine'))],
    ['section:"Arts, Books"', name('section', 'Arts, Books')],
    ['person:="Jens Stoltenberg"', name('person', 'Jens Stoltenberg', true)],
    ['org:=NATO,EU', any(name('org', 'NATO', true), name('org', 'EU', true))],
    ['place:Kyiv author:Kovalenko', all(name('place', 'Kyiv'), name('author', 'Kovalenko'))],
    ['source:https://example.org/feed', name('source', 'https://example.org/feed')],
    ['lang:pt_BR', name('lang', 'pt-br')],
    ['id:3F2K', { type: 'id', prefix: '3f2k' }],
    ['title:"peace plan"', { type: 'text', words: ['peace', 'plan'], prefix: false, in: 'title' }],
    ['title:="Peace at last!"', { type: 'title', value: 'Peace at last!' }],
    ['is:Unread', { type: 'is', flag: 'unread' }],
    ['is:read,starred', any({ type: 'is', flag: 'read' }, { type: 'is', flag: 'starred' })],
    ['date:2024-09-25', { type: 'date', interval: { from: 1727222400, until: 1727308799 }, words: '2024-09-25' }],
    ['date:"last week"', { type: 'date', interval: { from: 1726444800, until: 1727049599 }, words: 'last week' }],
    ['since:2024-09-25T15:48', { type: 'date', interval: { from: 1727279280 }, words: '2024-09-25T15:48..' }],
    ['until:3d', { type: 'date', interval: { until: 1727009310 }, words: '..3d' }],
  ])('%s', (query, tree) => {
    expect(parse(query)).toEqual(tree);
  });
});

test('a saved query stands for what it says, as if it were in brackets', () => {
  expect(parse('@front summit')).toEqual(all(any(name('tag', 'Ukraine'), name('person', 'Zelensky')), text('summit')));
  expect(parse('-@"front page"')).toEqual(not({ type: 'is', flag: 'starred' }));
});

const FIELDS = 'fields: tag, person, org, place, author, source, section, lang, id, title, is, date, since, until';

describe('what is not in the language is named', () => {
  test.each([
    [
      'tga:NATO',
      `unknown field "tga" in tga:NATO (character 1) | did you mean tag:? ${FIELDS}; to search for the words themselves: '"tga:NATO"'`,
    ],
    [
      'nato http://example.org/a',
      `unknown field "http" in http://example.org/a (character 6) | ${FIELDS}; to search for the words themselves: '"http://example.org/a"'`,
    ],
    ['12:30', `unknown field "12" in 12:30 (character 1) | ${FIELDS}; to search for the words themselves: '"12:30"'`],
    ['is:raed', 'is:raed is not known | did you mean is:read? allowed: is:read, is:unread, is:starred, is:duplicate'],
    [
      'date:2024-02-30',
      '"2024-02-30" is not a date: 2024-02 has 29 days | did you mean 2024-02-29? a date is 2024, 2024-09, 2024-09-25, 2024-09-25T15:48, today, yesterday, monday, this-week, last-month, 3d, 2w, 6h, or a range a..b, a.., ..b',
    ],
    ['since:2024..2025', 'since takes one date, not 2024..2025 | for a range: date:2024..2025'],
    ['lang:english', '"english" is no language code | languages are written en, uk or pt-BR'],
    ['id:0190', '"0190" is no id | ids are up to 16 letters a-z and digits 2-7, as list prints them'],
    ['tag:', 'a value is missing in tag: (character 1) | write tag:word, tag:"two words" or tag:either,other'],
    [
      'tag:NATO, Kyiv',
      'a value is missing in tag:NATO, (character 1) | write tag:word, tag:"two words" or tag:either,other',
    ],
    [
      'tag:(NATO or EU)',
      'a value is missing in tag:( (character 1) | write tag:word, tag:"two words" or tag:either,other',
    ],
    [
      'NATO !Climate',
      `!Climate (character 6) is not of this query language | to leave something out: not Climate; to search for the words themselves: '"!Climate"'`,
    ],
    [
      '!tag:"News Feed"',
      `!tag:"News Feed" (character 1) is not of this query language | to leave something out: not tag:"News Feed"; to search for the words themselves: '"!tag:\\"News Feed\\""'`,
    ],
    ['!(a or b)', '! (character 1) is not of this query language | to leave something out: not WORD'],
    [
      'NATO && Rutte',
      '&& (character 6) is not of this query language | all words must hold: leave it out, or write and',
    ],
    ['war & peace', '& (character 5) is not of this query language | all words must hold: leave it out, or write and'],
    ['NATO + Rutte', '+ (character 6) is not of this query language | all words must hold: leave it out, or write and'],
    [
      'NATO&&Rutte',
      `NATO&&Rutte (character 1) is not of this query language | all words must hold: NATO Rutte; to search for the words themselves: '"NATO&&Rutte"'`,
    ],
    ['NATO || Rutte', '|| (character 6) is not of this query language | for either: ONE or OTHER'],
    ['NATO | Rutte', '| (character 6) is not of this query language | for either: ONE or OTHER'],
    [
      'NATO|Rutte',
      `NATO|Rutte (character 1) is not of this query language | for either: NATO or Rutte; to search for the words themselves: '"NATO|Rutte"'`,
    ],
    [
      'tag:NATO|Ukraine',
      '| stands in tag:NATO|Ukraine (character 1) | for either: tag:either,other; as a part of the name, in quotes: tag:"NATO|Ukraine"',
    ],
    [
      'tag=NATO',
      `tag=NATO (character 1) is not of this query language | a field stands before a colon: tag:NATO; to search for the words themselves: '"tag=NATO"'`,
    ],
    [
      'tag!=NATO',
      `tag!=NATO (character 1) is not of this query language | to leave it out: not tag:NATO; to search for the words themselves: '"tag!=NATO"'`,
    ],
    [
      'date>=2024-09',
      `date>=2024-09 (character 1) is not of this query language | for then and later: since:2024-09; to search for the words themselves: '"date>=2024-09"'`,
    ],
    ['tag:NA*', 'tag: takes no * (NA*) | a * goes with words of the text and with title:'],
    ['(nato or kyiv', 'the bracket ( at character 1 is never closed | put a ) where it ends, or quote it: "("'],
    ['nato) kyiv', 'the bracket ) at character 5 was never opened | take it away, or quote it: ")"'],
    [')', 'the bracket ) at character 1 was never opened | take it away, or quote it: ")"'],
    [
      'nato ()',
      'a word is missing after ( (character 6), ) stands there | brackets hold a query: (tag:NATO or tag:Ukraine)',
    ],
    [
      'nato or',
      'a word is missing after or (character 6) | to search for the words and, or, not themselves, quote them: \'"not"\'',
    ],
    [
      'and nato',
      'a word is missing, and stands there | to search for the words and, or, not themselves, quote them: \'"not"\'',
    ],
    [
      '--tag NATO',
      'a word is missing after - (character 1), - stands there | one minus excludes a word; options such as --tag stand before a --',
    ],
    [
      'nato "peace plan',
      'the quote at character 6 is never closed: "peace plan | write "two words" with both quotes, or \\" for a quote that is none',
    ],
    ['nato"summit"', 'a quote begins in the middle of nato"summit" | put a blank before an opening quote'],
    ['"nato"summit', 'the quote that ends at character 6 runs into summit | put a blank after a closing quote'],
    ['sanct*ion', '* stands inside the word at character 1: sanct*ion | a * ends the beginning of a word: sanction*'],
    ['*', '* needs the beginning of a word | without a query every article matches'],
    [
      'nato - kyiv',
      'there is no letter or digit to search for in "-" | a minus stands right before what it excludes: -word, or write not word',
    ],
    [
      '@fromt',
      'no query is saved as @fromt (character 1) | did you mean @front? saved: @front, @front page, @round, @trip, @typo, @blank; to search for the words themselves: \'"@fromt"\'',
    ],
    ['@round', 'in @round: in @trip: @round contains itself | '],
    [
      '@typo',
      `in @typo: unknown field "tga" in tga:NATO (character 1) | did you mean tag:? ${FIELDS}; to search for the words themselves: '"tga:NATO"'`,
    ],
    ['@blank', 'the saved query @blank is empty | '],
  ])('%s', (query, message) => {
    expect(complaint(query)).toBe(message);
  });

  test('where nothing is saved, that is said', () => {
    expect(() => parseQuery(['@front'], { now: 0, timeZone: 'UTC' })).toThrow(
      expect.objectContaining({
        hint: 'no query is saved under [desks] in the config file; to search for the words themselves: \'"@front"\'',
      }),
    );
  });
});

describe('size', () => {
  test('a query of thousands of brackets or words is refused, not run into the ground', () => {
    expect(complaint('('.repeat(100_000))).toBe('more than 50 brackets or saved queries stand within each other | ');
    expect(complaint('nato '.repeat(100_000))).toBe('a query has at most 500 words and values | ');
  });

  test('saved queries that double each other are refused', () => {
    const doubling = new Map(
      Array.from({ length: 40 }, (_, n) => [`d${n}`, n === 0 ? 'nato' : `@d${n - 1} @d${n - 1}`]),
    );
    expect(() => parseQuery(['@d39'], { ...context, desks: doubling })).toThrow(
      'a query has at most 500 words and values',
    );
  });
});

test('any text is a query or a UsageError', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '(',
      ')',
      '"',
      '\\',
      '*',
      '-',
      ',',
      ':',
      '=',
      '@',
      ' ',
      'or ',
      'not ',
      'and ',
      'tag:',
      'date:',
      '@front',
    ),
    fc.string({ maxLength: 4 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      try {
        expect(parse(pieces.join(''))).toHaveProperty('type');
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        expect(error.message).not.toBe('');
      }
    }),
    { numRuns: 400 },
  );
});
