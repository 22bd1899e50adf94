import { expect, it } from 'vitest';
import { remembered } from '../src/remembered.ts';

it('asks once for what repeats, an undefined answer too, and forgets when there is too much', () => {
  const asked: string[] = [];
  const sizeOf = remembered((text) => {
    asked.push(text);
    return text === 'Kessel' ? undefined : text.length;
  }, 2);
  expect(['quay', 'Kessel', 'quay', 'Kessel', 'lock', 'quay'].map(sizeOf)).toEqual([4, undefined, 4, undefined, 4, 4]);
  expect(asked).toEqual(['quay', 'Kessel', 'lock', 'quay']);
  const long = 'x'.repeat(1000);
  expect([sizeOf(long), sizeOf(long)]).toEqual([1000, 1000]);
  expect(asked.filter((text) => text === long)).toHaveLength(2);
});
