import { describe, expect, it } from 'vitest';
import { dueAt, restUntil, retryAt } from '../src/schedule.ts';

/** 1 October 2024, noon. */
const NOW = 1_727_784_000;
const HOUR = 3600;
const FEED = 'https://harbour-gazette.example/feed.xml';

describe('a feed that answered', () => {
  it('may be asked at once where nobody says otherwise', () => {
    expect(dueAt(NOW, undefined, undefined)).toBe(0);
    expect(dueAt(NOW, 0, undefined)).toBe(0);
  });

  it('rests for the longer of what its server and the feed itself say, at most a day', () => {
    expect(dueAt(NOW, 300, 1800)).toBe(NOW + 1800);
    expect(dueAt(NOW, 2 * HOUR, 1800)).toBe(NOW + 2 * HOUR);
    expect(dueAt(NOW, 365 * 24 * HOUR, undefined)).toBe(NOW + 24 * HOUR);
  });
});

describe('a feed that failed', () => {
  const wait = (failures: number, address = FEED): number => retryAt(NOW, failures, address) - NOW;

  it('is tried again after a quarter of an hour, then after twice as long each time, at most a day', () => {
    const first = wait(1);
    expect(first).toBeGreaterThanOrEqual(12 * 60);
    expect(first).toBeLessThanOrEqual(15 * 60);
    for (const [failures, times] of [
      [2, 2],
      [3, 4],
      [6, 32],
    ] as const)
      expect(Math.abs(wait(failures) - first * times)).toBeLessThanOrEqual(times);
    expect(wait(8)).toBe(wait(1000));
    expect(wait(1000)).toBeLessThanOrEqual(24 * HOUR);
  });

  it('is not tried in the same second as every other one that failed with it', () => {
    const times = Array.from({ length: 40 }, (_, i) => wait(3, `https://desk-${i}.example/feed`));
    expect(new Set(times).size).toBeGreaterThan(30);
    expect(wait(3)).toBe(wait(3));
  });
});

it('a host is left alone for as long as it asks, at most a day', () => {
  expect(restUntil(NOW, 120)).toBe(NOW + 120);
  expect(restUntil(NOW, 9_999_999_999)).toBe(NOW + 24 * HOUR);
});
