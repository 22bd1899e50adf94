import { line } from '../clean.ts';
import type { Surroundings } from '../config.ts';
import type { Io } from '../io.ts';
import type { Glimpse } from '../store/glance.ts';
import { KIND } from '../store/schema.ts';
import { forBash, type Typed, wordsOf } from './complete-shell.ts';
import json from './complete-table.json' with { type: 'json' };
import { beginning, MOST, NAMES, Values } from './complete-values.ts';

/*
 * Answers the shells' completion scripts (completion.ts) without commander: `newsdesk __complete zsh WORD…`, the last word being
 * the one that is typed, or `newsdesk __complete bash CURRENT LINE`. Prints one value a line, after a tab what it is; or `:files`
 * alone, which leaves it to the shell.
 */

const FILES = ':files';
type Answer = Glimpse[] | typeof FILES;

interface Option {
  flags: string[];
  about: string;
  /** A value has to follow. */
  takes?: boolean;
  choices?: string[];
}

interface Verb {
  name: string;
  alias?: string;
  summary: string;
  options: Option[];
}

/** What the command line consists of, made from the table of commands by `npm run man`. */
const table: { commands: Verb[]; everywhere: Option[]; topics: string[] } = json;

const HELP: Option = { flags: ['-h', '--help'], about: 'show this help' };

const DATES = ['today', 'yesterday', 'this-week', 'last-week', 'this-month', 'last-month', '24h', '7d', '30d'];
const FLAGS = ['read', 'unread', 'starred', 'duplicate'];
const FIELDS = [...NAMES.keys(), 'source', 'title', 'id', 'date', 'since', 'until', 'is'];

/** Prints what can stand where the user types. Says nothing at all when something is wrong: the prompt is no place for it. */
export async function complete(words: readonly string[], io: Io, surroundings: Surroundings): Promise<void> {
  const [shell, ...rest] = words;
  const typed = shell === 'bash' ? typedInBash(rest[1] ?? '') : typedWords(rest);
  const values = new Values(io, surroundings);
  const answer = await answerTo(typed, values).catch((): Answer => []);
  values.close();
  if (answer === FILES) return io.out.write(`${FILES}\n`);
  const offered = answer.filter(({ value }) => !value.startsWith(':')).slice(0, MOST);
  const lines =
    shell === 'bash'
      ? offered.flatMap(({ value }) => forBash(line(value), typed, rest[0] ?? '') ?? [])
      : offered.map(({ value, about }) => (about === '' ? line(value) : `${line(value)}\t${line(about)}`));
  await io.out.write(lines.map((text) => `${text}\n`).join(''));
}

/** The words behind the program's name, which may stand behind assignments. */
function typedInBash(text: string): Typed {
  const typed = wordsOf(text);
  const program = typed.before.findIndex((word) => /(^|[\\/])newsdesk(\.js)?$/.test(word));
  return { ...typed, before: typed.before.slice(Math.max(program, 0) + 1) };
}

