import type { DocumentDate } from '../article.ts';
import { findDateSpan, readWrittenDate, type WrittenDateOptions } from './written-dates.ts';

/** So much of a paragraph is looked at: a place, a day, an agency. */
const MAX_LENGTH = 110;
const MAX_PLACE = 40;
/** 1995: texts that begin with an earlier day tell history; there were hardly any newspapers on the web before. */
const EARLIEST = 788_918_400;
/** A town, a land, in brackets an agency; not "On", "Since". */
const PLACE = /^\(?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:[\s,/(]+[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,4}\)?$/u;
/** What parts a dateline from the first sentence; the text goes on with a word. */
const PARTED =
  /^(?:(?:року|р\.|года|г\.)\s*)?(?:\)?\s*\([^()]{2,30}\)\s*[–—:-]*|\)?\s*[–—:-]+|\))\s*["“„«‚‘(]?[\p{L}\p{N}]/u;

/**
 * The day in the dateline with which a paragraph begins: "KYIV, 5 March 2024 – The council …", "(5. März 2024) Der Rat …", "Lyon, le 5 mars
 * 2024 (AFP) - Le conseil …". Undefined for a sentence that begins with a day, and for days without their year.
 */
export function readOpeningDate(paragraph: string, options: WrittenDateOptions): DocumentDate | undefined {
  const opening = paragraph.slice(0, MAX_LENGTH);
  if (!/\d/.test(opening)) return undefined;
  const span = findDateSpan(opening);
  if (!span?.whole || !PARTED.test(span.after)) return undefined;
  const place = span.before.replace(/[\s(]+$/u, '');
  const isPlace = place.length <= MAX_PLACE && PLACE.test(place) && /^\s*[,(|–—-]/u.test(opening.slice(place.length));
  if (/[\p{L}\p{N}]/u.test(place) && !isPlace) return undefined;
  const written = opening.slice(0, opening.length - span.after.length);
  const date = readWrittenDate(written, options);
  return date && date.instant > EARLIEST ? date : undefined;
}
