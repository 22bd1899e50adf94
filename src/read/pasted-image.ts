import type { Author, Image } from '../article.ts';
import { fold } from '../names.ts';
import { isText, type Label } from './pasted-labels.ts';
import { type Found, type Layout, placesBetween } from './pasted-layout.ts';
import { namesIn } from './pasted-names.ts';

/** So much of the body is searched for a name. */
const MAX_SEARCHED = 20_000;

/** The first picture's caption and credit. */
export function findImage(layout: Layout, authors: readonly Author[]): Found<Image> | undefined {
  const { labels, first, headline, run } = layout;
  for (const at of placesBetween(first - 3, run.to)) {
    const { caption } = labels[at] ?? {};
    if (!caption) continue;
    const { rule, confidence, credit } = caption;
    if (caption.caption) return { value: captioned(caption.caption, credit), rule, confidence, at };
    const before = captionBefore(labels, at, headline);
    return {
      value: captioned(before?.text, credit),
      rule: before ? 'line above a credit' : rule,
      confidence: 0.8,
      at,
    };
  }
  for (const at of placesBetween(headline + 2, run.from)) {
    if (isCaptionByPlace(labels, at))
      return { value: { caption: labels[at]?.text ?? '' }, rule: 'line below the byline', confidence: 0.6, at };
  }
  return portrait(layout, authors);
}

const captioned = (caption: string | undefined, credit: string | undefined): Image => ({
  ...(caption === undefined ? {} : { caption }),
  ...(credit === undefined ? {} : { credit }),
});

/** The caption that a line with nothing but a credit belongs to. */
export function captionBefore(labels: readonly Label[], at: number, headline: number): Label | undefined {
  const before = labels[at - 1];
  if (!before || at - 1 <= headline) return undefined;
  return isText(before) ? before : undefined;
}

/** A line that sticks to the byline above it and is set apart from the text below. */
export function isCaptionByPlace(labels: readonly Label[], at: number): boolean {
  const label = labels[at];
  const above = labels[at - 1]?.kind;
  if (!label || (above !== 'byline' && above !== 'date') || label.gapBefore || !label.gapAfter) return false;
  return (label.kind === 'statement' || label.kind === 'short') && label.weight >= 3 && namesIn(label).length === 0;
}

/** A person's name alone between headline and byline who is not the author and of whom the text tells: below a portrait. */
function portrait({ labels, headline, run }: Layout, authors: readonly Author[]): Found<Image> | undefined {
  const byline = labels.findIndex(({ kind }, at) => kind === 'byline' && at > headline && at < run.from);
  for (const at of placesBetween(headline + 1, byline)) {
    const label = labels[at];
    const [person, other] = namesIn(label);
    if (!label?.gapBefore || !label.gapAfter || person?.type !== 'person' || other || person.name !== label.text)
      continue;
    if (authors.some(({ name }) => fold(name) === label.key) || !isNamedIn(labels, run.places, label.key)) continue;
    return { value: { caption: label.text }, rule: 'name of a person the text tells of', confidence: 0.6, at };
  }
  return undefined;
}

function isNamedIn(labels: readonly Label[], places: readonly number[], name: string): boolean {
  const body = places.map((at) => labels[at]?.text ?? '').join('\n');
  return new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u').test(fold(body.slice(0, MAX_SEARCHED)));
}
