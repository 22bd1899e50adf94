import type { Article } from '../article.ts';
import { formatInstant, type ReaderClock } from '../dates.ts';
import { civilTime, offsetAt, utcSeconds } from '../time-zone.ts';

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

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
/** Ago is told in hours up to so many, also when they reach back to yesterday. */
const HOURS = 12;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * When that was, for somebody who reads at `now` in this zone, in at most ten columns: `just now`, `5 min ago`, `3 h ago`,
 * `yesterday`, `Mon 15:48` in the last week; before that and in the future the day, `2024-09-25`. Unix seconds.
 */
export function formatRelative(instant: number, now: number, timeZone: string): string {
  const ago = now - instant;
  const local = (): string => formatInstant(instant, offsetAt(instant, timeZone));
  if (ago < 0 || ago > 8 * DAY) return local().slice(0, 10);
  if (ago < MINUTE) return 'just now';
  if (ago < HOUR) return `${Math.floor(ago / MINUTE)} min ago`;
  const days = daysBetween(instant, now, timeZone);
  if (days === 0 || ago < HOURS * HOUR) return `${Math.floor(ago / HOUR)} h ago`;
  if (days === 1) return 'yesterday';
  return days < 7 ? `${weekdayOf(local())} ${local().slice(11, 16)}` : local().slice(0, 10);
}

/** Midnights between two instants. */
function daysBetween(instant: number, now: number, timeZone: string): number {
  const dayIn = (at: number): number => utcSeconds({ ...civilTime(at, timeZone), hour: 0, minute: 0, second: 0 }) / DAY;
  return dayIn(now) - dayIn(instant);
}

const weekdayOf = (date: string): string => WEEKDAYS[new Date(date.slice(0, 10)).getUTCDay()] ?? '';

/** When an article was published, as `formatRelative` says it; of a day without a time the day. Empty without a date. */
export function whenOf(article: Article, { now, timeZone }: ReaderClock): string {
  const date = article.date_published;
  if (date === undefined) return '';
  const instant = Date.parse(date) / 1000;
  if (!Number.isFinite(instant)) return date.slice(0, 10);
  if (!isDay(article, 'date_published')) return formatRelative(instant, now, timeZone);
  const day = date.slice(0, 10);
  const days =
    Math.abs(now - instant) > 8 * DAY
      ? undefined
      : daysBetween(Date.parse(day) / 1000, now + offsetAt(now, timeZone) * 60, 'UTC');
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return days !== undefined && days > 1 && days < 7 ? weekdayOf(day) : day;
}
