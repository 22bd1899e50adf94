import type { ReaderClock } from './dates.ts';
import { UsageError } from './errors.ts';
import { allOf, anyOf, type Query } from './query.ts';
import { type QueryContext, understandQuery } from './query-grammar.ts';
import { type Field, fieldQuery } from './query-terms.ts';

export type { QueryContext } from './query-grammar.ts';

/**
 * The query that these words make: arguments are joined by blanks, so one argument or many is the same, and a phrase needs quotes that
 * the shell leaves in ('"nato summit"'). `or` binds weaker than `and`; keywords and fields may be in upper case. No words: every
 * article. Throws UsageError that names the offending word for whatever is not in the language.
 */
export function parseQuery(words: readonly string[], context: QueryContext): Query {
  return understandQuery(words.join(' '), context);
}

/** The filter options as the command line gives them. */
export interface QueryOptions {
  tag?: readonly string[] | undefined;
  person?: readonly string[] | undefined;
  org?: readonly string[] | undefined;
  place?: readonly string[] | undefined;
  author?: readonly string[] | undefined;
  source?: readonly string[] | undefined;
  section?: readonly string[] | undefined;
  lang?: readonly string[] | undefined;
  date?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  unread?: boolean | undefined;
  starred?: boolean | undefined;
}

const NAME_OPTIONS = ['tag', 'person', 'org', 'place', 'author', 'source', 'section', 'lang'] as const;
const DATE_OPTIONS = ['date', 'since', 'until'] as const;

/**
 * The query that filter options make; every option must hold. Of a name option `a,b` is either, `\,` a comma in a name, and a `=`
 * in front wants that very name. Throws UsageError for an empty name, a bad date, a bad language code.
 */
export function queryFromOptions(options: QueryOptions, clock: ReaderClock): Query {
  const parts: Query[] = [];
  for (const field of NAME_OPTIONS) {
    for (const value of options[field] ?? []) parts.push(eitherOf(field, value, clock));
  }
  for (const field of DATE_OPTIONS) {
    const text = options[field];
    if (text !== undefined) parts.push(fieldQuery(field, { text, exact: false, prefix: false }, clock));
  }
  if (options.unread) parts.push({ type: 'is', flag: 'unread' });
  if (options.starred) parts.push({ type: 'is', flag: 'starred' });
  return allOf(parts);
}

function eitherOf(field: Field, value: string, clock: ReaderClock): Query {
  const exact = value.startsWith('=');
  const names = splitAtCommas(exact ? value.slice(1) : value);
  if (names.includes('')) {
    throw new UsageError(
      `--${field} ${JSON.stringify(value)} lacks a name`,
      `write --${field} NAME or --${field} 'a,b'`,
    );
  }
  return anyOf(names.map((text) => fieldQuery(field, { text, exact, prefix: false }, clock)));
}

/** The names between commas; `\,` is a comma in a name. */
function splitAtCommas(value: string): string[] {
  return value.split(/(?<!\\),/).map((name) => name.replaceAll('\\,', ',').trim());
}
