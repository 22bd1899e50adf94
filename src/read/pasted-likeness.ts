import { fold } from '../names.ts';

/** Beginnings of the body's words, so that other endings of a word are the same. */
const BEGINNING = 6;
const MIN_LETTERS = 4;

/** The telling words of a text by their beginnings; of scripts without blanks, its pairs of characters. */
export function wordBeginnings(text: string): string[] {
  const folded = fold(text);
  const words = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= MIN_LETTERS);
  const unspaced = folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu) ?? [];
  if (unspaced.length > 0) return unspaced.flatMap((part) => Array.from(part, (_, at) => part.slice(at, at + 2)));
  return words.map((word) => word.slice(0, BEGINNING));
}

/** Which part of the text's words (0 to 1) is among the known; texts of fewer than `least` words count as if they had so many. */
export function sharedPart(text: string, known: ReadonlySet<string>, least: number): number {
  const words = wordBeginnings(text);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / Math.max(words.length, least);
}
