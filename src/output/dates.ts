import type { Article } from '../article.ts';
import { formatInstant } from '../dates.ts';
import { offsetAt } from '../time-zone.ts';

type DateKey = 'date_published' | 'date_modified' | 'date_added';

/** What a clock in the reader's zone showed: `2024-09-25T15:48:00`. Empty where the article has no such date. */
function localTime(article: Article, key: DateKey, timeZone: string): string {
  const date = article[key];
  if (date === undefined) return '';
  const instant = Date.parse(date) / 1000;
  // A day without a time belongs to no zone: it is the day that the publisher named.
  if (!Number.isFinite(instant) || isDay(article, key)) return date.slice(0, 19);
  return formatInstant(instant, offsetAt(instant, timeZone)).slice(0, 19);
}

const isDay = (article: Article, key: DateKey): boolean => key === 'date_published' && article.date_precision === 'day';

/** `2024-09-25` in the reader's zone; empty without a date. */
export function dayOf(article: Article, key: DateKey, timeZone: string): string {
  return localTime(article, key, timeZone).slice(0, 10);
}

/** `2024-09-25 15:48` in the reader's zone, or the day alone if no more is known; empty without a date. */
export function minuteOf(article: Article, key: DateKey, timeZone: string): string {
  if (isDay(article, key)) return dayOf(article, key, timeZone);
  return localTime(article, key, timeZone).slice(0, 16).replace('T', ' ');
}
