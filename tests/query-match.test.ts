import { describe, expect, test } from 'vitest';
import type { Article } from '../src/article.ts';
import { languageMatches, matches } from '../src/query-match.ts';
import { parseQuery } from '../src/query-parser.ts';
import { sourceMatches } from '../src/query-source.ts';

/** Wednesday, 25 September 2024, 15:48:30 in Kyiv. */
const clock = { now: Date.UTC(2024, 8, 25, 12, 48, 30) / 1000, timeZone: 'Europe/Kyiv' };

const harbour: Article = {
  schema: 'newsdesk.article/1',
  id: '3f2k7qaaaabbbbcc',
  title: 'Zelenskyy opens the harbour of Odesa',
  summary: 'Grain ships sail again.',
  content_text:
    'The president said on Monday that the ceasefire talks in Rome would go on.\n\n“It’s a start”, said Mayor Trukhanov.',
  date_published: '2024-09-23T23:30:00+03:00',
  date_precision: 'minute',
  date_added: '2024-09-24T06:00:00Z',
  authors: [{ name: 'Olena Kovalenko', type: 'person' }],
  tags: ['News Feed', 'Ukraine', 'Grain Deal'],
  labels: ['to quote'],
  persons: ['Volodymyr Zelenskyy', 'Hennadiy Trukhanov'],
  organizations: ['NATO'],
  places: ['Odesa', 'Rome'],
  entities: [],
  section: 'Économie',
  language: 'en-GB',
  image: { caption: 'A tug boat at pier nine.' },
  source: {
    name: 'Harbour Gazette',
    url: 'https://www.gazette.example/',
    feed_url: 'https://feeds.gazette.example/all',
    kind: 'feed',
  },
  read: false,
  starred: true,
};
const undated: Article = {
  schema: 'newsdesk.article/1',
  id: 'zzzzaaaabbbbcccc',
  title: 'Untitled note',
  date_added: '2024-09-24T06:00:00Z',
  authors: [],
  tags: [],
  labels: [],
  persons: [],
  organizations: [],
  places: [],
  entities: [],
  source: { kind: 'pasted' },
  read: true,
  starred: false,
  duplicate_of: '3f2k7qaaaabbbbcc',
};

const finds = (query: string, article = harbour): boolean => matches(article, parseQuery([query], clock));

describe('an article is found by', () => {
  test.each([
    'ODESA',
    'ceasefire rome',
    'grain',
    'tug',
    '"ceasefire talks in rome"',
    "it's",
    'cease*',
    '"talks in ro"*',
    'title:harbour',
    'title:"the harbour"',
    'title:="zelenskyy opens the HARBOUR of odesa"',
    'tag:"news feed"',
    'tag:ukraine,climate',
    'tag:"To Quote"',
    'person:Zelensky',
    'person:Зеленський',
    'person:="volodymyr zelenskyy"',
    'org:nato',
    'place:=odesa',
    'author:"olena kovalenko"',
    'section:economie',
    'lang:en',
    'lang:EN_gb',
    'lang:=en-GB',
    'source:"harbour gazette"',
    'source:gazette.example',
    'source:https://feeds.gazette.example/all',
    'id:3f2k',
    'id:3f2k7qaaaabbbbcc',
    'is:unread is:starred',
    'date:2024-09-23',
    'date:monday',
    'date:2024-09-23T23:30',
    'since:2024-09-23 until:2024-09-23',
    'nothing or odesa',
    'not (rome climate)',
    '',
  ])('%s', (query) => {
    expect(finds(query)).toBe(true);
  });
});

describe('an article is not found by', () => {
  test.each([
    'cease',
    '"talks ceasefire"',
    // The end of the title and the beginning of the text are not neighbours.
    '"odesa the president"',
    'odesa climate',
    'title:ceasefire',
    'title:="The harbour of Odesa"',
    'tag:news',
    // A detected name is no tag.
    'tag:NATO',
    'person:Zelen',
    'person:=zelensky',
    'person:Odesa',
    'author:olena',
    'section:"économie et finance"',
    'lang:uk',
    'lang:=en',
    'source:gazette',
    'source:example',
    'id:3f2l',
    'is:read,duplicate',
    'date:2024-09-24',
    'date:..2024-09-23T23:29',
    '-odesa',
    'not (odesa or climate)',
  ])('%s', (query) => {
    expect(finds(query)).toBe(false);
  });
});

test('an article without a date matches no date, and so every "not date"', () => {
  expect(finds('date:1970..2999', undated)).toBe(false);
  expect(finds('not date:1970..2999', undated)).toBe(true);
  expect(finds('date:1970..2999', { ...undated, date_published: 'soon' })).toBe(false);
});

test('an article that says little is found by what it says', () => {
  expect(finds('note is:duplicate is:read', undated)).toBe(true);
  expect(finds('source:x or section:x or lang:en or author:x or person:x', undated)).toBe(false);
});

test('text of no words matches nothing', () => {
  expect(matches(harbour, { type: 'text', words: [], prefix: true })).toBe(false);
});

test('a language is found by its own code and by a wider one', () => {
  expect(languageMatches('pt', 'pt-BR', false)).toBe(true);
  expect(languageMatches('pt-br', 'pt_BR', true)).toBe(true);
  expect(languageMatches('pt-br', 'pt', false)).toBe(false);
  expect(languageMatches('e', 'en', false)).toBe(false);
});

test('a source is found by name, host or address, never by a part of them', () => {
  const source = {
    name: 'Le Matin',
    url: 'https://www.matin.example:8080/une',
    feed_url: 'https://matin.example/rss/?a=1',
  };
  for (const asked of [
    'le matin',
    'www.Matin.example:8080',
    'matin.example',
    'http://matin.example/',
    'http://www.matin.example:8080/une/',
    'https://matin.example/rss?a=1',
  ]) {
    expect(sourceMatches(asked, source), asked).toBe(true);
  }
  for (const asked of ['matin', 'example', '', 'matin.example/rss', 'https://matin.example/rss', 'https://']) {
    expect(sourceMatches(asked, source), asked).toBe(false);
  }
  expect(sourceMatches('', { url: 'not an address', feed_url: 'urn:feed:7' })).toBe(false);
});
