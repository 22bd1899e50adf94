import type { Author } from '../article.ts';
import { fold } from '../names.ts';
import { isNewsroom, isOrganization, isPersonName, readNames } from './pasted-bylines.ts';
import type { Label } from './pasted-labels.ts';
import { type Found, type Layout, placesBetween } from './pasted-layout.ts';
import { isSection, ROLE_WORDS, TAG_LABELS } from './pasted-words.ts';

/** How far below the body a trailer with its author may stand. */
const TRAILER = 8;

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
export function namesIn(label: Label | undefined): Author[] {
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
