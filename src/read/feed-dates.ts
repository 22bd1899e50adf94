import type { DocumentDate } from '../article.ts';
import { fold } from '../names.ts';
import { instantIn, utcSeconds } from '../time-zone.ts';
import { MONTHS } from './written-date-words.ts';

/** Zones that mail and feeds name: RFC 822 section 5.1 and what is met beside it. Hours east of UTC. */
const ZONES = new Map<string, number>(
  Object.entries({
    ...{
      z: 0,
      ut: 0,
      utc: 0,
      gmt: 0,
      wet: 0,
      west: 1,
      bst: 1,
      cet: 1,
      met: 1,
      cest: 2,
      mest: 2,
      eet: 2,
      eest: 3,
      msk: 3,
    },
    ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10 },
    ...{ ist: 5.5, hkt: 8, sgt: 8, awst: 8, jst: 9, kst: 9, acst: 9.5, aest: 10, aedt: 11, nzst: 12, nzdt: 13 },
    // Military letters, with the signs of RFC 822 (which had them the wrong way round; nobody else uses them).
    ...{ a: -1, m: -12, n: 1, y: 12 },
  }),
);
/** Names that stand for standard or summer time, whichever clocks showed. */
const CLOCKS = new Map([
  ['at', 'America/Halifax'],
  ['et', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
]);

const ISO_DATE = /^(\d{4})(?:-(\d{1,3})(?:-(\d{1,2}))?)?(?=$|[T\sZ]|-\d)/i;
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?=T|\s|$)/i;
const ISO_WEEK = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?(?=T|\s|$)/i;
const ISO_ORDINAL = /^(\d{4})-?(\d{3})(?=T|\s|$)/i;
const YEAR_FIRST = /^(\d{4})(?:[/.年년] ?)(\d{1,2})(?:[/.月월] ?)(\d{1,2})[.日일]?(?!\d)/;
const CLOCK =
  /^\s{0,3}T?\s{0,3}(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d{1,12})?)?)?(?![\d:.])\s{0,3}(am|pm|a\.m\.|p\.m\.)?/i;
const OFFSET = /^(?:gmt|utc|ut)?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const WORD_CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,12})?)?(am|pm)?(?=$|[+\-a-z])/i;
const NUMERIC = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/;

type Zone = number | string | null | undefined;

