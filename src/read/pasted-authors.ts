import type { Author } from '../article.ts';
import { fold } from '../names.ts';
import { isBetweenNames, isNewsroom, namesGoingOn } from './pasted-bylines.ts';
import { headerAbove } from './pasted-header.ts';
import type { Label } from './pasted-labels.ts';
import { type Found, type Layout, placesBetween } from './pasted-layout.ts';
import { namesIn } from './pasted-names.ts';

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
    if (authors.length > 0) {
      const others = namesBelow(labels, at, run.from).filter((name) => !isAmong(name, authors));
      return { value: [...authors, ...others], rule: 'byline', confidence: 0.95, at };
    }
    const listed = namesFrom(labels, at + 1, run.from);
    if (listed.length > 0) return { value: listed, rule: 'list of names below a byline', confidence: 0.85, at };
  }
  return undefined;
}

/** The names of a byline that goes on below: behind an "and", or behind a line that says what the one above is to the paper. */
function namesBelow(labels: readonly Label[], byline: number, end: number): Author[] {
  const found: Author[] = [];
  for (const at of placesBetween(byline + 1, Math.min(end, byline + 8))) {
    const label = labels[at];
    const [text, before] = [label?.text ?? '', labels[at - 1]?.text ?? ''];
    if (label?.kind !== 'short') break;
    if (isBetweenNames(text)) continue;
    const names = namesGoingOn(text, before) ?? (isBetweenNames(before) ? namesIn(label) : []);
    if (names.length === 0) break;
    found.push(...names);
  }
  return found;
}

const isAmong = ({ name }: Author, authors: readonly Author[]): boolean =>
  authors.some((known) => fold(known.name) === fold(name));

/** The names of the lines from a place on, as long as each line is nothing but names (or has no letters to speak of). */
function namesFrom(labels: readonly Label[], from: number, to: number): Author[] {
  const authors: Author[] = [];
  for (const at of placesBetween(from, to)) {
    const names = namesIn(labels[at]);
    if (names.length === 0 && authors.length > 0 && isBetweenNames(labels[at]?.text ?? '')) continue;
    if (names.length === 0) break;
    authors.push(...names.filter((name) => !isAmong(name, authors)));
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
  for (const at of headerAbove(labels, first)) {
    const { kind, authors = [] } = labels[at] ?? {};
    const named = kind === 'date' ? authors.filter(({ type }) => type !== undefined) : authors;
    const value = named.length > 0 ? named : namesFrom(labels, at, first);
    if (value.length > 0) return { value, rule: 'name beside the date above the headline', confidence: 0.65, at };
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
