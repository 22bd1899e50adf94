import type { ReadResult } from '../article.ts';
import { UnreadableError } from '../errors.ts';
import { LONGEST_FRONT_MATTER, parseFrontMatter } from './front-matter.ts';
import { draftOf, shapedDraft } from './json.ts';
import { fields, type JsonObject } from './json-values.ts';
import { namedArticle, plainArticle } from './markdown-note.ts';
import type { ReadOptions } from './options.ts';

/** A note, cut into its parts. */
interface Note {
  front: JsonObject;
  /** Between front matter and marker. */
  body: string;
}

const MARKER = /^<!-- newsdesk:end[^\n]*(?:\n|$)/gm;
const OPENING = /\s{0,1000}---[ \t]*\n/y;
const CLOSING = /^---[ \t]*$/gm;

/**
 * Articles out of Markdown: newsdesk's own notes of every preset, one after the other, or another note with YAML front matter as
 * Obsidian's Web Clipper, Hugo and Jekyll write it. What stands below the marker is the user's and is not read. Throws UnreadableError
 * if there is no note in it.
 */
export function readMarkdown(text: string, options: ReadOptions): ReadResult {
  const drafts: ReadResult['drafts'] = [];
  const warnings: string[] = [];
  let count = 0;
  for (const note of notesIn(text.replace(/\r\n?/g, '\n'))) {
    count++;
    const draft = note && (isPlain(note) ? draftOf(plainArticle(note)) : shapedDraft(namedArticle(note, options)));
    if (draft) drafts.push(draft);
    else warnings.push(`note ${count} has front matter that cannot be read`);
  }
  if (drafts.length === 0) throw new UnreadableError('is Markdown whose front matter cannot be read');
  return { drafts, warnings };
}

const isPlain = ({ front }: Note): boolean => front['schema'] === 'newsdesk.article/1';

/** Whether newsdesk wrote a note: only such a one is looked for below another's marker. */
function isOurs(note: Note | undefined): boolean {
  return note !== undefined && (isPlain(note) || namedId(note.front) !== undefined);
}

function namedId(front: JsonObject): unknown {
  return front['newsdesk_id'] ?? fields(fields(front['params'])?.['newsdesk'])?.['id'];
}

/** The notes of a file; undefined for one whose front matter cannot be read. A text without front matter is a note of body alone. */
function* notesIn(text: string): Generator<Note | undefined> {
  for (let at = 0, isFirst = true; at < text.length; isFirst = false) {
    OPENING.lastIndex = at;
    if (!OPENING.test(text)) {
      if (isFirst) yield { front: {}, body: text };
      return;
    }
    const begin = OPENING.lastIndex;
    CLOSING.lastIndex = begin;
    const end = CLOSING.exec(text)?.index ?? text.length;
    const front = end - begin > LONGEST_FRONT_MATTER ? undefined : parseFrontMatter(text.slice(begin, end));
    MARKER.lastIndex = end;
    const marker = MARKER.exec(text);
    const note = front && { front, body: text.slice(Math.min(end + 4, text.length), marker?.index ?? text.length) };
    if (!isFirst && !isOurs(note)) return;
    yield note;
    at = marker === null ? text.length : MARKER.lastIndex;
  }
}
