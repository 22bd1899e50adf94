import type { Span, Token } from './written-date-tokens.ts';
import { CLOCK_ONLY_ZONES, HALF_DAYS, HOUR_WORDS, ZONES } from './written-date-words.ts';

/** A clock time of 24 hours and the tokens that say it. */
export interface Clock extends Span {
  hour: number;
  minute: number;
  second?: number;
}

/** The clock time nearest after the date, else the first before it. */
export function findClock(tokens: Token[], day: Span): Clock | undefined {
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
export function findZone(tokens: Token[], after: number): number | string | undefined {
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
