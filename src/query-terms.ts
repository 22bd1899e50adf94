import { parseWhen, type ReaderClock } from './dates.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './errors.ts';
import type { Flag, NameField, Query } from './query.ts';
import { textWords } from './text-words.ts';

const NAME_FIELDS: readonly NameField[] = ['tag', 'person', 'org', 'place', 'author', 'source', 'section', 'lang'];
const FLAGS: readonly Flag[] = ['read', 'unread', 'starred', 'duplicate'];

/** The fields of the query language, in the order in which help names them. */
export const FIELDS = [...NAME_FIELDS, 'id', 'title', 'is', 'date', 'since', 'until'] as const;
export type Field = (typeof FIELDS)[number];

/** The field that this word names, in upper or lower case. */
export function fieldNamed(word: string): Field | undefined {
  const lower = word.toLowerCase();
  return FIELDS.find((field) => field === lower);
}

/** A value as the user meant it: `exact` after `:=`, `prefix` before `*`. */
interface Asked {
  text: string;
  exact: boolean;
  prefix: boolean;
}

/** What one value of a field asks for. Throws UsageError for a value that the field cannot have. */
export function fieldQuery(field: Field, asked: Asked, clock: ReaderClock): Query {
  if (asked.prefix && (field !== 'title' || asked.exact)) {
    throw new UsageError(`${field}: takes no * (${asked.text}*)`, 'a * goes with words of the text and with title:');
  }
  const text = asked.text.trim();
  switch (field) {
    case 'id':
      return { type: 'id', prefix: idPrefix(text) };
    case 'title':
      return asked.exact ? { type: 'title', value: text } : { ...textQuery(text, asked.prefix), in: 'title' };
    case 'is':
      return { type: 'is', flag: flagNamed(text) };
    case 'date':
      return dateQuery(text, clock);
    case 'since':
    case 'until':
      if (text.includes('..')) {
        throw new UsageError(`${field} takes one date, not ${text}`, `for a range: date:${text}`);
      }
      return dateQuery(field === 'since' ? `${text}..` : `..${text}`, clock);
    case 'lang':
      return { type: 'name', field, value: languageCode(text), exact: asked.exact };
    default:
      return { type: 'name', field, value: text, exact: asked.exact };
  }
}

/** Full text: the words one after the other. Throws UsageError if there is nothing in it that is indexed. */
export function textQuery(text: string, prefix: boolean): Extract<Query, { type: 'text' }> {
  const words = textWords(text);
  if (words.length > 0) return { type: 'text', words, prefix };
  if (text === '' && prefix) {
    throw new UsageError('* needs the beginning of a word', 'without a query every article matches');
  }
  throw new UsageError(
    `there is no letter or digit to search for in ${JSON.stringify(text)}`,
    text === '-' ? 'a minus stands right before what it excludes: -word, or write not word' : 'leave it out',
  );
}

function dateQuery(words: string, clock: ReaderClock): Query {
  return { type: 'date', interval: parseWhen(words, clock), words };
}

function idPrefix(text: string): string {
  const prefix = text.toLowerCase();
  if (/^[a-z2-7]{1,16}$/.test(prefix)) return prefix;
  throw new UsageError(
    `${JSON.stringify(text)} is no id`,
    'ids are up to 16 letters a-z and digits 2-7, as list prints them',
  );
}

function languageCode(text: string): string {
  const code = text.replaceAll('_', '-');
  if (/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(code) && code.length <= 35) return code.toLowerCase();
  throw new UsageError(`${JSON.stringify(text)} is no language code`, 'languages are written en, uk or pt-BR');
}

function flagNamed(text: string): Flag {
  const flag = FLAGS.find((known) => known === text.toLowerCase());
  if (flag) return flag;
  const meant = didYouMean(text, FLAGS);
  throw new UsageError(
    `is:${text} is not known`,
    `${meant === undefined ? '' : `did you mean is:${meant}? `}allowed: ${FLAGS.map((known) => `is:${known}`).join(', ')}`,
  );
}
