import type { Author, DocumentDate, Image } from '../article.ts';
import { fold } from '../names.ts';
import type { Run } from './pasted-body.ts';
import { isNewsroom, isOrganization, isPersonName, readNames } from './pasted-bylines.ts';
import { dateLabelAlone, dateParts, readDateParts } from './pasted-date-labels.ts';
import type { Label } from './pasted-labels.ts';
import { ROLE_WORDS, SECTION_WORDS, TAG_LABELS } from './pasted-words.ts';
import type { WrittenDateOptions } from './written-dates.ts';

/** What a rule found, and how sure it is (0 to 1). */
export interface Found<T> {
  value: T;
  rule: string;
  confidence: number;
  /** The place of the line it stands in. */
  at: number;
}

/** Where in the paste the article's parts are: places among the labelled lines. */
export interface Layout {
  labels: readonly Label[];
  /** First and last appearance of the headline; of a text without one, the place before the header. */
  first: number;
  headline: number;
  run: Run;
}

/** How far below the body a trailer with its author may stand. */
const TRAILER = 8;
/** How far below the body a labelled date or tags may stand. */
const FOOTER = 30;

function* placesBetween(from: number, to: number): Generator<number> {
  for (let at = Math.max(0, from); at < to; at++) yield at;
}

/** Whom the text names as its authors: the first rule that answers. */
export function findAuthors(layout: Layout): Found<Author[]> | undefined {
  // Of a headline that stands twice the lines below the last are asked first, then those between.
  const upper = { ...layout, headline: layout.first };
  return (
    withByWord(layout) ??
    beforeDate(layout) ??
    besideDate(layout) ??
    withByWord(upper) ??
    besideDate(upper) ??
    nameAlone(layout) ??
    aboveHeadline(layout) ??
    inTrailer(layout)
  );
}

/** "By NAME" between headline and body. A "By" alone is followed by lines with a name each. */
function withByWord({ labels, headline, run }: Layout): Found<Author[]> | undefined {
  for (const at of placesBetween(headline + 1, run.from)) {
    const { kind, authors = [] } = labels[at] ?? {};
    if (kind !== 'byline') continue;
    if (authors.length > 0) return { value: authors, rule: 'byline', confidence: 0.95, at };
    const listed = namesFrom(labels, at + 1, run.from);
    if (listed.length > 0) return { value: listed, rule: 'list of names below a byline', confidence: 0.85, at };
  }
  return undefined;
}

/** The names of the lines from a place on, as long as each line is nothing but names (or has no letters to speak of). */
function namesFrom(labels: readonly Label[], from: number, to: number): Author[] {
  const authors: Author[] = [];
  for (const at of placesBetween(from, to)) {
    const names = namesIn(labels[at]);
    if (names.length === 0) break;
    authors.push(...names.filter(({ name }) => !authors.some((known) => fold(known.name) === fold(name))));
  }
  return authors;
}

/** "NAMEMonday, 2 June", "NAME | Published 4 months ago". */
function beforeDate({ labels, headline, run }: Layout): Found<Author[]> | undefined {
  for (const at of placesBetween(headline + 1, run.from)) {
    const { kind, authors = [] } = labels[at] ?? {};
    const typed = authors.filter(({ type }) => type !== undefined);
    if (kind === 'date' && typed.length > 0) return { value: typed, rule: 'name before the date', confidence: 0.9, at };
  }
  return undefined;
}

/** Lines that are nothing but names, next to the line with the date or the reading time. */
function besideDate({ labels, headline, run }: Layout): Found<Author[]> | undefined {
  for (const at of placesBetween(headline + 1, run.from)) {
    const kind = labels[at]?.kind;
    if (kind !== 'date' && kind !== 'reading time') continue;
    let from = at;
    while (from - 1 > headline && namesIn(labels[from - 1]).length > 0) from--;
    const before = namesFrom(labels, from, at);
    if (before.length > 0) return { value: before, rule: 'name above the date', confidence: 0.8, at: from };
    const after = namesFrom(labels, at + 1, run.from);
    if (after.length > 0) return { value: after, rule: 'name below the date', confidence: 0.7, at: at + 1 };
  }
  return undefined;
}

