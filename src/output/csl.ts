import type { Article, Author } from '../article.ts';
import { PARTICLES } from '../name-words.ts';
import { array, listed } from './json.ts';
import type { Articles } from './output.ts';

interface Name {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/** CSL-JSON (https://github.com/citation-style-language/schema) for pandoc and Zotero: an array, an article a line. */
export const csl = (articles: Articles): AsyncGenerator<string> => array(articles, reference);

/** A date that is not known is left out: styles then print "n.d." and never today's. */
function reference(article: Article): Record<string, unknown> {
  const { authors, tags } = article;
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title,
    'container-title': article.source.name,
    author: listed(authors.map(nameOf)),
    issued: day(article.date_published),
    accessed: day(article.date_added),
    URL: article.url,
    section: article.section,
    abstract: article.summary,
    keyword: tags.length === 0 ? undefined : tags.join(', '),
    language: article.language,
  };
}

/** The day as the clock there showed it. */
function day(date: string | undefined): { 'date-parts': number[][] } | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  return found === null ? undefined : { 'date-parts': [found.slice(1).map(Number)] };
}

const SUFFIX = /^(?:jr|sr)\.?$|^[ivx]{2,4}$/i;

/**
 * A person's name in two: a guess, as every such is. The family name is the last word, with the particles before it; what has one
 * word, or is not known to be a person, stays whole.
 */
function nameOf({ name, type }: Author): Name {
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (type !== 'person' || words.length < 2) return { literal: name };
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? words.pop() : undefined;
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from--;
  const parts = { family: words.slice(from).join(' ').replace(/,$/, ''), given: words.slice(0, from).join(' ') };
  if (suffix === undefined) return parts;
  return { ...parts, suffix };
}
