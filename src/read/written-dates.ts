import type { DocumentDate } from '../article.ts';
import { fold } from '../names.ts';
import { instantIn, utcSeconds } from '../time-zone.ts';
import {
  CLOCK_ONLY_ZONES,
  DATE_FILLERS,
  DATE_LEADS,
  HALF_DAYS,
  HOUR_WORDS,
  MONTHS,
  WEEKDAYS,
  ZONES,
} from './written-date-words.ts';

/** Longer lines are not about a date. */
const MAX_LENGTH = 240;
const EARLIEST_YEAR = 1700;
const TWO_DAYS = 2 * 86_400;
/** Any language that writes the day before the month. */
const DAY_FIRST = 'fr';

interface Token {
  text: string;
  /** The text folded, for the tables. */
  key: string;
  /** The number that it is, or NaN. */
  value: number;
  /** Where in the line it begins and ends. */
  from: number;
  to: number;
}

interface Span {
  /** Tokens `from` to `to` (exclusive). */
  from: number;
  to: number;
}

interface Day extends Span {
  year: number;
  month: number;
  day: number;
}

interface Clock extends Span {
  hour: number;
  minute: number;
  second?: number;
}

export interface WrittenDateOptions {
  /** Unix seconds: what lies more than two days after is no date of publication. */
  now: number;
  /** IANA zone in which a time without a zone is read. */
  timeZone: string;
  /** BCP 47 tag of the text, for the order of `05/06/2024`: `en-US` reads month first, `en` alone says nothing. */
  language?: string | undefined;
}

/**
 * The date that people wrote in a line which is already known to be about a date: "25 septembre 2024 à 15h48", "Sept. 25, 2024 3:48 PM
 * EDT", "25.09.2024, 15:48 Uhr", "2024年9月25日". Undefined without day, month and year, for days that are none, before 1700 and more
 * than two days after `now`, and for `05/06/2024` in a language that does not tell the order. A day without a clock time has
 * precision `day` and begins in `timeZone`; a clock time with a zone that the text names is `stated`.
 */
export function readWrittenDate(text: string, options: WrittenDateOptions): DocumentDate | undefined {
  const tokens = tokensOf(text.slice(0, MAX_LENGTH));
  const day = findDay(tokens, options.language);
  if (!day || !isCalendarDay(day)) return undefined;
  const clock = findClock(tokens, day);
  const date = clock ? withClock(tokens, day, clock, options.timeZone) : wholeDay(day, options.timeZone);
  return date.instant > options.now + TWO_DAYS ? undefined : date;
}

/** What stands round a written date. */
export interface DateSpan {
  /** The text before the date and its clock time, without a day of the week and words like "on". */
  before: string;
  after: string;
  /** Whether the year is there. */
  whole: boolean;
}

/** Where in a line the written date stands, even one without its year ("8 January, 17:46"), or undefined if the line names no day. */
export function findDateSpan(text: string): DateSpan | undefined {
  const line = text.slice(0, MAX_LENGTH);
  const tokens = tokensOf(line);
  const whole = findDay(tokens, DAY_FIRST);
  const day = whole ?? findYearlessDay(tokens);
  if (!day) return undefined;
  const clock = findClock(tokens, day);
  const from = Math.min(day.from, clock?.from ?? day.from);
  let to = Math.max(day.to, clock?.to ?? 0);
  while (to < tokens.length && (ZONES.has(tokens[to]?.key ?? '') || HOUR_WORDS.has(tokens[to]?.key ?? ''))) to++;
  return {
    before: withoutWeekday(line.slice(0, tokens[from]?.from ?? 0)),
    after: line.slice(tokens[to - 1]?.to ?? line.length).trim(),
    whole: whole !== undefined,
  };
}

/** "8 January", "January 8": a day of a month, the year unsaid. */
function findYearlessDay(tokens: Token[]): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (!MONTHS.has(tokens[at]?.key ?? '')) continue;
    const before = skip(tokens, at - 1, -1);
    const after = skip(tokens, at + 1, 1);
    if (isDay(tokens[before]?.value ?? 0)) return { from: before, to: at + 1 };
    if (isDay(tokens[after]?.value ?? 0)) return { from: at, to: after + 1 };
  }
  return undefined;
}

