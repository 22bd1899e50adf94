import { type Article, guessesOf } from './article.ts';
import { fold } from './fold.ts';
import { guessMatches } from './name-guesses.ts';
import { isOneOf, nameMatches, thingMatches } from './names.ts';
import type { Flag, Interval, Query } from './query.ts';
import { sourceMatches } from './query-source.ts';
import { hasWords, type SearchableText, searchableText } from './text-words.ts';

/**
 * Is the article one that the query asks for? The truth that every store is tested against. Text is looked for in title,
 * summary, body and caption; an article without a date matches no date.
 */
export function matches(article: Article, query: Query): boolean {
  let text: SearchableText | undefined;
  const textOf = (): SearchableText => {
    text ??= searchableText(article);
    return text;
  };
  return matchesPart(article, query, textOf);
}

function matchesPart(article: Article, query: Query, textOf: () => SearchableText): boolean {
  switch (query.type) {
    case 'all':
      return query.of.every((part) => matchesPart(article, part, textOf));
    case 'any':
      return query.of.some((part) => matchesPart(article, part, textOf));
    case 'not':
      return !matchesPart(article, query.of, textOf);
    case 'text': {
      if (query.words.length === 0) return false;
      const { title, body } = textOf();
      const words = query.words.join(' ');
      return hasWords(title, words, query.prefix) || (query.in !== 'title' && hasWords(body, words, query.prefix));
    }
    case 'name':
      return hasName(article, query);
    case 'title':
      return fold(article.title) === fold(query.value);
    case 'id':
      return article.id.startsWith(query.prefix);
    case 'date':
      return isWithin(article.date_published, query.interval);
    case 'is':
      return hasFlag(article, query.flag);
  }
}

function hasName(article: Article, { field, value, exact, apart = [], also = [] }: Query & { type: 'name' }): boolean {
  switch (field) {
    case 'tag':
      return [...article.tags, ...article.labels].some((tag) => sameName(value, tag));
    case 'person':
      if (exact) return article.persons.some((name) => sameName(value, name));
      return (
        article.persons.some((name) => nameMatches(value, name) && !isOneOf(apart, name)) ||
        guessesOf(article).some((name) => guessMatches(value, name) && !isOneOf(apart, name))
      );
    case 'org':
    case 'place': {
      const names = field === 'org' ? article.organizations : article.places;
      const isMeant = exact ? sameName : thingMatches;
      return names.some((name) => isMeant(value, name) || also.some((other) => sameName(other, name)));
    }
    case 'author':
      return article.authors.some(({ name }) => sameName(value, name));
    case 'section':
      return article.section !== undefined && sameName(value, article.section);
    case 'lang':
      return article.language !== undefined && languageMatches(value, article.language, exact);
    case 'source':
      return sourceMatches(value, article.source);
  }
}

const sameName = (asked: string, name: string): boolean => fold(asked) === fold(name);

/**
 * Whether `asked` (`en`, `pt-BR`) names this language tag or, unless `exact`, a wider range that it lies in: `en` finds `en-GB`
 * (RFC 4647 section 3.3.1, basic filtering).
 */
export function languageMatches(asked: string, language: string, exact: boolean): boolean {
  const range = asked.toLowerCase();
  const tag = language.toLowerCase().replaceAll('_', '-');
  return tag === range || (!exact && tag.startsWith(`${range}-`));
}

function isWithin(date: string | undefined, { from, until }: Interval): boolean {
  if (date === undefined) return false;
  const instant = Math.floor(Date.parse(date) / 1000);
  if (Number.isNaN(instant)) return false;
  return (from === undefined || instant >= from) && (until === undefined || instant <= until);
}

function hasFlag(article: Article, flag: Flag): boolean {
  switch (flag) {
    case 'read':
      return article.read;
    case 'unread':
      return !article.read;
    case 'starred':
      return article.starred;
    case 'duplicate':
      return article.duplicate_of !== undefined;
  }
}
