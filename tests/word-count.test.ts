import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../src/word-count.ts';

/** The same in expressions: what a word is, without regard to time. */
function counted(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu,
    () => {
      unspaced++;
      return ' ';
    },
  );
  return (spaced.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.ceil(unspaced / 2);
}

describe('words are counted', () => {
  it.each([
    ['The ferry doesn’t sail on 24.12., does it?', 8],
    ['vis-à-vis — the quay', 3],
    ['', 0],
    ['Порт відкрито о 7.30', 4],
    ['渡し船は今日動かない', 5],
    ['NATO 峰会 in Den Haag', 5],
  ])('in %s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('as an expression would, in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom("'", '’', '.', '-', ' ', 'a', 'é', '9', '船', 'か', 'ก', '𝒜', '\ud835'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(countWords(text)).toBe(counted(text));
      }),
    );
  });
});
