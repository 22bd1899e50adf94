import { expect, test } from 'vitest';
import { didYouMean } from '../src/did-you-mean.ts';

const FIELDS = ['tag', 'person', 'org', 'place', 'author', 'source', 'section', 'since'];

test.each([
  ['a missing letter', 'persn', 'person'],
  ['a surplus letter', 'placee', 'place'],
  ['a wrong letter', 'teg', 'tag'],
  ['two neighbours swapped', 'auhtor', 'author'],
  ['two errors', 'setcon', 'section'],
  ['only the case', 'TAG', 'tag'],
  ['the nearer of two', 'sorce', 'source'],
])('%s: %s means %s', (_, typed, meant) => {
  expect(didYouMean(typed, FIELDS)).toBe(meant);
});

test.each(['headline', 'x', '', 'og-rather-long-word'])('%s is like none of them', (typed) => {
  expect(didYouMean(typed, FIELDS)).toBeUndefined();
});

test('a short word needs more than half of its letters right', () => {
  expect(didYouMean('to', ['org', 'at'])).toBeUndefined();
  expect(didYouMean('ogr', ['org', 'tag'])).toBe('org');
});

test('of equally near candidates the first is taken', () => {
  expect(didYouMean('Europe/Kyi', ['Europe/Kyiv', 'Europe/Kyif'])).toBe('Europe/Kyiv');
});
