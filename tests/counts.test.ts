import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grouped } from '../src/counts.ts';

it('groups the digits of a count by threes, as en does', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(grouped(count)).toBe(count.toLocaleString('en'));
    }),
  );
});
