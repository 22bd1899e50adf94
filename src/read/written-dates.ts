import type { DocumentDate } from '../article.ts';
import { fold } from '../names.ts';
import { instantIn, utcSeconds } from '../time-zone.ts';
import { type Clock, findClock, findZone } from './written-date-clocks.ts';
import { type Day, findDay, findYearlessDay, isCalendarDay } from './written-date-days.ts';
import { type Token, tokensOf } from './written-date-tokens.ts';
import { DATE_LEADS, HOUR_WORDS, WEEKDAYS, ZONES } from './written-date-words.ts';

/** Longer lines are not about a date. */
const MAX_LENGTH = 240;
const TWO_DAYS = 2 * 86_400;
/** Any language that writes the day before the month. */
const DAY_FIRST = 'fr';

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
