import type { DocumentDate } from '../article.ts';
import { fold } from '../names.ts';
import { readNames } from './pasted-bylines.ts';
import { PUBLISHED_LABELS, RELATIVE_UNITS, RELATIVE_WORDS, UPDATED_LABELS, withoutAccents } from './pasted-words.ts';
import { findDateSpan, readWrittenDate, type WrittenDateOptions } from './written-dates.ts';

/** Longer lines tell a story, not a date. */
const MAX_LENGTH = 200;

const labels = [...new Set([...PUBLISHED_LABELS, ...UPDATED_LABELS])].sort((a, b) => b.length - a.length);
const anyLabel = new RegExp(`(?<!\\p{L})(?:${labels.map(RegExp.escape).join('|')})(?!\\p{L})`, 'giu');
/** Where a copied page glues a label to the name before it ("Courtney CarrPublished"). */
const glued = new RegExp(
  `(?<=\\p{Ll})(?=(?:${labels.map((label) => RegExp.escape(label.slice(0, 1).toUpperCase() + label.slice(1))).join('|')})(?!\\p{L}))`,
  'gu',
);

const firstWords = new Set(labels.map((label) => /^\p{L}+/u.exec(label)?.[0] ?? ''));

/** Cheaper than the search for all labels: whether one of the line's words begins a label, or words are glued to others. */
const mayHaveLabel = (text: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(text) ||
  (fold(text.slice(0, MAX_LENGTH)).match(/\p{L}+/gu) ?? []).some((word) => firstWords.has(word));

/** The parts of a line about dates: what follows a label of publication, one of change, and what stands before any label. */
export interface DateParts {
  bare: string;
  published?: string;
  updated?: string;
}

/** A blank before each label that sticks to a word. */
function unglued(text: string): string {
  const places = Array.from(withoutAccents(text).matchAll(glued), ({ index }) => index);
  return places.reduceRight((line, at) => `${line.slice(0, at)} ${line.slice(at)}`, text);
}

/** "Published: 15:56 BST, 27 April 2024 | Updated: 18:20 BST" in its parts. */
export function dateParts(text: string): DateParts {
  if (!mayHaveLabel(text)) return { bare: text.slice(0, MAX_LENGTH) };
  const line = unglued(text.slice(0, MAX_LENGTH).normalize('NFC'));
  const found = [...withoutAccents(line).matchAll(anyLabel)];
  const parts: DateParts = { bare: line.slice(0, found[0]?.index ?? line.length) };
  for (const [index, match] of found.entries()) {
    const part = line.slice(match.index + match[0].length, found[index + 1]?.index ?? line.length);
    const key = UPDATED_LABELS.has(fold(match[0])) ? 'updated' : 'published';
    parts[key] ??= part;
  }
  return parts;
}

/** Whether the whole line is a label whose date stands on the next line. */
export function dateLabelAlone(text: string): 'published' | 'updated' | undefined {
  const key = fold(text.slice(0, 40).replace(/[:：\s]+$/u, ''));
  return UPDATED_LABELS.has(key) ? 'updated' : PUBLISHED_LABELS.has(key) ? 'published' : undefined;
}

/** The dates of publication and of change that the parts name; `label`: the one on the line before. */
export function readDateParts(
  parts: DateParts,
  label: 'published' | 'updated' | undefined,
  options: WrittenDateOptions,
): { published?: DocumentDate; updated?: DocumentDate } {
  const read = (text: string | undefined): DocumentDate | undefined =>
    text ? readWrittenDate(text, options) : undefined;
  const bare = read(parts.bare);
  const published = read(parts.published) ?? (label === 'updated' ? undefined : bare);
  const updated = read(parts.updated) ?? (label === 'updated' ? bare : undefined);
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) };
}

/** A line about the day of an article, taken apart; undefined for any other line. */
export interface DateLine {
  /** What stands before the date: often the byline. */
  before: string;
  /** Whether day, month and year are there. */
  whole: boolean;
  labelled: boolean;
}

/** Words that may stand before the date in a line about it, unless they are names, and after it ("2 min read"). */
const MAX_WORDS_BEFORE = 3;
const MAX_WORDS_AFTER = 6;

export function readDateLine(text: string): DateLine | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const span = /\p{Nd}/u.test(text) ? findDateSpan(text) : undefined;
  if (!span && !isRelative(text)) return undefined;
  const parts = dateParts(text);
  const labelled = parts.published !== undefined || parts.updated !== undefined;
  if (!span) return relativeDateLine(text, parts, labelled);
  const before = labelled ? withoutDate(parts.bare) : span.before;
  if (labelled) return { before, whole: span.whole, labelled };
  if (wordsIn(span.after) > MAX_WORDS_AFTER || !isAside(before)) return undefined;
  return { before, whole: span.whole, labelled };
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;

/** Whether what stands before a date is a place, a label or names, not the rest of a sentence. */
function isAside(before: string): boolean {
  if (wordsIn(before) <= MAX_WORDS_BEFORE) return true;
  const named = readNames(before).reduce((sum, { name }) => sum + name.length, 0);
  return named >= 0.6 * before.length;
}

const withoutDate = (text: string): string => (findDateSpan(text)?.before ?? text).replace(/[\s|•·,:–—-]+$/u, '');

const COUNTED_UNIT = /(\d{1,3})\s?([\p{L}\p{M}]{1,12})/u;
const MAX_RELATIVE_WORDS = 8;

/** Whether a line counts hours or days ("7 hours"), or has a word like "ago" or "yesterday". */
function isRelative(text: string): boolean {
  const words = text.length <= 80 ? (text.match(/[\p{L}\p{M}’']+/gu) ?? []) : [];
  if (words.length === 0 || words.length > MAX_RELATIVE_WORDS) return false;
  return (
    RELATIVE_UNITS.has(fold(COUNTED_UNIT.exec(text)?.[2] ?? '')) || words.some((word) => RELATIVE_WORDS.has(fold(word)))
  );
}

/** "Published 4 months ago", "Kyle Wiggers 7 hours": a date that names no day. */
function relativeDateLine(text: string, parts: DateParts, labelled: boolean): DateLine | undefined {
  const number = COUNTED_UNIT.exec(text)?.index ?? 0;
  if (!labelled && !isAside(text.slice(0, number))) return undefined;
  const before = labelled ? parts.bare : text.slice(0, number);
  return { before: before.replace(/[\s|•·,:–—/-]+$/u, ''), whole: false, labelled };
}
