import { utcSeconds } from '../time-zone.ts';
import type { Span, Token } from './written-date-tokens.ts';
import { DATE_FILLERS, MONTHS } from './written-date-words.ts';

const EARLIEST_YEAR = 1700;

/** A day of the calendar and the tokens that say it. */
export interface Day extends Span {
  year: number;
  month: number;
  day: number;
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
export function findDay(tokens: Token[], language: string | undefined): Day | undefined {
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
  // "25 سبتمبر/أيلول 2024": papers that are read in several Arabic countries give the month both its names.
  const isTwice = tokens[at + 1]?.text === '/' && MONTHS.get(tokens[at + 2]?.key ?? '') === month;
  const after = skip(tokens, isTwice ? at + 3 : at + 1, 1);
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
export function isCalendarDay({ year, month, day }: Day): boolean {
  const date = new Date(utcSeconds({ year, month, day }) * 1000);
  return year >= EARLIEST_YEAR && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** "8 January", "January 8": a day of a month, the year unsaid. */
export function findYearlessDay(tokens: Token[]): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (!MONTHS.has(tokens[at]?.key ?? '')) continue;
    const before = skip(tokens, at - 1, -1);
    const after = skip(tokens, at + 1, 1);
    if (isDay(tokens[before]?.value ?? 0)) return { from: before, to: at + 1 };
    if (isDay(tokens[after]?.value ?? 0)) return { from: at, to: after + 1 };
  }
  return undefined;
}