/** A person's name in a line of its own between headline and body. */
function nameAlone({ labels, headline, run }: Layout): Found<Author[]> | undefined {
  for (const at of placesBetween(headline + 1, Math.min(run.from, headline + 8))) {
    const names = namesIn(labels[at]);
    if (names.length === 0 || !isShortName(names)) continue;
    const value = namesFrom(labels, at, run.from);
    return { value, rule: 'name between headline and body', confidence: 0.6, at };
  }
  return undefined;
}

/** Persons with names of two or three words: longer rows of capitals are often headings. */
const isShortName = (names: readonly Author[]): boolean =>
  names.every(({ name, type }) => type === 'person' && name.split(' ').length <= 3);

function aboveHeadline({ labels, first }: Layout): Found<Author[]> | undefined {
  for (const at of placesBetween(first - 2, first)) {
    const { kind, authors = [] } = labels[at] ?? {};
    if (kind === 'byline' && authors.length > 0)
      return { value: authors, rule: 'byline above the headline', confidence: 0.6, at };
  }
  return undefined;
}

/** Below the body: "Author: NAME", a signature, or a newsroom that presents itself. */
function inTrailer({ labels, run }: Layout): Found<Author[]> | undefined {
  for (const at of placesBetween(run.to + 1, Math.min(labels.length, run.to + 1 + TRAILER))) {
    const { kind, authors = [] } = labels[at] ?? {};
    if (kind === 'byline' && authors.length > 0)
      return { value: authors, rule: 'author named below the text', confidence: 0.85, at };
    const names = namesIn(labels[at]);
    if (names.length === 0) continue;
    const desk = names.every(({ name }) => isNewsroom(name));
    const person = names.every(({ type }) => type === 'person');
    const alone = labels[at]?.gapBefore && labels[at]?.gapAfter;
    if (at === run.to + 1 && (desk || (person && alone && isShortName(names))))
      return { value: names, rule: 'signature below the text', confidence: 0.65, at };
    const next = labels[at + 1]?.kind;
    if (desk && (next === 'statement' || next === 'prose'))
      return { value: names, rule: 'newsroom presented below the text', confidence: 0.6, at };
  }
  return undefined;
}

/** The authors of a line that is nothing but their names. */
function namesIn(label: Label | undefined): Author[] {
  if (label?.kind !== 'short' || label.weight > 16 || label.text.length > 120) return [];
  if (isSection(label.text) || TAG_LABELS.has(label.key)) return [];
  const names = readNames(label.text);
  const typed = names.every(({ name, type }) =>
    type === 'organization' ? isOrganization(name) : type === 'person' && isPersonName(name),
  );
  return typed && isNothingButNames(label.text, names) ? names : [];
}

/** Whether a text says little beside the names: "Jane Doe Parliamentary editor", "Associated Press in Valencia". */
function isNothingButNames(text: string, names: readonly Author[]): boolean {
  const told = names.reduce((sum, { name }) => sum + name.length, 0);
  if (told >= 0.5 * text.length) return true;
  const known = new Set(names.flatMap(({ name }) => fold(name).split(' ')));
  const others = (fold(text).match(/[\p{L}-]+/gu) ?? []).filter((word) => !known.has(word));
  return told > 0 && others.length <= 4 && others.some((word) => ROLE_WORDS.has(word));
}

