import type { DocumentDate } from '../article.ts';
import { type PageDocument, type PageElement, spacedText, textOf } from './page-dom.ts';
import type { PageLine } from './page-lines.ts';
import { dateParts, readDateLine, readDateParts } from './pasted-date-labels.ts';
import type { WrittenDateOptions } from './written-dates.ts';

/** Elements beside an article: their dates are others'. */
export const OUTSIDE =
  'aside, footer, nav, [class*="related"], [class*="comment"], [id*="comment"], [class*="sidebar"], [class*="teaser"], [class*="recommend"], [class*="popular"], [class*="trending"], [class*="latest"], [class*="most-read"]';
/** Where pages write the day for people. */
const SHOWN =
  '[class*="publi" i], [class*="date" i], [id*="date" i], [class*="byline" i], [class*="meta" i], [class*="time" i], [class*="posted" i], [class*="datum" i], [class*="fecha" i], [class*="author" i]';
const MAX_SHOWN = 80;

/** A text that may be a date, or nothing. */
export type ReadDate = (text: string | undefined | null) => DocumentDate | undefined;

const CARD = 'a, [class*="card" i]';

/**
 * A `<time>` of the article, not of a change, a comment or a teaser. Cards and links hold the times of other articles: where the first
 * stands in one, the day that `besideHeadline` finds counts for more.
 */
export function fromTime(
  document: PageDocument,
  read: ReadDate,
  besideHeadline: () => DocumentDate | undefined,
): DocumentDate | undefined {
  let count = 0;
  for (const element of document.querySelectorAll('time')) {
    if (++count > MAX_SHOWN) break;
    if (element.closest(OUTSIDE) || isOfChange(element)) continue;
    const date = read(element.getAttribute('datetime')) ?? read(textOf(element));
    if (!date) continue;
    const below = element.closest(CARD) ? besideHeadline() : undefined;
    return below === undefined || dayOf(below) === dayOf(date) ? date : below;
  }
  return undefined;
}

const dayOf = ({ instant, offset }: DocumentDate): number => Math.floor((instant + offset * 60) / 86_400);

const isOfChange = (element: PageElement): boolean =>
  /modif|updat|aktualis|edited/i.test(`${element.className} ${element.getAttribute('itemprop') ?? ''}`);

/** A short text that names a whole day, in an element whose class says that it is about the date. */
export function fromShown(document: PageDocument, options: WrittenDateOptions): DocumentDate | undefined {
  let count = 0;
  for (const element of document.querySelectorAll(SHOWN)) {
    if (++count > MAX_SHOWN * 4) break;
    const text = spacedText(element);
    if (text.length < 6 || text.length > 160 || !/\d/.test(text) || element.closest(OUTSIDE)) continue;
    const { published } = readDateParts(dateParts(text), undefined, options);
    if (published) return published;
  }
  return undefined;
}

/** A line about a day near the headline, else one with a label ("Published: …") anywhere. */
export function fromLines(lines: readonly PageLine[], options: WrittenDateOptions): DocumentDate | undefined {
  for (const { text, isNearHeadline } of lines) {
    const found = /\d/.test(text) ? readDateLine(text) : undefined;
    if (!found || !(isNearHeadline || found.labelled)) continue;
    const { published } = readDateParts(dateParts(text), undefined, options);
    if (published) return published;
  }
  return undefined;
}

/** The day in a line of its own, the first one below the headline. */
export function belowHeadline(lines: readonly PageLine[], options: WrittenDateOptions): DocumentDate | undefined {
  for (const { text, isNearHeadline, isBelow } of lines) {
    if (!isNearHeadline || !isBelow || !/\d/.test(text) || !readDateLine(text)) continue;
    return readDateParts(dateParts(text), undefined, options).published;
  }
  return undefined;
}
