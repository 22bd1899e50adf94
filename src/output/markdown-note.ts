import { type Entry, yamlString } from './front-matter.ts';

/** A note on disk, cut where newsdesk's part ends. Latin-1 throughout: one character a byte, so that the user's bytes stay as they are. */
interface Note {
  /** Keys of the front matter with all of their lines, as they were written. */
  keys: [key: string, lines: string][];
  /** Below the front matter up to the end of the marker's line. */
  text: string;
  /** Everything after the marker's line, to the byte. */
  own: string;
}

const MARKER_LINE = /^<!-- newsdesk:end[^\n]*(?:\n|$)/m;
const LONGEST_FRONT_MATTER = 1_048_576;

/** Undefined if there is no front matter or no marker: then the file is the user's. */
function parseNote(bytes: Buffer): Note | undefined {
  const text = bytes.toString('latin1');
  const begin = /^(?:\xef\xbb\xbf)?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (begin === undefined) return undefined;
  const front = text.slice(begin, begin + LONGEST_FRONT_MATTER);
  const end = /^---[ \t]*\r?$/m.exec(front);
  if (end === null) return undefined;
  // The first marker is ours: a body cannot hold one, what the user wrote below it can.
  const rest = text.slice(begin + end.index + end[0].length);
  const marker = MARKER_LINE.exec(rest);
  if (marker === null) return undefined;
  const below = marker.index + marker[0].length;
  return { keys: parseKeys(front.slice(0, end.index)), text: rest.slice(0, below), own: rest.slice(below) };
}

/** Every key at the start of a line with the lines that belong to it: indented ones, list items, blank lines and comments. */
function parseKeys(front: string): Note['keys'] {
  const keys: Note['keys'] = [];
  for (const row of front.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const key = /^(["']?)([^\s"'#:-][^"':\n]{0,200})\1[ \t]*:(?=\s)/.exec(row)?.[2];
    const last = keys.at(-1);
    if (key !== undefined) keys.push([key, row]);
    else if (last) last[1] += row;
    else keys.push(['', row]);
  }
  return keys;
}

/** Whether this file is the note of the article with this id, in whatever preset it was written. */
export function ownsNote(bytes: Buffer, id: string): boolean {
  const head = bytes.subarray(0, LONGEST_FRONT_MATTER).toString('latin1');
  const found = /^(?:newsdesk_)?id:\s*["']?([a-z2-7]{16})\b|^params:[^\n]{0,80}?id"?:\s*"?([a-z2-7]{16})\b/m.exec(head);
  return (found?.[1] ?? found?.[2]) === id;
}

/**
 * The note brought up to date: newsdesk's keys and text are new, keys that it does not know come after its own as they were
 * written, the user's text below the marker stays. With `mergesTags`, tags that only the user has stay too. Undefined: the file is
 * the user's own.
 */
export function mergeNote(
  bytes: Buffer,
  entries: readonly Entry[],
  text: string,
  mergesTags: boolean,
): Buffer | undefined {
  const note = parseNote(bytes);
  if (note === undefined) return undefined;
  const old = new Map(note.keys);
  const keys = entries.map(([key, yaml]) => {
    const value = key === 'tags' && mergesTags ? withAddedTags(yaml, old.get(key)) : yaml;
    return value === undefined ? '' : `${key}:${value}\n`;
  });
  const ours = new Set(entries.map(([key]) => key));
  const kept = note.keys.filter(([key]) => !ours.has(key)).map(([, lines]) => lines);
  return Buffer.concat([
    Buffer.from(`---\n${keys.join('')}`),
    Buffer.from(kept.join(''), 'latin1'),
    Buffer.from(`---\n${text}`),
    Buffer.from(note.own, 'latin1'),
  ]);
}

/** Keys whose values the user's marks, a better recogniser or (tags) a merge change: they say nothing of who changed a note. */
const RESTLESS = new Set([
  ...['read', 'starred', 'labels', 'entities', 'persons', 'organizations', 'places', 'keywords', 'tags'],
  ...['story', 'duplicate_of', 'date_added', 'created'],
]);
/** Keys that tell a new version of the article, where a preset has them. */
const VERSIONS = ['version', 'word_count', 'date_modified', 'content'];

/**
 * Whether bringing the note up to date takes something away that somebody wrote above the marker: what newsdesk wrote there differs
 * although the article is the same, as far as the front matter tells. Where that has changed too, nobody can tell, and nothing is said.
 */
export function losesEdits(bytes: Buffer, entries: readonly Entry[], text: string): boolean {
  const note = parseNote(bytes);
  if (note === undefined) return false;
  const old = new Map(note.keys);
  const changed = entries
    .filter(([key, yaml]) => even(old.get(key) ?? '') !== even(yaml === undefined ? '' : latin1(`${key}:${yaml}`)))
    .map(([key]) => key)
    .filter((key) => !RESTLESS.has(key));
  const tellsVersions = entries.some(([key]) => key === 'schema');
  if (tellsVersions ? changed.some((key) => VERSIONS.includes(key)) : changed.length > 0) return false;
  return changed.length > 0 || even(note.text) !== even(latin1(text));
}

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
/** Without what editors change by themselves: the kind of line ends, blanks and blank lines at ends. */
const even = (text: string): string =>
  text
    .replace(/[ \t\r]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** The list of tags with those at its end that stand in the file only. */
function withAddedTags(yaml: string | undefined, lines: string | undefined): string | undefined {
  if (lines === undefined) return yaml;
  const added = tagsIn(Buffer.from(lines, 'latin1').toString())
    .map((tag) => `\n  - ${yamlString(tag)}`)
    .filter((item) => !`${yaml}\n`.includes(`${item}\n`));
  return added.length === 0 ? yaml : (yaml ?? '') + added.join('');
}

/** Tags as people write them: a list over several lines or in brackets, or words with commas between. */
function tagsIn(lines: string): string[] {
  const [first = '', ...rows] = lines.split(/\r?\n/);
  const inLine = first
    .slice(first.indexOf(':') + 1)
    .trim()
    .replace(/^\[|\]$/g, '');
  const below = rows.map((row) => /^\s*-\s+(.*)$/.exec(row)?.[1] ?? '');
  return [...inLine.split(','), ...below]
    .map((tag) => tag.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((tag) => tag !== '');
}
