import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRelative, whenOf } from '../../src/output/dates.ts';
import { article } from './articles.ts';

const seconds = (text: string): number => Date.parse(text) / 1000;
/** A Thursday morning in Kyiv. */
const NOW = seconds('2024-09-26T09:30:00+03:00');

describe('when something was, for somebody in Kyiv on Thursday, 26 September, at half past nine', () => {
  it.each([
    ['2024-09-26T09:29:30+03:00', 'just now'],
    ['2024-09-26T09:28:59+03:00', '1 min ago'],
    ['2024-09-26T08:30:01+03:00', '59 min ago'],
    ['2024-09-26T08:30:00+03:00', '1 h ago'],
    ['2024-09-26T00:00:00+03:00', '9 h ago'],
    ['2024-09-25T22:00:00+03:00', '11 h ago'],
    ['2024-09-25T21:00:00+03:00', 'yesterday'],
    ['2024-09-25T00:00:00+03:00', 'yesterday'],
    ['2024-09-24T23:59:00+03:00', 'Tue 23:59'],
    ['2024-09-24T21:30:00Z', 'yesterday'],
    ['2024-09-20T00:00:00+03:00', 'Fri 00:00'],
    ['2024-09-19T23:59:00+03:00', '2024-09-19'],
    ['2024-08-31T21:30:00Z', '2024-09-01'],
    ['1999-12-31T23:59:00Z', '2000-01-01'],
    ['2024-09-26T09:30:30+03:00', '2024-09-26'],
    ['2031-01-01T00:00:00+02:00', '2031-01-01'],
  ])('%s: %s', (moment, shown) => {
    expect(formatRelative(seconds(moment), NOW, 'Europe/Kyiv')).toBe(shown);
  });

  it.each([
    ['2024-09-26', 'today'],
    ['2024-09-25', 'yesterday'],
    ['2024-09-24', 'Tue'],
    ['2024-09-20', 'Fri'],
    ['2024-09-19', '2024-09-19'],
    ['2024-09-27', '2024-09-27'],
  ])('the day %s without a time: %s', (day, shown) => {
    const dated = article({ date_published: `${day}T00:00:00+02:00`, date_precision: 'day' });
    expect(whenOf(dated, { now: NOW, timeZone: 'Europe/Kyiv' })).toBe(shown);
  });

  it('says nothing of an article without a date', () => {
    expect(whenOf(article(), { now: NOW, timeZone: 'Europe/Kyiv' })).toBe('');
  });
});

it('takes ten columns at most, whenever and wherever', () => {
  const instants = fc.integer({ min: seconds('1000-01-01'), max: seconds('9999-01-01') });
  const ago = fc.oneof(fc.integer({ min: -100, max: 20 * 86_400 }), fc.integer({ min: -1e9, max: 1e9 }));
  const zones = fc.constantFrom('UTC', 'Europe/Kyiv', 'Pacific/Kiritimati', 'America/St_Johns');
  fc.assert(
    fc.property(instants, ago, zones, (instant, seconds, zone) => {
      expect(formatRelative(instant, instant + seconds, zone)).toMatch(/^[\w: -]{3,10}$/);
    }),
  );
});
