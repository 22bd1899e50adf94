import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant } from '../../src/dates.ts';
import { readFeedDate } from '../../src/read/feed-dates.ts';

/** The date as RFC 3339 with its precision, and a question mark where the zone was assumed. */
function shown(text: string): string | undefined {
  const date = readFeedDate(text);
  return date && `${formatInstant(date.instant, date.offset)} ${date.precision}${date.zone === 'assumed' ? '?' : ''}`;
}

describe('readFeedDate: the dates that feeds have', () => {
  test.each([
    ['Wed, 25 Sep 2024 15:48:00 GMT', '2024-09-25T15:48:00Z second'],
    ['Wed, 25 Sep 2024 15:48:00 +0200', '2024-09-25T15:48:00+02:00 second'],
    ['25 Sep 24 15:48 EDT', '2024-09-25T15:48:00-04:00 minute'],
    ['Wednesday, 25-Sep-24 15:48:00 UTC', '2024-09-25T15:48:00Z second'],
    ['Wed Sep 25 15:48:00 2024', '2024-09-25T15:48:00Z second?'],
    ['Wed Sep 25 15:48:00 PDT 2024', '2024-09-25T15:48:00-07:00 second'],
    ['Sept. 25, 2024, 3:48 p.m. ET', '2024-09-25T15:48:00-04:00 minute'],
    ['25 Jan 2024 15:48 ET', '2024-01-25T15:48:00-05:00 minute'],
    ['2024年9月25日 15:48', '2024-09-25T15:48:00Z minute?'],
    ['2024-09-25t15:48:00z', '2024-09-25T15:48:00Z second'],
    ['Sep 25, 2024 3:48 PM', '2024-09-25T15:48:00Z minute?'],
    ['9/25/2024 3:48:00 PM', '2024-09-25T15:48:00Z second?'],
    ['25.09.2024 15:48', '2024-09-25T15:48:00Z minute?'],
    ['Wed, 25 Sep 2024 15:48:00 GMT-03:30', '2024-09-25T15:48:00-03:30 second'],
    ['mer, 25 sept. 2024 15:48:00 +0200', '2024-09-25T15:48:00+02:00 second'],
    ['2024-09-25T15:48:00Z', '2024-09-25T15:48:00Z second'],
    ['2024-09-25T15:48:00.123+05:30', '2024-09-25T15:48:00+05:30 second'],
    ['2024-09-25 15:48', '2024-09-25T15:48:00Z minute?'],
    ['20240925T154800Z', '2024-09-25T15:48:00Z second'],
    ['2024-09-25', '2024-09-25T00:00:00Z day?'],
    ['2024-W39-3', '2024-09-25T00:00:00Z day?'],
    ['2024-269', '2024-09-25T00:00:00Z day?'],
    ['2024-09', '2024-09-01T00:00:00Z day?'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z second'],
  ])('%s', (text, date) => {
    expect(shown(text)).toBe(date);
  });

  test.each([
    '',
    'yesterday',
    'Chapter 11',
    '-1',
    '1',
    'Fri, 30 Feb 2024 00:00:00 GMT',
    '2024-13-01',
    'Wed, 25 Sep 2024 15:48:00 +zz:00',
    '2024-09-25T15:48:00-99:99',
    'Sun, 16 Dec zz 11:47:32 GMT',
  ])('%j holds no date', (text) => {
    expect(readFeedDate(text)).toBeUndefined();
  });

  test('what toUTCString and toISOString write is read to the second, whatever the zone of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (instant) => {
        const date = new Date(instant * 1000);
        expect(readFeedDate(date.toUTCString())?.instant).toBe(instant);
        expect(readFeedDate(date.toISOString())?.instant).toBe(instant);
      }),
    );
  });

  test('any text is a date or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const date = readFeedDate(text);
        expect(date === undefined || Number.isInteger(date.instant)).toBe(true);
      }),
    );
  });
});
