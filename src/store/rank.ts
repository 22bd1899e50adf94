import type { Article } from '../article.ts';
import type { Query } from '../query.ts';
import { type SearchableText, searchableText } from '../text-words.ts';
import { TITLE_WEIGHT } from './query-sql.ts';
import { mostAbout } from './salience.ts';

/** BM25 as SQLite's FTS5 computes it (https://sqlite.org/fts5.html#the_bm25_function), with its constants. */
const K1 = 1.2;
const B = 0.75;

type Phrase = Query & { type: 'text' };

/** The articles, best match for the words of the query first; of two as good, and without words, as they come. `all`: those that words are rare among. */
export function rankBest<T extends { article: Article }>(found: readonly T[], query: Query, all: readonly T[]): T[] {
  const phrases = phrasesOf(query);
  if (phrases.length === 0) return mostAbout(found, query);
  const texts = new Map(all.map(({ article }) => [article.id, counted(article)]));
  const lengths = [...texts.values()].map(({ length }) => length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const weights = phrases.map((phrase) => {
    const hits = [...texts.values()].filter((text) => hitsOf(text, phrase) > 0).length;
    const weight = Math.log((texts.size - hits + 0.5) / (hits + 0.5));
    return Math.max(weight, 1e-6);
  });
  const score = ({ article }: T): number => {
    const text = texts.get(article.id);
    if (!text) return 0;
    return phrases.reduce((sum, phrase, i) => {
      const hits = hitsOf(text, phrase);
      return sum + ((weights[i] ?? 0) * hits * (K1 + 1)) / (hits + K1 * (1 - B + (B * text.length) / average));
    }, 0);
  };
  const scores = new Map(found.map((entry) => [entry, score(entry)]));
  return found.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** The words and phrases that the query wants, not those that it shuts out. */
function phrasesOf(query: Query): Phrase[] {
  if (query.type === 'text') return [query];
  return query.type === 'all' || query.type === 'any' ? query.of.flatMap(phrasesOf) : [];
}

interface CountedText extends SearchableText {
  /** In words. */
  length: number;
}

function counted(article: Article): CountedText {
  const { title, body } = searchableText(article);
  const words = (text: string): number => (text === '' ? 0 : text.split(' ').length);
  return { title, body, length: words(title) + words(body) };
}

function hitsOf(text: CountedText, { words, prefix, in: column }: Phrase): number {
  const phrase = words.join(' ');
  const inTitle = TITLE_WEIGHT * occurrences(text.title, phrase, prefix);
  return column === 'title' ? inTitle : inTitle + occurrences(text.body, phrase, prefix);
}

function occurrences(text: string, phrase: string, prefix: boolean): number {
  const within = ` ${text} `;
  const wanted = prefix ? ` ${phrase}` : ` ${phrase} `;
  let count = 0;
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) count++;
  return count;
}
