import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './errors.ts';
import type { Interval } from './query.ts';
import { type CivilTime, civilTime, instantIn, utcSeconds } from './time-zone.ts';

/** Unix seconds -> RFC 3339 with the given offset (minutes east of UTC); offset 0 is written `Z`. */
export function formatInstant(instant: number, offset = 0): string {
  const local = new Date((instant + offset * 60) * 1000).toISOString().slice(0, 19);
  if (offset === 0) return `${local}Z`;
  const minutes = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The reader's clock: `now` in unix seconds, and the IANA zone that dates without one are read in. */
export interface ReaderClock {
  now: number;
  timeZone: string;
}

/** A date as it was understood: an interval, or the moment that a duration goes back to. */
type When = Required<Interval> & { moment?: true };

const MINUTE = 60;
const HOUR = 3600;
/** Years that can be named: Intl counts earlier ones in eras. */
const FIRST_YEAR = 1000;
/** No date is longer. */
const LONGEST = 80;

const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const KEYWORDS: readonly string[] = [
  'now',
  'today',
  'yesterday',
  ...WEEKDAYS,
  ...WEEKDAYS.map((day) => `last-${day}`),
  ...['week', 'month', 'year'].flatMap((period) => [`this-${period}`, `last-${period}`]),
];

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['min', 'minute'],
  ['minute', 'minute'],
  ['h', 'hour'],
  ['hour', 'hour'],
  ['d', 'day'],
  ['day', 'day'],
  ['w', 'week'],
  ['week', 'week'],
  ['month', 'month'],
  ['y', 'year'],
  ['year', 'year'],
]);

const ALLOWED =
  'a date is 2024, 2024-09, 2024-09-25, 2024-09-25T15:48, today, yesterday, monday, this-week, last-month, 3d, 2w, 6h, or a range a..b, a.., ..b';

/**
 * The interval that a date of the query language names, both ends included: `2024-09`, `yesterday`, `last week`, `3d`, `a..b`
 * and so on (`newsdesk help dates`). A weekday is the last one, today included; weeks begin on Monday; `3d` goes from that long ago
 * until now, and as an end of a range it is that moment. Of a day that the zone left out, `until` is before `from`.
 * Throws UsageError for anything else and for a range that ends before it starts.
 */
export function parseWhen(text: string, clock: ReaderClock): Interval {
  const [first = '', last, more] = text.split('..').map((part) => part.trim());
  if (last === undefined) {
    const { from, until } = parseDate(first, clock);
    return { from, until };
  }
  if (more !== undefined || (first === '' && last === '')) throw notADate(text);
  const start = first === '' ? undefined : parseDate(first, clock);
  const end = last === '' ? undefined : parseDate(last, clock);
  const until = end?.moment ? end.from : end?.until;
  if (start && until !== undefined && start.from > until) {
    throw new UsageError(`the range ${quote(text)} ends before it starts`, `did you mean ${last}..${first}?`);
  }
  return { ...(start && { from: start.from }), ...(until !== undefined && { until }) };
}

function parseDate(text: string, clock: ReaderClock): When {
  if (text.length > LONGEST) throw notADate(text);
  const word = text.toLowerCase().replace(/\s+/g, '-');
  return parseIso(text, clock.timeZone) ?? parseKeyword(word, clock) ?? parseAgo(text, word, clock) ?? fail(text);
}

function fail(text: string): never {
  throw notADate(text);
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(Z|[+-]\d\d:?\d\d)?)?)?)?$/i;

function parseIso(text: string, timeZone: string): When | undefined {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const [year = 0, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((part) => (part ? Number(part) : undefined));
  if (year < FIRST_YEAR) throw notADate(text, `years begin with ${FIRST_YEAR}`);
  if (month === undefined) return span({ year, month: 1, day: 1 }, { year: year + 1, month: 1, day: 1 }, timeZone);
  if (month < 1 || month > 12) throw notADate(text, `there is no month ${month}`);
  if (day === undefined) return span({ year, month, day: 1 }, { year, month: month + 1, day: 1 }, timeZone);
  const days = daysIn(year, month);
  if (day < 1 || day > days) throw notADate(text, `${year}-${two(month)} has ${days} days`);
  const civil: CivilTime = { year, month, day };
  if (hour === undefined || minute === undefined) return span(civil, { ...civil, day: day + 1 }, timeZone);
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) throw notADate(text, 'there is no such time of day');
  const time = { ...civil, hour, minute, second: second ?? 0 };
  const from =
    found[7] === undefined ? instantIn(time, timeZone).instant : utcSeconds(time) - offsetSeconds(found[7], text);
  return { from, until: second === undefined ? from + MINUTE - 1 : from };
}