/** The text before a date without "on" and the name of its weekday, which may stick to a name ("Oleh PavlenkoMonday, "). */
function withoutWeekday(text: string): string {
  const trimmed = text.replace(/[\s,.;:|/–—•·-]+$/u, '');
  const word = /[\p{L}\p{M}’'ʼ-]+$/u.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(0, trimmed.length - word.length);
  // Short forms ("So", "Di") are names too, but not at the beginning or behind a comma.
  const isWeekday = WEEKDAYS.has(fold(word)) && (word.length > 2 || /(?:^|[,.|•·–-]\s*)$/u.test(rest));
  if (isWeekday || DATE_LEADS.has(word)) return withoutWeekday(rest);
  const glued = /(?<=\p{Ll})\p{Lu}\p{Ll}{4,}$/u.exec(word)?.[0];
  if (glued && WEEKDAYS.has(fold(glued))) return withoutWeekday(trimmed.slice(0, trimmed.length - glued.length));
  return trimmed.trim();
}

function wholeDay({ year, month, day }: Day, timeZone: string): DocumentDate {
  return { ...instantIn({ year, month, day }, timeZone), precision: 'day', zone: 'assumed' };
}

function withClock(tokens: Token[], { year, month, day }: Day, clock: Clock, timeZone: string): DocumentDate {
  const { hour, minute, second } = clock;
  const civil = { year, month, day, hour, minute, ...(second === undefined ? {} : { second }) };
  const precision = second === undefined ? 'minute' : 'second';
  const zone = findZone(tokens, clock.to);
  if (zone === undefined) return { ...instantIn(civil, timeZone), precision, zone: 'assumed' };
  if (typeof zone === 'string') return { ...instantIn(civil, zone), precision, zone: 'stated' };
  return { instant: utcSeconds(civil) - zone * 60, offset: zone, precision, zone: 'stated' };
}

/**
 * Numbers, words and single signs. Signs of East Asian dates and "p.m." are tokens of their own, and the two months of the Levant
 * whose names are two words are one. A copied page glues things together: "April 10, 20233 years" shows a year and "3 years",
 * "ChoiDec. 21" a name and a month.
 */
const TOKEN =
  /(?<![\p{L}])[apAP]\.\s?[mM]\b\.?|(?:تشرين|كانون)\s(?:الاول|الأول|الثاني)|[上下]午|午[前後]|오[전후]|[年月日년월일時时點点分시분]|(?:19|20)\d\d(?=\d{1,2}(?!\d))|\d+|[\p{L}\p{M}]+?(?<=\p{Ll})(?=\p{Lu})|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu;

function tokensOf(line: string): Token[] {
  const digits = line.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return Array.from(digits.matchAll(TOKEN), ({ 0: text, index }) => ({
    text,
    key: /^[ap]\./i.test(text) ? `${text.slice(0, 1).toLowerCase()}m` : fold(text),
    value: /^\d/.test(text) ? Number(text) : Number.NaN,
    from: index,
    to: index + text.length,
  }));
}

const isYear = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 4 && token.value >= EARLIEST_YEAR;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** The next place from `at` in the direction that holds no filler. At most four are passed over. */
function skip(tokens: Token[], at: number, direction: 1 | -1): number {
  let place = at;
  for (let passed = 0; passed < 4; passed++) {
    const token = tokens[place];
    if (!token || !DATE_FILLERS.has(token.key)) break;
    place += direction;
  }
  return place;
}

/** The first date in the tokens that has day, month and year. */
function findDay(tokens: Token[], language: string | undefined): Day | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const found = withMonthName(tokens, at) ?? withSigns(tokens, at) ?? allNumbers(tokens, at, language);
    if (found) return found;
  }
  return undefined;
}

