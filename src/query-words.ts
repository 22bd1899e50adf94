import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './errors.ts';
import { FIELDS, type Field, fieldNamed } from './query-terms.ts';

/** One value of a term: what stands between commas. `prefix`: it ended in `*`. */
interface Value {
  text: string;
  quoted: boolean;
  prefix: boolean;
}

/** A piece of a query. `at`: where it begins, in characters from 1; `text`: as it was typed. */
export type Token = { at: number; text: string } & (
  | { type: '(' | ')' | 'and' | 'or' | 'not' | '-' }
  | { type: 'saved'; name: string }
  | { type: 'term'; field?: Field; exact: boolean; values: Value[] }
);

const KEYWORD = /^(?:and|or|not)$/i;
const BLANK = /\s/u;
/** What ends a bare word wherever it stands. */
const ENDS_WORD = /[\s()"]/u;

/**
 * Cuts a query into brackets, keywords, and terms with their field and values. A backslash takes the meaning away from the
 * character after it. Throws UsageError for a field that is not known, a value that is missing, a quote that is never closed and a
 * misplaced quote or `*`.
 */
export function queryTokens(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (BLANK.test(query.charAt(at))) at++;
    else {
      const token = readToken(query, at);
      tokens.push(token);
      at += token.text.length;
    }
  }
  return tokens;
}

function readToken(query: string, start: number): Token {
  const char = query.charAt(start);
  const next = query.charAt(start + 1);
  const at = start + 1;
  if (char === '(' || char === ')') return { type: char, at, text: char };
  if (char === '-' && next !== '' && next !== ')' && !BLANK.test(next)) return { type: '-', at, text: char };
  if (char === '@') {
    const { value, end } = readValue(query, start + 1, '');
    return { type: 'saved', name: value.text, at, text: query.slice(start, end) };
  }
  return readTerm(query, start);
}

function readTerm(query: string, start: number): Token {
  const at = start + 1;
  const first = readValue(query, start, ':');
  if (query.charAt(first.end) !== ':' || first.value.quoted) {
    const text = query.slice(start, first.end);
    if (!first.value.quoted) refuseForeign(text, at);
    if (KEYWORD.test(text)) return { type: text.toLowerCase() as 'and' | 'or' | 'not', at, text };
    return { type: 'term', exact: false, values: [first.value], at, text };
  }
  if (first.value.text.startsWith('!')) refuseForeign(wordAt(query, start), at);
  const field = fieldNamed(first.value.text);
  if (field === undefined) throw unknownField(query, start, first.value.text);
  const exact = query.charAt(first.end + 1) === '=';
  const values: Value[] = [];
  let end = exact ? first.end + 1 : first.end;
  do {
    const read = readValue(query, end + 1, ',');
    end = read.end;
    if (read.value.text.trim() === '') {
      const term = query.slice(start, end + 1).trimEnd();
      throw new UsageError(
        `a value is missing in ${shortened(term)} (character ${at})`,
        `write ${field}:word, ${field}:"two words" or ${field}:either,other`,
      );
    }
    if (!read.value.quoted && read.value.text.includes('|')) {
      throw new UsageError(
        `| stands in ${shortened(query.slice(start, end))} (character ${at})`,
        `for either: ${field}:either,other; as a part of the name, in quotes: ${field}:"${read.value.text}"`,
      );
    }
    values.push(read.value);
  } while (query.charAt(end) === ',');
  return { type: 'term', field, exact, values, at, text: query.slice(start, end) };
}

/** A word up to a blank, a bracket or one of the characters in `stop`, or what stands in quotes; then perhaps a `*`. */
function readValue(query: string, start: number, stop: string): { value: Value; end: number } {
  return query.charAt(start) === '"' ? readQuoted(query, start, stop) : readBare(query, start, stop);
}

