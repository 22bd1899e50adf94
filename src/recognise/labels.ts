/** What a recogniser tells apart. */
export const TYPES = ['PER', 'ORG', 'LOC'] as const;
export type Type = (typeof TYPES)[number];

/** Labels of words: outside, and for each type the begin, the inside, the end, and a single word (BIOES). */
export const LABELS = 13;
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

export function labelOf(type: number, part: number): number {
  return 1 + type * 4 + part;
}
export function typeOfLabel(label: number): number {
  return (label - 1) >> 2;
}
export function partOfLabel(label: number): number {
  return (label - 1) & 3;
}

const isOpen = (label: number): boolean =>
  label !== OUTSIDE && (partOfLabel(label) === BEGIN || partOfLabel(label) === INSIDE);
const isInner = (label: number): boolean =>
  label !== OUTSIDE && (partOfLabel(label) === INSIDE || partOfLabel(label) === END);

/** May the label `to` follow `from`? A name that has begun goes on until its end. */
export function mayFollow(from: number, to: number): boolean {
  if (isOpen(from)) return isInner(to) && typeOfLabel(from) === typeOfLabel(to);
  return !isInner(to);
}

/** For each label those that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
);
/** For each label those that may stand after it. */
export const AFTER: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, from) =>
  Array.from({ length: LABELS }, (_, to) => to).filter((to) => mayFollow(from, to)),
);