/** "25 September 2024", "September 25, 2024", "2024 September 25": `at` is the month. */
function withMonthName(tokens: Token[], at: number): Day | undefined {
  const month = MONTHS.get(tokens[at]?.key ?? '');
  if (month === undefined) return undefined;
  const before = skip(tokens, at - 1, -1);
  const after = skip(tokens, at + 1, 1);
  const left = tokens[before];
  const right = tokens[after];
  if (left && isDay(left.value) && isYear(right)) {
    return { year: right?.value ?? 0, month, day: left.value, from: before, to: after + 1 };
  }
  if (right && isDay(right.value)) {
    if (isYear(left)) return { year: left?.value ?? 0, month, day: right.value, from: before, to: after + 1 };
    const last = skip(tokens, after + 1, 1);
    if (isYear(tokens[last]))
      return { year: tokens[last]?.value ?? 0, month, day: right.value, from: at, to: last + 1 };
  }
  return undefined;
}

/** "2024年9月25日", "2024년 9월 25일": `at` is the year. */
function withSigns(tokens: Token[], at: number): Day | undefined {
  const [year, a, month, b, day] = tokens.slice(at, at + 5);
  if (!year || !month || !day || !isYear(year) || !/[年년]/u.test(a?.text ?? '') || !/[月월]/u.test(b?.text ?? ''))
    return undefined;
  return { year: year.value, month: month.value, day: day.value, from: at, to: at + 6 };
}

/** "2024-09-25", "25.09.2024", "25/09/24": numbers with the same sign between them; `at` is the first. */
function allNumbers(tokens: Token[], at: number, language: string | undefined): Day | undefined {
  const [first, sign, second, sameSign, third] = tokens.slice(at, at + 5);
  if (!first || !sign || !second || !third || sign.text !== sameSign?.text || !/^[./-]$/.test(sign.text))
    return undefined;
  if (Number.isNaN(first.value + second.value + third.value) || second.text.length > 2) return undefined;
  const span = { from: at, to: at + 5 };
  if (isYear(first)) return { year: first.value, month: second.value, day: third.value, ...span };
  if (first.text.length > 2) return undefined;
  const year = isYear(third)
    ? third.value
    : third.text.length === 2 && sign.text !== '-'
      ? 2000 + third.value
      : undefined;
  if (year === undefined) return undefined;
  const dayFirst = { year, month: second.value, day: first.value, ...span };
  const monthFirst = { year, month: first.value, day: second.value, ...span };
  if (second.value > 12) return monthFirst;
  if (first.value > 12 || first.value === second.value || sign.text === '.') return dayFirst;
  const order = orderOf(language);
  return order === 'day' ? dayFirst : order === 'month' ? monthFirst : undefined;
}

/** Which number of `05/06/2024` the language puts first. English alone does not tell: the United States differ from the rest. */
function orderOf(language: string | undefined): 'day' | 'month' | undefined {
  const [primary, ...rest] = (language ?? '').toLowerCase().split(/[-_]/);
  if (!primary || primary === 'und') return undefined;
  if (primary !== 'en') return 'day';
  const region = rest.at(-1);
  return region === undefined ? undefined : region === 'us' ? 'month' : 'day';
}

