import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, parseWhen } from '../src/dates.ts';
import { UsageError } from '../src/errors.ts';
import { offsetAt } from '../src/time-zone.ts';

/** Wednesday, 25 September 2024, 15:48:30 in Kyiv. */
const now = Date.UTC(2024, 8, 25, 12, 48, 30) / 1000;
const clock = { now, timeZone: 'Europe/Kyiv' };

/** An interval as clocks in the zone show it: `2024-09-25T00:00:00 2024-09-25T23:59:59`. */
function shown(text: string, { timeZone, ...rest } = clock): string {
  const { from, until } = parseWhen(text, { timeZone, ...rest });
  const local = (instant: number | undefined): string =>
    instant === undefined ? '-' : formatInstant(instant, offsetAt(instant, timeZone)).slice(0, 19);
  return `${local(from)} ${local(until)}`;
}

function complaint(text: string): string {
  try {
    parseWhen(text, clock);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  return 'none';
}

const ALLOWED =
  'a date is 2024, 2024-09, 2024-09-25, 2024-09-25T15:48, today, yesterday, monday, this-week, last-month, 3d, 2w, 6h, or a range a..b, a.., ..b';

describe('what a date names', () => {
  test.each([
    ['2024', '2024-01-01T00:00:00 2024-12-31T23:59:59'],
    ['2024-09', '2024-09-01T00:00:00 2024-09-30T23:59:59'],
    ['2024-12', '2024-12-01T00:00:00 2024-12-31T23:59:59'],
    ['2024-09-25', '2024-09-25T00:00:00 2024-09-25T23:59:59'],
    ['2024-09-25T15:48', '2024-09-25T15:48:00 2024-09-25T15:48:59'],
    ['2024-09-25 15:48', '2024-09-25T15:48:00 2024-09-25T15:48:59'],
    ['2024-09-25t15:48:07', '2024-09-25T15:48:07 2024-09-25T15:48:07'],
    ['2024-09-25T15:48:07.250Z', '2024-09-25T18:48:07 2024-09-25T18:48:07'],
    ['2024-09-25T15:48+02:00', '2024-09-25T16:48:00 2024-09-25T16:48:59'],
    ['2024-09-25T15:48-0330', '2024-09-25T22:18:00 2024-09-25T22:18:59'],
    ['now', '2024-09-25T15:48:30 2024-09-25T15:48:30'],
    ['today', '2024-09-25T00:00:00 2024-09-25T23:59:59'],
    ['Yesterday', '2024-09-24T00:00:00 2024-09-24T23:59:59'],
    ['monday', '2024-09-23T00:00:00 2024-09-23T23:59:59'],
    ['thursday', '2024-09-19T00:00:00 2024-09-19T23:59:59'],
    ['wednesday', '2024-09-25T00:00:00 2024-09-25T23:59:59'],
    ['last wednesday', '2024-09-18T00:00:00 2024-09-18T23:59:59'],
    ['last-monday', '2024-09-23T00:00:00 2024-09-23T23:59:59'],
    ['this-week', '2024-09-23T00:00:00 2024-09-29T23:59:59'],
    ['last-week', '2024-09-16T00:00:00 2024-09-22T23:59:59'],
    ['last  Week', '2024-09-16T00:00:00 2024-09-22T23:59:59'],
    ['this-month', '2024-09-01T00:00:00 2024-09-30T23:59:59'],
    ['last-month', '2024-08-01T00:00:00 2024-08-31T23:59:59'],
    ['this-year', '2024-01-01T00:00:00 2024-12-31T23:59:59'],
    ['last year', '2023-01-01T00:00:00 2023-12-31T23:59:59'],
    ['6h', '2024-09-25T09:48:30 2024-09-25T15:48:30'],
    ['90min', '2024-09-25T14:18:30 2024-09-25T15:48:30'],
    ['3d', '2024-09-22T15:48:30 2024-09-25T15:48:30'],
    ['2w', '2024-09-11T15:48:30 2024-09-25T15:48:30'],
    ['3 days ago', '2024-09-22T15:48:30 2024-09-25T15:48:30'],
    ['1 week ago', '2024-09-18T15:48:30 2024-09-25T15:48:30'],
    ['2 months ago', '2024-07-25T15:48:30 2024-09-25T15:48:30'],
    ['1y', '2023-09-25T15:48:30 2024-09-25T15:48:30'],
    ['2024-09-01..2024-09-15', '2024-09-01T00:00:00 2024-09-15T23:59:59'],
    ['2024-08 .. today', '2024-08-01T00:00:00 2024-09-25T23:59:59'],
    ['2024-09..', '2024-09-01T00:00:00 -'],
    ['..2024-09', '- 2024-09-30T23:59:59'],
    ['7d..3d', '2024-09-18T15:48:30 2024-09-22T15:48:30'],
    ['..3 days ago', '- 2024-09-22T15:48:30'],
    ['last week..yesterday', '2024-09-16T00:00:00 2024-09-24T23:59:59'],
  ])('%s', (text, interval) => {
    expect(shown(text)).toBe(interval);
  });

  test('a month ago from the last of a long month is the last of a short one', () => {
    const march = { now: Date.UTC(2024, 2, 31, 9) / 1000, timeZone: 'UTC' };
    expect(shown('1 month ago', march)).toBe('2024-02-29T09:00:00 2024-03-31T09:00:00');
    expect(shown('last-month', march)).toBe('2024-02-01T00:00:00 2024-02-29T23:59:59');
  });
});

describe('where clocks change', () => {
  const hours = (text: string, timeZone: string): number => {
    const { from = 0, until = 0 } = parseWhen(text, { now, timeZone });
    return (until + 1 - from) / 3600;
  };

  test.each([
    ['2024-03-31', 'Europe/Kyiv', 23],
    ['2024-10-27', 'Europe/Kyiv', 25],
    ['2024-10-06', 'Australia/Lord_Howe', 23.5],
    // Midnight itself is skipped, or comes twice.
    ['2024-09-08', 'America/Santiago', 23],
    ['2024-11-03', 'America/Havana', 25],
    // The island jumped over the date line: this day never was.
    ['2011-12-30', 'Pacific/Apia', 0],
  ])('%s in %s has %d hours', (day, timeZone, length) => {
    expect(hours(day, timeZone)).toBe(length);
  });

  test('a day ago is the same time of day, 24 hours ago is not', () => {
    const sunday = { now: Date.UTC(2024, 9, 27, 10) / 1000, timeZone: 'Europe/Kyiv' };
    expect(shown('1d', sunday)).toBe('2024-10-26T12:00:00 2024-10-27T12:00:00');
    expect(shown('24h', sunday)).toBe('2024-10-26T13:00:00 2024-10-27T12:00:00');
  });

  test('the same word is another interval in another zone', () => {
    expect(parseWhen('2024-09-25', { now, timeZone: 'UTC' })).toEqual({ from: 1727222400, until: 1727308799 });
    expect(parseWhen('2024-09-25', { now, timeZone: 'Asia/Tokyo' })).toEqual({ from: 1727190000, until: 1727276399 });
  });
});

describe('what is not a date is named, with what was meant', () => {
  test.each([
    ['2024-13-40', `"2024-13-40" is not a date: there is no month 13 | ${ALLOWED}`],
    ['2024-02-30', `"2024-02-30" is not a date: 2024-02 has 29 days | did you mean 2024-02-29? ${ALLOWED}`],
    ['2024-09-25T25:00', `"2024-09-25T25:00" is not a date: there is no such time of day | ${ALLOWED}`],
    ['2024-09-25T15:48+99:00', `"2024-09-25T15:48+99:00" is not a date: there is no zone +99:00 | ${ALLOWED}`],
    ['0024-09', `"0024-09" is not a date: years begin with 1000 | ${ALLOWED}`],
    ['yestreday', `"yestreday" is not a date | did you mean yesterday? ${ALLOWED}`],
    ['last weak', `"last weak" is not a date | did you mean last-week? ${ALLOWED}`],
    ['2024/9/5', `"2024/9/5" is not a date | did you mean 2024-09-05? ${ALLOWED}`],
    ['25.09.2024', `"25.09.2024" is not a date | did you mean 2024-09-25? ${ALLOWED}`],
    ['09/25/2024', `"09/25/2024" is not a date | did you mean 2024-09-25? ${ALLOWED}`],
    ['05/09/2024', `"05/09/2024" is not a date | did you mean 2024-09-05 or 2024-05-09? ${ALLOWED}`],
    ['20240925', `"20240925" is not a date | did you mean 2024-09-25? ${ALLOWED}`],
    ['30m', '"30m" could be minutes or months | write 30min or "30 months ago"'],
    ['9999 years ago', `"9999 years ago" is not a date: that is too long ago | ${ALLOWED}`],
    ['2024-10..2024-09', 'the range "2024-10..2024-09" ends before it starts | did you mean 2024-09..2024-10?'],
    ['2024-09..2024-10..2024-11', `"2024-09..2024-10..2024-11" is not a date | ${ALLOWED}`],
    ['..', `".." is not a date | ${ALLOWED}`],
    ['', `"" is not a date | ${ALLOWED}`],
    ['2024-09..soon', `"soon" is not a date | ${ALLOWED}`],
  ])('%s', (text, message) => {
    expect(complaint(text)).toBe(message);
  });
});

const zone = fc.constantFrom('UTC', 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
const moment = fc.integer({ min: 0, max: 4_000_000_000 });
const civilDay = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const piece = fc.oneof(
  civilDay,
  fc.constantFrom(
    'today',
    'last-week',
    'monday',
    'now',
    '3d',
    '6h',
    '2 months ago',
    '2024',
    '2024-09',
    '..',
    '-',
    ' ',
    'T15:48',
  ),
  fc.string({ maxLength: 6 }),
);

describe('any text', () => {
  test('is an interval in order, or a UsageError', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), moment, zone, (pieces, at, timeZone) => {
        try {
          const { from, until } = parseWhen(pieces.join(''), { now: at, timeZone });
          expect(from ?? until).toSatisfy(Number.isInteger);
          expect(from ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(until ?? Number.POSITIVE_INFINITY);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
        }
      }),
    );
  });

  test('a day begins and ends at midnight and is followed by the next one', () => {
    fc.assert(
      fc.property(civilDay, zone, (day, timeZone) => {
        const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        const { from = 0, until = 0 } = parseWhen(day, { now, timeZone });
        expect(until + 1).toBe(parseWhen(next, { now, timeZone }).from);
        expect(until + 1 - from).toBeGreaterThanOrEqual(23 * 3600);
        expect(until + 1 - from).toBeLessThanOrEqual(25 * 3600);
        expect(formatInstant(from, offsetAt(from, timeZone)).slice(0, 10)).toBe(day);
      }),
    );
  });

  test('a range reaches from the first moment of one end to the last of the other', () => {
    fc.assert(
      fc.property(civilDay, civilDay, zone, (one, other, timeZone) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        expect(parseWhen(`${first}..${last}`, { now, timeZone })).toEqual({
          from: parseWhen(first, { now, timeZone }).from,
          until: parseWhen(last, { now, timeZone }).until,
        });
      }),
    );
  });
});