/** Seconds east of UTC of a zone as RFC 3339 writes it. */
function offsetSeconds(zone: string, text: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 23 || minutes > 59) throw notADate(text, `there is no zone ${zone}`);
  return (zone.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

function parseKeyword(word: string, { now, timeZone }: ReaderClock): When | undefined {
  const { year, month, day } = civilTime(now, timeZone);
  const days = (first: number, count: number): When =>
    span({ year, month, day: day + first }, { year, month, day: day + first + count }, timeZone);
  const months = (first: number, count: number): When =>
    span({ year, month: month + first, day: 1 }, { year, month: month + first + count, day: 1 }, timeZone);
  const weekday = new Date(utcSeconds({ year, month, day }) * 1000).getUTCDay();
  const sinceMonday = (weekday + 6) % 7;
  switch (word) {
    case 'now':
      return { from: now, until: now };
    case 'today':
      return days(0, 1);
    case 'yesterday':
      return days(-1, 1);
    case 'this-week':
      return days(-sinceMonday, 7);
    case 'last-week':
      return days(-sinceMonday - 7, 7);
    case 'this-month':
      return months(0, 1);
    case 'last-month':
      return months(-1, 1);
    case 'this-year':
      return months(1 - month, 12);
    case 'last-year':
      return months(1 - month - 12, 12);
  }
  const before = word.startsWith('last-');
  const asked = WEEKDAYS.indexOf(before ? word.slice(5) : word);
  if (asked < 0) return undefined;
  const back = (weekday - asked + 7) % 7;
  return days(before && back === 0 ? -7 : -back, 1);
}

const AGO = /^(\d{1,6})-?([a-z]+?)s?(?:-ago)?$/;

/** `3d`, `3 days ago`: days and longer by the calendar (the same time of day), hours and minutes by the clock. */
function parseAgo(text: string, word: string, { now, timeZone }: ReaderClock): When | undefined {
  const found = AGO.exec(word);
  if (!found) return undefined;
  const count = Number(found[1]);
  const unit = UNITS.get(found[2] ?? '');
  if (unit === undefined) {
    if (found[2] !== 'm' && found[2] !== 'mo') return undefined;
    throw new UsageError(`${quote(text)} could be minutes or months`, `write ${count}min or "${count} months ago"`);
  }
  if (unit === 'minute' || unit === 'hour') {
    return { from: now - count * (unit === 'hour' ? HOUR : MINUTE), until: now, moment: true };
  }
  const civil = civilTime(now, timeZone);
  if (unit === 'day' || unit === 'week') civil.day -= count * (unit === 'week' ? 7 : 1);
  else {
    civil.month -= count * (unit === 'year' ? 12 : 1);
    const first = new Date(utcSeconds({ ...civil, day: 1 }) * 1000);
    civil.day = Math.min(civil.day, daysIn(first.getUTCFullYear(), first.getUTCMonth() + 1));
  }
  if (new Date(utcSeconds(civil) * 1000).getUTCFullYear() < FIRST_YEAR) throw notADate(text, 'that is too long ago');
  return { from: Math.min(instantIn(civil, timeZone).instant, now), until: now, moment: true };
}

/** From the first moment of one day to the last before another. */
function span(first: CivilTime, next: CivilTime, timeZone: string): When {
  return { from: instantIn(first, timeZone).instant, until: instantIn(next, timeZone).instant - 1 };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function quote(text: string): string {
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}

function notADate(text: string, why?: string): UsageError {
  const meant = meantDates(text);
  const suggestion = meant.length === 0 ? '' : `did you mean ${meant.join(' or ')}? `;
  return new UsageError(
    `${quote(text)} is not a date${why === undefined ? '' : `: ${why}`}`,
    `${suggestion}${ALLOWED}`,
  );
}

/** What a date in another notation, or a mistyped word, was probably meant to be. */
function meantDates(text: string): string[] {
  const word = text.slice(0, LONGEST).trim().toLowerCase().replace(/\s+/g, '-');
  const numbers = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/.exec(word) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(word);
  if (!numbers) return [didYouMean(word, KEYWORDS)].filter((meant) => meant !== undefined);
  const [a = 0, b = 0, c = 0] = numbers.slice(1).map(Number);
  const readings = a >= FIRST_YEAR ? [[a, b, c]] : [[c, b, a], ...(a === b ? [] : [[c, a, b]])];
  return readings.flatMap(([year = 0, month = 0, day = 0]) =>
    year >= FIRST_YEAR && year <= 9999 && month >= 1 && month <= 12 && day >= 1
      ? [`${year}-${two(month)}-${two(Math.min(day, daysIn(year, month)))}`]
      : [],
  );
}