/** The days on which the article came out and was changed. */
export function findDates(
  layout: Layout,
  options: WrittenDateOptions,
): { published?: Found<DocumentDate>; modified?: Found<DocumentDate> } {
  const { labels, first, headline, run } = layout;
  const found: { published?: Found<DocumentDate>; modified?: Found<DocumentDate> } = {};
  const look = (
    from: number,
    to: number,
    rule: string,
    confidence: number,
    wanted: (label: Label) => boolean,
  ): void => {
    for (const at of placesBetween(from, to)) {
      const label = labels[at];
      if (!label?.date?.whole || !wanted(label)) continue;
      const alone = dateLabelAlone(labels[at - 1]?.text ?? '');
      const { published, updated } = readDateParts(dateParts(label.text), alone, options);
      const labelled = label.date.labelled || alone !== undefined;
      const how = labelled
        ? { rule: `labelled date${rule}`, confidence: Math.min(0.95, confidence + 0.1) }
        : { rule: `date${rule}`, confidence };
      if (published) found.published ??= { value: published, at, ...how };
      if (updated) found.modified ??= { value: updated, at, ...how };
    }
  };
  look(headline + 1, run.from, ' between headline and body', 0.85, () => true);
  if (!found.published) look(first + 1, headline, ' below the headline', 0.8, () => true);
  if (!found.published) look(first - 2, first, ' above the headline', 0.6, (label) => standsForHeadline(layout, label));
  if (!found.published) {
    let below = run.to + 1;
    while (labels[below]?.kind === 'furniture') below++;
    look(below, below + 1, ' directly below the text', 0.55, () => true);
  }
  if (!found.published) {
    look(
      run.to + 1,
      Math.min(labels.length, run.to + 1 + FOOTER),
      ' below the text',
      0.55,
      ({ kind, date }) => date?.labelled === true && (date.before === '' || kind === 'ending'),
    );
  }
  return found;
}

/** A date above the headline is the article's if no name and no other headline above claims it, and it is not the masthead's. */
function standsForHeadline({ labels }: Layout, label: Label): boolean {
  if (label.date?.labelled) return true;
  const at = labels.indexOf(label);
  const above = labels[at - 1];
  const claimed =
    above !== undefined &&
    above.text !== above.text.toUpperCase() &&
    namesIn(above).some(({ type }) => type === 'person');
  if (claimed || /^\p{L}+,/u.test(label.text)) return false;
  const before = label.date?.before ?? '';
  return (before === '' || isSection(before)) && (above === undefined || above.weight <= 4);
}

/** The first picture's caption and credit. */
export function findImage({ labels, first, headline, run }: Layout): Found<Image> | undefined {
  for (const at of placesBetween(first - 3, run.to)) {
    const { caption } = labels[at] ?? {};
    if (!caption) continue;
    const { rule, confidence, credit } = caption;
    if (caption.caption) return { value: { caption: caption.caption, credit }, rule, confidence, at };
    const before = captionBefore(labels, at, headline);
    return {
      value: before ? { caption: before.text, credit } : { credit },
      rule: before ? 'line above a credit' : rule,
      confidence: 0.8,
      at,
    };
  }
  for (const at of placesBetween(headline + 2, run.from)) {
    if (isCaptionByPlace(labels, at))
      return { value: { caption: labels[at]?.text ?? '' }, rule: 'line below the byline', confidence: 0.6, at };
  }
  return undefined;
}

/** The caption that a line with nothing but a credit belongs to. */
export function captionBefore(labels: readonly Label[], at: number, headline: number): Label | undefined {
  const before = labels[at - 1];
  if (!before || at - 1 <= headline) return undefined;
  return before.kind === 'short' || before.kind === 'statement' || before.kind === 'prose' ? before : undefined;
}

/** A line that sticks to the byline above it and is set apart from the text below. */
export function isCaptionByPlace(labels: readonly Label[], at: number): boolean {
  const label = labels[at];
  const above = labels[at - 1]?.kind;
  if (!label || (above !== 'byline' && above !== 'date') || label.gapBefore || !label.gapAfter) return false;
  return (label.kind === 'statement' || label.kind === 'short') && label.weight >= 3 && namesIn(label).length === 0;
}

const MAX_TAG_WORDS = 5;

