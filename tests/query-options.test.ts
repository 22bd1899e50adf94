import { describe, expect, test } from 'vitest';
import { type QueryOptions, queryFromOptions } from '../src/query-parser.ts';
import { printQuery } from '../src/query-print.ts';

const clock = { now: Date.UTC(2024, 8, 25, 12, 48, 30) / 1000, timeZone: 'Europe/Kyiv' };
const understood = (options: QueryOptions): string => printQuery(queryFromOptions(options, clock));

describe('filter options as a query', () => {
  test('none of them are every article', () => {
    expect(queryFromOptions({}, clock)).toEqual({ type: 'all', of: [] });
  });

  test('all of them must hold, repeated ones too', () => {
    expect(understood({ tag: ['NATO', 'Ukraine'], lang: ['en'], unread: true, starred: true })).toBe(
      'tag:NATO tag:Ukraine lang:en is:unread is:starred',
    );
  });

  test('a comma is either, after a backslash it is a comma', () => {
    expect(understood({ person: ['Zelensky, Stoltenberg'], section: ['Arts\\, Books'] })).toBe(
      '(person:Zelensky or person:Stoltenberg) section:"Arts, Books"',
    );
  });

  test('a leading = wants that very name', () => {
    expect(understood({ person: ['=Jens Stoltenberg'], org: ['=NATO,EU'] })).toBe(
      'person:="Jens Stoltenberg" (org:=NATO or org:=EU)',
    );
  });

  test('quotes and colons belong to the name', () => {
    expect(understood({ source: ['The "Times"', 'https://example.org/feed'] })).toBe(
      'source:"The \\"Times\\"" source:"https://example.org/feed"',
    );
  });

  test('dates are intervals in the zone of the reader', () => {
    expect(queryFromOptions({ date: '2024-09-25' }, clock)).toEqual({
      type: 'date',
      interval: { from: 1727211600, until: 1727297999 },
      words: '2024-09-25',
    });
    expect(understood({ since: '3 days ago', until: 'yesterday' })).toBe('date:"3 days ago.." date:..yesterday');
  });

  test.each<[QueryOptions, string]>([
    [{ tag: [''] }, '--tag "" lacks a name'],
    [{ person: ['Zelensky,'] }, '--person "Zelensky," lacks a name'],
    [{ org: ['='] }, '--org "=" lacks a name'],
    [{ lang: ['english'] }, '"english" is no language code'],
    [{ date: '2024-13-40' }, '"2024-13-40" is not a date: there is no month 13'],
    [{ since: '2024..2025' }, 'since takes one date, not 2024..2025'],
  ])('%j is used wrongly', (options, message) => {
    expect(() => queryFromOptions(options, clock)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
  });
});
