import type { Author } from '../article.ts';
import { afterByWord, isPersonName, readNames } from './pasted-bylines.ts';
import { type Caption, readCaption } from './pasted-captions.ts';
import { type DateLine, dateLabelAlone, dateParts, readDateLine } from './pasted-date-labels.ts';
import type { Line } from './pasted-lines.ts';
import { ENDINGS, FURNITURE, MINUTE_WORDS, PLEA_WORDS, READING_WORDS } from './pasted-words.ts';
import { findDateSpan } from './written-dates.ts';

/**
 * What a line is by its own shape and words, wherever it stands. `prose`: a paragraph; `statement`: a shorter sentence; `short`: anything
 * else of a few words (headlines, sub-headings, names, navigation); `furniture`: controls and advertisements; `ending`: what stands
 * below articles; `ticker`: a clock time and the news beside it.
 */
type Kind =
  | 'prose'
  | 'statement'
  | 'short'
  | 'byline'
  | 'date'
  | 'reading time'
  | 'credit'
  | 'furniture'
  | 'ending'
  | 'ticker';

/** Whether a line is words of somebody's: no control, no name or day by itself, no credit. */
export const isText = (label: Label | undefined): label is Label =>
  label?.kind === 'prose' || label?.kind === 'statement' || label?.kind === 'short';

export interface Label extends Line {
  kind: Kind;
  /** Of a byline and of a date line with a name before the date. */
  authors?: Author[];
  date?: DateLine;
  caption?: Caption;
  /** Asks for money or an address: not the article's, unless it stands in the middle of it. */
  plea: boolean;
}

const PROSE_WORDS = 12;
/** A line as long as this is a paragraph even if it does not end as a sentence (Thai has no full stop). */
const LONG_WORDS = 40;
const MAX_BYLINE_WORDS = 30;
const MAX_DATE_WORDS = 18;
const MAX_FURNITURE_WORDS = 14;
/** "READ NEXT: …" with a headline. */
const MAX_ENDING_WORDS = 30;

/** Every line with its label. */
export function labelLines(lines: readonly Line[]): Label[] {
  const labels: Label[] = [];
  for (const line of lines) {
    const before = labels.at(-1);
    labels.push(before?.kind === 'ticker' && !line.gapBefore ? tickerText(line, before) : labelOf(line));
  }
  return labels;
}

/** The news beside a clock time is one line; the line after it is judged by itself. */
function tickerText(line: Line, before: Label): Label {
  return isClock(before.text) && !isClock(line.text) ? { ...line, kind: 'ticker', plea: false } : labelOf(line);
}

function labelOf(line: Line): Label {
  const plea = countPleas(line.key) >= 2;
  const label = (kind: Kind, more: Partial<Label> = {}): Label => ({ ...line, kind, plea, ...more });
  if (isClock(line.text)) return label('ticker');
  const date = line.weight <= MAX_DATE_WORDS ? readDateLine(line.text) : undefined;
  const dated = date && label('date', { date, authors: authorsBesideDate(line.text, date) });
  if (isReadingTime(line)) return date?.whole && dated ? dated : label('reading time');
  const byline = bylineOf(line);
  if (byline) return label('byline', byline);
  if (line.weight <= MAX_FURNITURE_WORDS && isFurniture(line)) return label('furniture');
  if (line.weight <= MAX_ENDING_WORDS && startsWithPhrase(line, endings)) {
    return label('ending', date?.labelled && date.whole ? { date } : {});
  }
  const caption = readCaption(line.text);
  if (caption) return label('credit', { caption });
  if (dated) return dated;
  if (dateLabelAlone(line.text)) return label('furniture');
  if (line.weight >= (line.sentence ? PROSE_WORDS : LONG_WORDS)) return label('prose');
  if (line.sentence && line.weight >= 2) return label('statement');
  return label('short');
}

