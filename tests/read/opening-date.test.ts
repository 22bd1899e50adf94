import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/dates.ts';
import { readOpeningDate } from '../../src/read/opening-date.ts';

const read = (text: string, language = 'en'): string | undefined => {
  const date = readOpeningDate(text, { now: Date.UTC(2026, 6, 1) / 1000, timeZone: 'UTC', language });
  return date && formatInstant(date.instant, date.offset);
};

describe('a paragraph that begins with a dateline', () => {
  it.each([
    ['KYIV, 5 March 2024 – The council will vote on the ferry.', 'en', '2024-03-05'],
    ['Mando (March 5, 2024) – The ferry stays, the council said.', 'en', '2024-03-05'],
    ['Port Mando, March 5, 2024 (Danube Wire) -- The ferry stays.', 'en', '2024-03-05'],
    ['(5. März 2024) Der Rat hat am Abend über die Fähre abgestimmt.', 'de', '2024-03-05'],
    ['Vylkove, 05.03.2024: „Die Fähre bleibt“, sagte der Hafenmeister.', 'de', '2024-03-05'],
    ['05.03.2024 – Die Fähre bleibt, sagte der Hafenmeister.', 'de', '2024-03-05'],
    ['Lyon, le 5 mars 2024 (AFP) - Le conseil a voté mardi soir.', 'fr', '2024-03-05'],
    ['Вилкове, 5 березня 2024 року — Рада проголосувала за пором.', 'uk', '2024-03-05'],
  ])('%s', (text, language, day) => {
    expect(read(text, language)?.slice(0, 10)).toBe(day);
  });

  it.each([
    'On March 5, 2024, the council voted on the ferry.',
    'March 5, 2024 was a long day for the council of Mando.',
    'Since 5 March 2024 – and not a day earlier – the ferry is free.',
    'The ferry sank on 5 March 2024 – nobody knows why.',
    'MANDO, April 26, 1986 – The alarm went off at night.',
    'MANDO, March 5 – The council voted on the ferry.',
    'MANDO, 5 March 2031 – The council will vote on the ferry.',
    'Ola Lie (born 5 March 1999) is the master of the harbor.',
  ])('is not: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