function readQuoted(query: string, start: number, stop: string): { value: Value; end: number } {
  let text = '';
  let end = start + 1;
  for (; query.charAt(end) !== '"'; end++) {
    if (end >= query.length) {
      throw new UsageError(
        `the quote at character ${start + 1} is never closed: ${shortened(query.slice(start))}`,
        'write "two words" with both quotes, or \\" for a quote that is none',
      );
    }
    if (query.charAt(end) === '\\' && end + 1 < query.length) end++;
    text += query.charAt(end);
  }
  end++;
  const prefix = query.charAt(end) === '*';
  if (prefix) end++;
  const after = query.charAt(end);
  if (after !== '' && after !== ')' && !BLANK.test(after) && !(stop === ',' && after === ',')) {
    throw new UsageError(
      `the quote that ends at character ${end} runs into ${shortened(query.slice(end))}`,
      'put a blank after a closing quote',
    );
  }
  return { value: { text, quoted: true, prefix }, end };
}

function readBare(query: string, start: number, stop: string): { value: Value; end: number } {
  let text = '';
  let star = -1;
  let end = start;
  for (; end < query.length; end++) {
    const char = query.charAt(end);
    if (ENDS_WORD.test(char) || (stop !== '' && char === stop)) break;
    if (star >= 0) {
      throw new UsageError(
        `* stands inside the word at character ${start + 1}: ${shortened(query.slice(start))}`,
        'a * ends the beginning of a word: sanction*',
      );
    }
    if (char === '*') star = end;
    else if (char === '\\' && end + 1 < query.length) text += query.charAt(++end);
    else text += char;
  }
  if (query.charAt(end) === '"' && end > start) {
    throw new UsageError(
      `a quote begins in the middle of ${shortened(query.slice(start))}`,
      'put a blank before an opening quote',
    );
  }
  return { value: { text, quoted: false, prefix: star >= 0 }, end };
}

/** So much of what the user typed as an error needs to show. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A word as a shell must be given it to search for its words, whatever it looks like. */
export function asText(word: string): string {
  const phrase = `"${shortened(word).replace(/["\\]/g, '\\$&')}"`;
  return `'${phrase.replaceAll("'", "'\\''")}'`;
}

/** What other query languages say in signs, and how it is said here; undefined where the word is nothing of theirs. */
const FOREIGN: readonly (readonly [RegExp, means: (left: string, right: string) => string | undefined])[] = [
  [/^(!+)(.*)$/u, (_, word) => `to leave something out: not ${word || 'WORD'}`],
  [/^(&&?|\+)$/u, () => 'all words must hold: leave it out, or write and'],
  [/^(.+)&&(.+)$/u, (one, other) => `all words must hold: ${one} ${other}`],
  [/^([^|]*)\|+(.*)$/u, (one, other) => `for either: ${one || 'ONE'} or ${other || 'OTHER'}`],
  [/^([a-z]+)!==?(.+)$/iu, (field, value) => fieldNamed(field) && `to leave it out: not ${field}:${value}`],
  [/^([a-z]+)==?(.+)$/iu, (field, value) => fieldNamed(field) && `a field stands before a colon: ${field}:${value}`],
  [/^(date>=?)(.+)$/iu, (_, value) => `for then and later: since:${value}`],
  [/^(date<=?)(.+)$/iu, (_, value) => `for then and before: until:${value}`],
];

/** Throws UsageError for a word that means something in other query languages: as text it would find what was not asked for. */
function refuseForeign(word: string, at: number): void {
  for (const [pattern, means] of FOREIGN) {
    const found = pattern.exec(word);
    const meant = found && means(found[1] ?? '', found[2] ?? '');
    if (!meant) continue;
    const text = /[\p{L}\p{N}]/u.test(word) ? `; to search for the words themselves: ${asText(word)}` : '';
    throw new UsageError(`${shortened(word)} (character ${at}) is not of this query language`, `${meant}${text}`);
  }
}

/** The word that begins here, with what stands in quotes behind it. */
const wordAt = (query: string, start: number): string => /^[^\s()"]*(?:"[^"]*"?)?/u.exec(query.slice(start))?.[0] ?? '';

function unknownField(query: string, start: number, name: string): UsageError {
  const word = wordAt(query, start);
  const meant = didYouMean(name, FIELDS);
  return new UsageError(
    `unknown field ${JSON.stringify(shortened(name))} in ${shortened(word)} (character ${start + 1})`,
    `${meant === undefined ? '' : `did you mean ${meant}:? `}fields: ${FIELDS.join(', ')}; to search for the words themselves: ${asText(word)}`,
  );
}
