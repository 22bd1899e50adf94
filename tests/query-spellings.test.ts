import { describe, expect, it } from 'vitest';
import type { Article } from '../src/article.ts';
import { makeArticle } from '../src/make-article.ts';
import { matches } from '../src/query-match.ts';
import { parseQuery } from '../src/query-parser.ts';
import { withSpellings } from '../src/query-spellings.ts';

const clock = { now: 0, timeZone: 'UTC' };

const PEOPLE = new Map([
  ['Ingrid Solheim', ['The Iron Skipper', 'Inga', '!Ingrid B. Solheim', '!Ingvild Solhaim']],
  ['Mateo Ferreira', ['', '!']],
]);

const about = (text: string, ...persons: string[]): Article => ({
  ...(makeArticle({ title: 'A ferry', content_text: text, source: { kind: 'file' } }, 0, () => []) as Article),
  persons,
});

const finds = (query: string, article: Article): boolean =>
  matches(article, withSpellings(parseQuery([query], clock), PEOPLE));

describe('a person of [people]', () => {
  it.each([
    ['person:solheim', about('', 'Ingrid Solheim')],
    ['person:solheim', about('Nobody but the Iron Skipper came.')],
    ['person:"Ingrid Solheim"', about('', 'Inga')],
    ['person:"i. solheim"', about('', 'Inga')],
    ['person:inga', about('', 'Ingrid Solheim')],
    ['person:"the iron skipper"', about('', 'Solheim, Ingrid')],
    // The bare family name asks for everybody who has it.
    ['person:solheim', about('', 'Ingrid B. Solheim')],
    ['person:inga,ferreira', about('', 'Mateo Ferreira')],
    ['not person:inga', about('', 'Mateo Ferreira')],
  ])('%s finds %o', (query, article) => expect(finds(query, article)).toBe(true));

  it.each([
    ['person:"Ingrid Solheim"', about('', 'Ingrid B. Solheim')],
    ['person:"Ingrid Solheim"', about('', 'Ingrid Berit Solheim')],
    ['person:inga', about('', 'Ingrid B. Solheim')],
    // Somebody who only sounds alike.
    ['person:solheim', about('', 'Ingvild Solhaim')],
    ['person:ferreira', about('The Iron Skipper', 'Inga')],
    ['person:=inga', about('', 'Ingrid Solheim')],
    ['not person:inga', about('Inga came.')],
  ])('%s does not find %o', (query, article) => expect(finds(query, article)).toBe(false));

  it('leaves other queries as they are', () => {
    const query = parseQuery(['tag:Inga (person:=Solheim or ferry) not org:Solheim'], clock);
    expect(withSpellings(query, PEOPLE)).toEqual(query);
    expect(withSpellings({ type: 'any', of: [] }, PEOPLE)).toEqual({ type: 'any', of: [] });
  });
});