interface Day {
  year: number;
  month: number;
  day: number;
}
interface Clock {
  hour: number;
  minute: number;
  second?: number;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** "98" is 1998, "24" is 2024. */
const fullYear = (digits: string): number =>
  Number(digits) + (digits.length > 2 ? 0 : Number(digits) < 69 ? 2000 : 1900);

/** The zone that a text begins with: minutes east of UTC or an IANA name; undefined if none, null if it is one that cannot be. */
function readZone(text: string): Zone {
  const rest = text.trim().replace(/^\(?(?:etc\/)?/i, '');
  const offset = OFFSET.exec(rest);
  if (offset) {
    const hours = Number(offset[2]);
    const minutes = Number(offset[3] ?? 0);
    if (hours > 15 || minutes > 59) return null;
    return (offset[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
  }
  if (/^[+-]\D/.test(rest)) return null;
  const name = /^[a-z]{1,5}(?![a-z])/i.exec(rest)?.[0].toLowerCase() ?? '';
  const hours = ZONES.get(name) ?? (rest.startsWith('Z') ? 0 : undefined);
  return hours === undefined ? CLOCKS.get(name) : hours * 60;
}

function half(hour: number, word: string | undefined): number {
  if (word === undefined || hour > 12) return hour;
  return (hour % 12) + (word.toLowerCase().startsWith('p') ? 12 : 0);
}

function dated(day: Day | undefined, clock: Clock | undefined, zone: Zone): DocumentDate | undefined {
  if (day === undefined || !isDay(day) || zone === null) return undefined;
  const precision = clock === undefined ? 'day' : clock.second === undefined ? 'minute' : 'second';
  if (typeof zone === 'string') return { ...instantIn({ ...day, ...clock }, zone), precision, zone: 'stated' };
  const offset = zone ?? 0;
  // A clock that runs over ("23:60", "25:10") is one that counted on.
  const instant = utcSeconds({ ...day, ...clock }) - offset * 60;
  if (!Number.isFinite(instant)) return undefined;
  return { instant, precision, zone: zone === undefined ? 'assumed' : 'stated', offset };
}

function isoDay(text: string): { day: Day; rest: string } | undefined {
  const week = ISO_WEEK.exec(text);
  if (week) {
    const january4 = utcSeconds({ year: Number(week[1]), month: 1, day: 4 });
    const monday = january4 - ((new Date(january4 * 1000).getUTCDay() + 6) % 7) * 86_400;
    const date = new Date((monday + ((Number(week[2]) - 1) * 7 + Number(week[3] ?? 1) - 1) * 86_400) * 1000);
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return { day, rest: text.slice(week[0].length) };
  }
  const ordinal = ISO_ORDINAL.exec(text);
  if (ordinal) {
    const date = new Date(utcSeconds({ year: Number(ordinal[1]), month: 1, day: Number(ordinal[2]) }) * 1000);
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return { day, rest: text.slice(ordinal[0].length) };
  }
  const plain = ISO_BASIC.exec(text) ?? YEAR_FIRST.exec(text) ?? ISO_DATE.exec(text);
  if (!plain) return undefined;
  const day = { year: Number(plain[1]), month: Number(plain[2] ?? 1), day: Number(plain[3] ?? 1) };
  return { day, rest: text.slice(plain[0].length) };
}

/** ISO 8601 in its breadth, and what begins like it. */
function readIso(text: string): DocumentDate | undefined {
  const found = isoDay(text);
  if (found === undefined) return undefined;
  const { day, rest } = found;
  const clock = CLOCK.exec(rest);
  if (clock === null) return dated(day, undefined, /^\s*z\s*$/i.test(rest) ? 0 : undefined);
  const zone = readZone(rest.slice(clock[0].length));
  const [, hour, minute = '0', second, word] = clock;
  return dated(
    day,
    { hour: half(Number(hour), word), minute: Number(minute), ...(second && { second: Number(second) }) },
    zone,
  );
}

function monthOf(word: string): number | undefined {
  return /^\p{L}{3}/u.test(word) ? MONTHS.get(fold(word.replace(/\.$/, ''))) : undefined;
}

/** Three numbers: the year is the one of four digits; else days first with dots, months first with slashes where both can be. */
function numericDay([, first = '', sign, second = '', third = '']: RegExpExecArray): Day | undefined {
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third) };
  if (first.length > 2) return undefined;
  const [a, b, year] = [Number(first), Number(second), fullYear(third)];
  return sign === '/' && a <= 12 ? { year, month: a, day: b } : { year, month: b, day: a };
}

/** RFC 822 and its kin, asctime, US forms: words in about any order. */
function readWords(text: string): DocumentDate | undefined {
  const numbers: string[] = [];
  let month: number | undefined;
  let day: Day | undefined;
  let clock: Clock | undefined;
  let zone: Zone;
  for (const token of text.replace(/(\d)-(\p{L}{3,12})-(?=\d)/gu, '$1 $2 ').split(/[\s,]+/)) {
    const time = clock === undefined ? WORD_CLOCK.exec(token) : null;
    if (time) {
      const [whole, hour, minute, second, word] = time;
      clock = { hour: half(Number(hour), word), minute: Number(minute), ...(second && { second: Number(second) }) };
      if (whole.length < token.length) zone ??= readZone(token.slice(whole.length));
    } else if (clock !== undefined && /^[ap]\.?m\.?$/i.test(token)) {
      clock = { ...clock, hour: half(clock.hour, token) };
    } else if (/^\d{1,4}(?:st|nd|rd|th|\.|er)?$/i.test(token)) {
      numbers.push(token.replace(/\D+$/, ''));
    } else if (NUMERIC.test(token)) {
      const parts = NUMERIC.exec(token);
      day ??= parts === null ? undefined : numericDay(parts);
    } else if (month === undefined && monthOf(token) !== undefined) {
      month = monthOf(token);
    } else if (clock !== undefined && zone === undefined) {
      zone = readZone(token);
    }
  }
  if (month !== undefined && numbers.length === 2) {
    const [a = '', b = ''] = numbers;
    day = a.length > 2 ? { year: Number(a), month, day: Number(b) } : { year: fullYear(b), month, day: Number(a) };
  }
  return dated(day, clock, zone);
}

const USUAL =
  /^(?:[a-z]{3}, )?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (\d{4}) (\d\d):(\d\d):(\d\d) (gmt|z|utc|[+-]\d{4})$/i;
const SHORT_MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The one form that nearly every RSS feed uses (RFC 822 with a year of four digits), because it comes with every article. */
function readUsual(text: string): DocumentDate | undefined {
  const match = USUAL.exec(text);
  if (match === null) return undefined;
  const month = SHORT_MONTHS.indexOf((match[2] ?? '').toLowerCase()) / 3 + 1;
  const clock = { hour: Number(match[4]), minute: Number(match[5]), second: Number(match[6]) };
  return dated({ year: Number(match[3]), month, day: Number(match[1]) }, clock, readZone(match[7] ?? ''));
}

/**
 * The moment that a date in a feed means: RFC 822 with named zones, ISO 8601, asctime, US forms, and months in the languages that
 * are known. A date without a zone is read as UTC and marked `assumed`. Undefined if there is no whole date in it: days that no
 * calendar has are not rolled over. Never the clock, never the zone of this machine.
 */
export function readFeedDate(text: string): DocumentDate | undefined {
  const trimmed = text.slice(0, 120).trim();
  return trimmed === '' ? undefined : (readUsual(trimmed) ?? readIso(trimmed) ?? readWords(trimmed));
}