/** Years before 1700 are not dates of an article; 31 June is no day at all. */
function isCalendarDay({ year, month, day }: Day): boolean {
  const date = new Date(utcSeconds({ year, month, day }) * 1000);
  return year >= EARLIEST_YEAR && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** The clock time nearest after the date, else the first before it. */
function findClock(tokens: Token[], day: Span): Clock | undefined {
  for (let at = day.to; at < tokens.length; at++) {
    const clock = clockAt(tokens, at);
    if (clock) return clock;
  }
  for (let at = 0; at < day.from; at++) {
    const clock = clockAt(tokens, at);
    if (clock) return clock;
  }
  return undefined;
}

/** A clock time that begins at this token: "15:48", "3:48 PM", "5 AM", "15h48", "15.48 Uhr", "kl. 15.48", "下午3:48", "15時48分". */
function clockAt(tokens: Token[], at: number): Clock | undefined {
  const [hour, sign, minute, next, second] = tokens.slice(at, at + 5);
  if (!hour || !sign || !(hour.value <= 24) || hour.text.length > 2) return undefined;
  const withMinute = minute !== undefined && minute.value < 60 && minute.text.length === 2;
  if (sign.text === ':' && withMinute) {
    const withSecond = next?.text === ':' && second !== undefined && second.value < 60 && second.text.length === 2;
    return clockOf(tokens, at, withSecond ? [hour.value, minute.value, second.value] : [hour.value, minute.value]);
  }
  if (HOUR_WORDS.has(sign.key)) return clockOf(tokens, at, withMinute ? [hour.value, minute.value] : [hour.value], 2);
  if (sign.text === '.' && withMinute) {
    const known = HOUR_WORDS.has(next?.key ?? '') || HALF_DAYS.has(next?.key ?? '') || hourWordBefore(tokens, at);
    return known ? clockOf(tokens, at, [hour.value, minute.value]) : undefined;
  }
  return HALF_DAYS.has(sign.key) && hour.value <= 12 ? clockOf(tokens, at, [hour.value]) : undefined;
}

function hourWordBefore(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return HOUR_WORDS.has(before?.key ?? '');
}

/** The clock of hour, minute and second as read, in its half of the day; `width`: the tokens that it takes up at least. */
function clockOf(
  tokens: Token[],
  from: number,
  [hour = 0, minute = 0, second]: number[],
  width = 1,
): Clock | undefined {
  if (hour > 23) return undefined;
  const parts = second === undefined ? (tokens[from + 2]?.value === minute ? 3 : width) : 5;
  const late = HALF_DAYS.get(tokens[from + parts]?.key ?? '');
  const half = late ?? HALF_DAYS.get(tokens[from - 1]?.key ?? '');
  const span = {
    from: HALF_DAYS.has(tokens[from - 1]?.key ?? '') ? from - 1 : from,
    to: from + parts + (late ? 1 : 0),
  };
  // "15:48 PM" is seen in print: there the hour tells.
  const whole = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return { hour: whole, minute, ...(second === undefined ? {} : { second }), ...span };
}

/** The zone named after the clock time (or, without one there, anywhere in the line): minutes east of UTC, or an IANA zone. */
function findZone(tokens: Token[], after: number): number | string | undefined {
  for (let at = after; at < Math.min(tokens.length, after + 3); at++) {
    const zone = zoneAt(tokens, at, true);
    if (zone !== undefined) return zone;
  }
  for (let at = 0; at < tokens.length; at++) {
    const zone = zoneAt(tokens, at, false);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

function zoneAt(tokens: Token[], at: number, afterClock: boolean): number | string | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (afterClock && /^[+-]$/.test(token.text)) return signedOffset(tokens, at, 4);
  if (token.text !== token.text.toUpperCase() || (!afterClock && CLOCK_ONLY_ZONES.has(token.key))) return undefined;
  const zone = ZONES.get(token.key);
  return zone === 0 ? (signedOffset(tokens, at + 1, 1) ?? 0) : zone;
}

/** "+3", "+03:00", "+0300": minutes east of UTC. A sign alone with fewer digits than `minDigits` is a dash. */
function signedOffset(tokens: Token[], at: number, minDigits: number): number | undefined {
  const [sign, number, colon, rest] = tokens.slice(at, at + 4);
  if (!sign || !number || number.from !== sign.to || !/^[+-]$/.test(sign.text) || !/^\d{1,4}$/.test(number.text))
    return undefined;
  const hasMinutes = colon?.text === ':' && rest !== undefined && rest.text.length === 2 && rest.value < 60;
  const long = number.text.length > 2;
  if (number.text.length < minDigits && !hasMinutes) return undefined;
  const hours = long ? Math.trunc(number.value / 100) : number.value;
  const minutes = long ? number.value % 100 : hasMinutes ? rest.value : 0;
  if (hours > 14 || minutes > 59) return undefined;
  return (sign.text === '-' ? -1 : 1) * (hours * 60 + minutes);
}
