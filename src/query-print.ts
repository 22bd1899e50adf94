import type { Query } from './query.ts';

/** The query as it was understood, in the query language: parsed again by the same clock it gives the same query. `''` is every article. */
export function printQuery(query: Query): string {
  switch (query.type) {
    case 'all':
      return query.of.map((part) => (part.type === 'any' ? bracketed(part) : printQuery(part))).join(' ');
    case 'any':
      return query.of.map(printQuery).join(' or ');
    case 'not':
      return `not ${COMPOUND.has(query.of.type) ? bracketed(query.of) : printQuery(query.of)}`;
    case 'text':
      return `${query.in === 'title' ? 'title:' : ''}${printWords(query.words)}${query.prefix ? '*' : ''}`;
    case 'name':
      return `${query.field}:${query.exact ? '=' : ''}${printValue(query.value)}`;
    case 'title':
      return `title:=${printValue(query.value)}`;
    case 'id':
      return `id:${query.prefix}`;
    case 'date':
      return `date:${printValue(query.words)}`;
    case 'is':
      return `is:${query.flag}`;
  }
}

/** What a `not` before it would not reach as a whole. */
const COMPOUND: ReadonlySet<Query['type']> = new Set(['all', 'any', 'not']);

const bracketed = (query: Query): string => `(${printQuery(query)})`;

/** Words that mean something else when they stand alone. */
const KEYWORDS: ReadonlySet<string> = new Set(['and', 'or', 'not']);

function printWords(words: readonly string[]): string {
  const [word] = words;
  return word !== undefined && words.length === 1 && !KEYWORDS.has(word) ? word : `"${words.join(' ')}"`;
}

function printValue(value: string): string {
  return /^[\p{L}\p{N}._/+-]+$/u.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