/** The publisher's tags: a row of short names above the headline, or a labelled row below the text. */
export function findTags({ labels, first, run }: Layout): Found<string[]> | undefined {
  for (const at of [...placesBetween(first - 12, first)].reverse()) {
    const value = tagsIn(labels[at]?.text ?? '');
    if (value.length >= 3) return { value, rule: 'row of names above the headline', confidence: 0.85, at };
  }
  for (const at of placesBetween(run.to + 1, Math.min(labels.length, run.to + 1 + FOOTER))) {
    const text = labels[at]?.text ?? '';
    const label = /^([^:：]{2,30})[:：]\s*(.*)$/u.exec(text);
    if (!TAG_LABELS.has(fold(label?.[1] ?? text))) continue;
    const value = tagsIn(label?.[2] || labels[at + 1]?.text || '');
    if (value.length > 0) return { value, rule: 'labelled row of tags', confidence: 0.9, at };
  }
  return undefined;
}

/** The parts of a row that commas divide, if each looks like a name; else none. */
function tagsIn(text: string): string[] {
  if (text.length > 600 || !/[,，、،]/u.test(text) || /[.!?;:。]$/u.test(text)) return [];
  const parts = text.split(/\s*[,，、،]\s*/u).filter(Boolean);
  const named = parts.every((part) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(part) && part.split(/\s+/u).length <= MAX_TAG_WORDS);
  return named && !parts.some((part) => /\d{4}$/u.test(part) && parts.length < 4) ? parts : [];
}

const isSection = (text: string): boolean => SECTION_WORDS.has(fold(text.slice(0, 60)));

/** The part of the paper: a short line above the headline that is a usual section's name, or stands elsewhere among the page's links. */
export function findSection({ labels, first }: Layout): Found<string> | undefined {
  const at = first - 1;
  const label = labels[at];
  if (label?.kind !== 'short' || label.weight > 4 || !/^[\p{Lu}\p{Lo}]/u.test(label.text)) return undefined;
  if (isSection(label.text))
    return { value: label.text, rule: 'usual name of a section above the headline', confidence: 0.8, at };
  const linked = labels.some((other, place) => place !== at && other.bullet && other.key === label.key);
  return linked ? { value: label.text, rule: 'name of a section among the links', confidence: 0.7, at } : undefined;
}

/** A newsroom's byline without these words is the paper's name. */
const DESK = /^(.{2,60}?)\s+(?:news\s?desk|newsroom|news team|editorial (?:board|team))$/iu;
const COPYRIGHT =
  /^(?:copyright\s*)?©\s*(?:copyright\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)[,\s]+([^.,|]{2,60}?)\s*(?:[.,|]|$)/iu;

/** The publication, where the text shows it: glued to the author's name below the text, in the name of its desk, in its copyright. */
export function findSource({ labels, run }: Layout, authors: readonly Author[]): Found<string> | undefined {
  const end = Math.min(labels.length, run.to + 1 + TRAILER);
  for (const at of placesBetween(run.to + 1, end)) {
    const text = labels[at]?.text ?? '';
    const author = authors.find(({ name }) => text.endsWith(name) && text.length > name.length + 2);
    const value = author ? text.slice(0, -author.name.length) : '';
    if (/^\p{L}.*[\p{L}\p{N}]$/u.test(value) && value.split(' ').length <= 5 && labels[at]?.kind !== 'byline') {
      return { value, rule: 'name before the author below the text', confidence: 0.9, at };
    }
  }
  for (const { name } of authors) {
    const value = DESK.exec(name)?.[1];
    if (value) return { value, rule: 'name of the desk', confidence: 0.75, at: -1 };
  }
  for (const at of placesBetween(run.to + 1, labels.length)) {
    const value = COPYRIGHT.exec(labels[at]?.text.slice(0, 160) ?? '')?.[1];
    if (value) return { value, rule: 'copyright line', confidence: 0.65, at };
  }
  return undefined;
}