/** An open quote may stand before a word that fish gives. */
function typedWords(words: readonly string[]): Typed {
  const word = (words.at(-1) ?? '').replace(/^["']/, '');
  return { before: words.slice(0, -1), word, raw: word, quote: '' };
}

/** What can stand in the place of the word: options, values of options, commands, words of a command. */
async function answerTo({ before, word }: Typed, values: Values): Promise<Answer> {
  const { verb, words, option, ended } = place(before);
  if (option) return valuesOf(option, word, values);
  const [, flag, value] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
  const given = ended || flag === undefined ? undefined : optionOf(verb, flag);
  if (given) return headed(`${flag}=`, await valuesOf(given, value ?? '', values));
  if (!verb)
    return beginning(word, [
      ...table.commands.map(({ name, summary }) => ({ value: name, about: summary })),
      { value: 'help', about: 'show help' },
      { value: '--help', about: 'show help' },
      { value: '--version', about: 'show the version' },
    ]);
  const options = [...verb.options, ...table.everywhere, HELP].map(({ flags, about }) => ({
    value: flags.at(-1) ?? '',
    about,
  }));
  const labels = verb.name === 'tag' && !ended && /^[+-](?!-)/.test(word);
  if (labels) return headed(word[0] ?? '', await values.named([KIND.label], word.slice(1)));
  if (word.startsWith('-') && !ended) return beginning(word, options);
  return wordOf(verb, words, word, values);
}

interface Place {
  verb: Verb | undefined;
  /** Words of the command so far. */
  words: string[];
  /** The option whose value is to come. */
  option: Option | undefined;
  /** After `--`. */
  ended: boolean;
}

function place(before: readonly string[]): Place {
  const at: Place = { verb: undefined, words: [], option: undefined, ended: false };
  for (const word of before) {
    if (at.option) at.option = undefined;
    else if (at.ended) at.words.push(word);
    else if (word === '--') at.ended = true;
    else if (word.startsWith('-') && word !== '-') {
      const option = optionOf(at.verb, word);
      if (option?.takes) at.option = option;
    } else if (at.verb) at.words.push(word);
    else at.verb = table.commands.find(({ name, alias }) => name === word || alias === word) ?? bare(word);
  }
  return at;
}

/** `help` is no entry of the table, and a word that is no command has no options. */
const bare = (name: string): Verb => ({ name, summary: '', options: [] });

const optionOf = (verb: Verb | undefined, flag: string): Option | undefined =>
  [...(verb?.options ?? []), ...table.everywhere].find(({ flags }) => flags.includes(flag));

async function valuesOf({ flags, choices = [] }: Option, typed: string, values: Values): Promise<Answer> {
  const name = flags.at(-1)?.slice(2) ?? '';
  if (choices.length > 0) return beginning(typed, plain(choices));
  if (NAMES.has(name) || name === 'source') return values.list(name, typed);
  switch (name) {
    case 'date':
    case 'since':
    case 'until':
      return beginning(typed, plain(DATES));
    case 'fields':
      return keys(typed);
    case 'tz':
      return beginning(typed, plain(Intl.supportedValuesOf('timeZone')));
    case 'new-for':
      return beginning(typed, await values.of((store) => store.bookmarks()));
    case 'store':
    case 'from':
    case 'output':
      return FILES;
    default:
      return [];
  }
}

async function keys(typed: string): Promise<Answer> {
  const { FIELDS: all } = await import('../output/fields.ts');
  const head = typed.slice(0, typed.lastIndexOf(',') + 1);
  return headed(head, beginning(typed.slice(head.length), plain(all)));
}

/** What the words of each command are. */
function wordOf({ name }: Verb, words: readonly string[], typed: string, values: Values): Promise<Answer> | Answer {
  switch (name) {
    case 'show':
    case 'open':
    case 'remove':
      return values.ids(typed);
    case 'mark':
      return words.length > 0 ? values.ids(typed) : beginning(typed, plain(['read', 'unread', 'starred', 'unstarred']));
    case 'add':
    case 'backup':
      return FILES;
    case 'completion':
      return beginning(typed, plain(['bash', 'zsh', 'fish']));
    case 'help':
      return beginning(typed, [
        ...table.commands.map(({ name: value, summary }) => ({ value, about: summary })),
        ...plain(table.topics),
      ]);
    case 'feeds':
      if (words.length === 0) return beginning(typed, plain(['list', 'add', 'remove', 'import', 'export']));
      if (words[0] === 'list') return [];
      return words[0] === 'remove' ? values.feeds(typed) : FILES;
    case 'sync':
    case 'doctor':
      return values.feeds(typed);
    case 'schema':
      return [];
    default:
      return queryWord(typed, values);
  }
}

/** A word of a query: a saved query, a field, or a field's value. Brackets and a minus may stand before it. */
async function queryWord(typed: string, values: Values): Promise<Answer> {
  const [, signs = '', field, exact = '', value = ''] = /^([-(]*)(?:([a-z]+):(=?)(.*))?/s.exec(typed) ?? [];
  if (field === undefined) {
    const word = typed.slice(signs.length);
    const saved = word.startsWith('@') ? await values.desks() : [];
    return headed(signs, beginning(word, [...plain(FIELDS.map((name) => `${name}:`)), ...saved]));
  }
  const head = `${signs}${field}:${exact}`;
  if (field === 'is') return headed(head, beginning(value, plain(FLAGS)));
  if (field === 'id') return headed(head, await values.ids(value));
  if (/^(date|since|until)$/.test(field)) return headed(head, beginning(value, plain(DATES)));
  const names = await values.list(field, value);
  return headed(
    head,
    names.map((name) => ({ ...name, value: inQuery(name.value) })),
  );
}

/** A name of several words stands in quotes. */
const inQuery = (name: string): string => (/[\s()"]/.test(name) ? `"${name.replaceAll('"', '')}"` : name);

const plain = (values: readonly string[]): Glimpse[] => values.map((value) => ({ value, about: '' }));

const headed = (head: string, answer: Answer): Answer =>
  answer === FILES ? answer : answer.map(({ value, about }) => ({ value: head + value, about }));
