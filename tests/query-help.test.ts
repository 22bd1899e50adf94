import { describe, expect, test } from 'vitest';
import { parseWhen } from '../src/dates.ts';
import { DATES_HELP, QUERY_HELP } from '../src/query-help.ts';
import { parseQuery } from '../src/query-parser.ts';
import { FIELDS } from '../src/query-terms.ts';

const clock = { now: Date.UTC(2024, 8, 25, 12, 48) / 1000, timeZone: 'Europe/Kyiv' };

/** The first columns of a help text, without the single quotes of the shell. */
function examples(help: string): string[] {
  return [...help.matchAll(/^ {2}(\S.*?) {2,}\S.*$/gm)].map(([, left = '']) => left.replaceAll("'", ''));
}

describe('the help on queries', () => {
  test.each(examples(QUERY_HELP))('%s is a query', (example) => {
    expect(parseQuery([example], clock)).not.toEqual({ type: 'all', of: [] });
  });

  test('names every field', () => {
    for (const field of FIELDS) expect(QUERY_HELP).toContain(`${field}:`);
  });
});

describe('the help on dates', () => {
  test.each(examples(DATES_HELP))('%s is a date', (example) => {
    const { from, until } = parseWhen(example, clock);
    expect(from ?? Number.NEGATIVE_INFINITY).toBeLessThan(until ?? Number.POSITIVE_INFINITY);
  });
});

test('help is at most 120 columns wide and has examples', () => {
  expect(examples(QUERY_HELP).length + examples(DATES_HELP).length).toBeGreaterThan(30);
  for (const line of `${QUERY_HELP}${DATES_HELP}`.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});