/** The names before a date, or after it behind a bar or a dot ("27 January 2026 • Gregor Meier • 3 Minuten"). */
function authorsBesideDate(text: string, { before }: DateLine): Author[] {
  const typed = (part: string): Author[] => readNames(part).filter(({ type }) => type !== undefined);
  const names = typed(before);
  const after = /^[|•·]?\s*([^|•·]*)/u.exec(findDateSpan(text)?.after ?? '')?.[1]?.trim() ?? '';
  const persons = isPersonName(after) ? typed(after) : [];
  return names.some(({ type }) => type === 'person') || persons.length === 0 ? names : persons;
}

/** "By NAME", with the day and whatever else follows; a "by" with nothing after it has its names on the next lines. */
function bylineOf(line: Line): Partial<Label> | undefined {
  const by = afterByWord(line.text);
  if (!by) return undefined;
  if (by.rest === '') return { authors: [] };
  // "By Amrita Khalid, who writes the newsletter …": a name, then a life.
  const rest = line.weight <= MAX_BYLINE_WORDS ? by.rest : (/^([^,]{3,60}),/u.exec(by.rest)?.[1] ?? '');
  if (rest === '') return undefined;
  const span = findDateSpan(rest);
  const named = span?.before ?? rest;
  const authors = readNames(withoutReadingTime(withoutDateLabel(readCaption(named)?.caption ?? named)));
  if (authors.length === 0 || (!by.labelled && line.sentence && line.weight > 8)) return undefined;
  return { authors, ...(span ? { date: { before: span.before, whole: span.whole, labelled: false } } : {}) };
}

const isClock = (text: string): boolean => text.length <= 9 && /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/iu.test(text);

const withoutDateLabel = (text: string): string => dateParts(text).bare;
const withoutReadingTime = (text: string): string => text.replace(/\s+\d{1,3}[\s-]min.{0,20}$/iu, '');

/** "2 min read", "Lesezeit: 3 Minuten", "3 хв читання". */
function isReadingTime(line: Line): boolean {
  if (line.weight > 7 || !/\d/.test(line.key)) return false;
  const words = line.key.match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    words.some((word) => MINUTE_WORDS.has(word)) &&
    words.every((word) => MINUTE_WORDS.has(word) || READING_WORDS.has(word))
  );
}

const single = new Set(FURNITURE.filter((phrase) => !phrase.includes(' ')));
const phrases = byBeginning(FURNITURE);
const endings = byBeginning(ENDINGS);

function isFurniture(line: Line): boolean {
  if (startsWithPhrase(line, phrases)) return true;
  const words = line.key.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 0 && words.length <= 6 && words.every((word) => single.has(word));
}

/** Phrases by their first two letters, so that a line is compared with a few. */
function byBeginning(all: readonly string[]): ReadonlyMap<string, string[]> {
  const map = new Map<string, string[]>();
  for (const phrase of all) {
    const key = phrase.slice(0, 2);
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  return map;
}

/** Whether the line is one of the phrases, or begins with one of several words (or of a script without blanks). */
function startsWithPhrase({ key, weight, text }: Line, table: ReadonlyMap<string, string[]>): boolean {
  // "Follow the money, he told the court." is a sentence; "Sign up to our newsletter to support us." asks for something.
  const isSentence = /[.。]$/u.test(text) && countPleas(key) < 2;
  return (table.get(key.slice(0, 2)) ?? []).some((phrase) => {
    if (!key.startsWith(phrase)) return false;
    const rest = key.slice(phrase.length);
    if (/^\s*[:：]?$/u.test(rest)) return true;
    if (isSentence && phrase.split(' ').length < 3) return false;
    if (/^\s?[:：|]/u.test(rest)) return true;
    if (weight > MAX_FURNITURE_WORDS) return false;
    if (/^[^\p{L}\p{N}]*$/u.test(phrase.slice(-1)) || /^\p{Script=Han}/u.test(phrase)) return true;
    return phrase.includes(' ') && !/^\p{L}/u.test(rest);
  });
}

function countPleas(key: string): number {
  return new Set((key.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => PLEA_WORDS.has(word))).size;
}
