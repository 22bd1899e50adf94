import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/dates.ts';
import { findDateSpan, readWrittenDate } from '../../src/read/written-dates.ts';

const now = Date.UTC(2026, 6, 1) / 1000;
const options = { now, timeZone: 'Europe/Kyiv' };

/** The date as text, with what is known of it: "2024-09-25T15:48:00+03:00 minute assumed". */
function read(text: string, language?: string): string | undefined {
  const date = readWrittenDate(text, { ...options, language });
  return date && `${formatInstant(date.instant, date.offset)} ${date.precision} ${date.zone}`;
}

describe('dates as papers print them', () => {
  it.each([
    ['September 25, 2024', '2024-09-25T00:00:00+03:00 day assumed'],
    ['Sept. 25, 2024 3:48 PM', '2024-09-25T15:48:00+03:00 minute assumed'],
    ['September 25th, 2024 at 12:05 a.m.', '2024-09-25T00:05:00+03:00 minute assumed'],
    ['12:30 p.m., 25 Sep 2024', '2024-09-25T12:30:00+03:00 minute assumed'],
    ['Nov. 9, 2024 | 1:05 p.m.', '2024-11-09T13:05:00+02:00 minute assumed'],
    ['Monday, 2 June 2025, 21:02', '2025-06-02T21:02:00+03:00 minute assumed'],
    ['2 June 2025 21:02:45', '2025-06-02T21:02:45+03:00 second assumed'],
    ['2024-09-25 15:48', '2024-09-25T15:48:00+03:00 minute assumed'],
    ['25.09.2024, 15:48 Uhr', '2024-09-25T15:48:00+03:00 minute assumed'],
    ['25. September 2024, 15.48 Uhr', '2024-09-25T15:48:00+03:00 minute assumed'],
    ['Mittwoch, 5. März 2025', '2025-03-05T00:00:00+02:00 day assumed'],
    ['Le 25 septembre 2024 à 15h48', '2024-09-25T15:48:00+03:00 minute assumed'],
    ['1er août 2024 à 7 h', '2024-08-01T07:00:00+03:00 minute assumed'],
    ['25 de septiembre de 2024 - 10:30h', '2024-09-25T10:30:00+03:00 minute assumed'],
    ['Cádiz - 25 sept 2024', '2024-09-25T00:00:00+03:00 day assumed'],
    ['25 вересня 2024, 15:48', '2024-09-25T15:48:00+03:00 minute assumed'],
    ['8 января 2025 года, 17:46', '2025-01-08T17:46:00+02:00 minute assumed'],
    ['torsdag 06. feb 2025 kl. 17.25', '2025-02-06T17:25:00+02:00 minute assumed'],
    ['12 marca 2025', '2025-03-12T00:00:00+02:00 day assumed'],
    ['2025年4月18日 下午3:40', '2025-04-18T15:40:00+03:00 minute assumed'],
    ['2025年4月18日 15時40分', '2025-04-18T15:40:00+03:00 minute assumed'],
    ['2025년 4월 18일 오전 9:05', '2025-04-18T09:05:00+03:00 minute assumed'],
    ['٩ أيار ٢٠٢٥', '2025-05-09T00:00:00+03:00 day assumed'],
    ['9 كانون الثاني 2025', '2025-01-09T00:00:00+02:00 day assumed'],
  ])('%s', (text, date) => {
    expect(read(text)).toBe(date);
  });
});

describe('zones that the text names', () => {
  it.each([
    ['15:56 BST, 27 April 2024', '2024-04-27T15:56:00+01:00 minute stated'],
    ['April 26, 2024 at 11:24 a.m. EDT', '2024-04-26T11:24:00-04:00 minute stated'],
    ['June 26, 2023 5 AM PT', '2023-06-26T05:00:00-07:00 minute stated'],
    ['January 26, 2023 5 AM PT', '2023-01-26T05:00:00-08:00 minute stated'],
    ['17:41 JST, October 13, 2024', '2024-10-13T17:41:00+09:00 minute stated'],
    ['25 September 2024 10:00 GMT+3', '2024-09-25T10:00:00+03:00 minute stated'],
    ['25 September 2024 10:00 (UTC-3:30)', '2024-09-25T10:00:00-03:30 minute stated'],
    ['2024-09-25 15:48 +0530', '2024-09-25T15:48:00+05:30 minute stated'],
    ['15 oct 2024 - 17:38CEST', '2024-10-15T17:38:00+02:00 minute stated'],
  ])('%s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it('are not seen in words of the line', () => {
    expect(read('le 25 septembre 2024 à 15h48 et après')).toBe('2024-09-25T15:48:00+03:00 minute assumed');
  });
});

describe('day and month as two numbers', () => {
  it.each([
    ['05/06/2024', undefined, undefined],
    ['05/06/2024', 'en', undefined],
    ['05/06/2024', 'en-US', '2024-05-06'],
    ['05/06/2024', 'en-GB', '2024-06-05'],
    ['05/06/2024', 'fr', '2024-06-05'],
    ['25/06/2024', undefined, '2024-06-25'],
    ['06/25/2024', undefined, '2024-06-25'],
    ['05.06.24', undefined, '2024-06-05'],
    ['06/06/2024', undefined, '2024-06-06'],
  ])('%s in %s', (text, language, day) => {
    expect(read(text, language)?.slice(0, 10)).toBe(day);
  });
});

describe('no date', () => {
  it.each([
    ['8 January, 17:46', 'no year'],
    ['September 2024', 'no day'],
    ['31 June 2024', 'no such day'],
    ['29 February 2023', 'no such day'],
    ['4 July 1699', 'before newspapers'],
    ['4 July 2026', 'more than two days ahead'],
    ['a march on Sunday', 'no date at all'],
    ['', 'nothing'],
  ])('%s: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('takes the eve of the day after tomorrow, for zones ahead of the clock', () => {
    expect(read('2 July 2026')).toBe('2026-07-02T00:00:00+03:00 day assumed');
  });
});

describe('where the date stands in a line', () => {
  it.each([
    ['by Iryna Koval May 21, 2025 7:22 PM 2 min read', 'by Iryna Koval', '2 min read', true],
    ['Oleh PavlenkoMonday, 2 June 2025, 21:02', 'Oleh Pavlenko', '', true],
    ['Anna Musso 2 June 2025', 'Anna Musso', '', true],
    ['Ірина Коваль, вівторок 3 червня, 12:00', 'Ірина Коваль', '', false],
    ['15:56 BST, 27 April 2024 | Village', '', '| Village', true],
    ['Jessica ChoiDec. 21, 2023 11:00 pm EST', 'Jessica Choi', '', true],
  ])('%s', (text, before, after, whole) => {
    expect(findDateSpan(text)).toEqual({ before, after, whole });
  });

  it('is nowhere in a line about no day', () => {
    expect(findDateSpan('The May fair opens at noon')).toBeUndefined();
  });
});

describe('every day', () => {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];

  it('is read from what is printed of it', () => {
    const day = fc.date({
      min: new Date(Date.UTC(1900, 0, 1)),
      max: new Date(Date.UTC(2026, 5, 30)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const printed = `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}, ${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')} GMT`;
        expect(read(printed)).toBe(`${date.toISOString().slice(0, 16)}:00Z minute stated`);
      }),
    );
  });

  it('never makes any line throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 99_999 }), (text, number) => {
        const date = readWrittenDate(`${number} ${text} ${number} May 2024 ${text}`, options);
        expect(date === undefined || Number.isFinite(date.instant)).toBe(true);
      }),
    );
  });
});
