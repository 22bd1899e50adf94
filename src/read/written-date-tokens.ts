import { fold } from '../names.ts';

/** A number, a word or a sign of a line about a date. */
export interface Token {
  text: string;
  /** The text folded, for the tables. */
  key: string;
  /** The number that it is, or NaN. */
  value: number;
  /** Where in the line it begins and ends. */
  from: number;
  to: number;
}

/** A stretch of tokens. */
export interface Span {
  /** Tokens `from` to `to` (exclusive). */
  from: number;
  to: number;
}

/**
 * Numbers, words and single signs. Signs of East Asian dates and "p.m." are tokens of their own, and the two months of the Levant
 * whose names are two words are one. A copied page glues things together: "April 10, 20233 years" shows a year and "3 years",
 * "ChoiDec. 21" a name and a month.
 */
const TOKEN =
  /(?<![\p{L}])[apAP]\.\s?[mM]\b\.?|(?:تشرين|كانون)\s(?:الاول|الأول|الثاني)|[上下]午|午[前後]|오[전후]|[年月日년월일時时點点分시분]|(?:19|20)\d\d(?=\d{1,2}(?!\d))|\d+|[\p{L}\p{M}]+?(?<=\p{Ll})(?=\p{Lu})|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu;

export function tokensOf(line: string): Token[] {
  const digits = line.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return Array.from(digits.matchAll(TOKEN), ({ 0: text, index }) => ({
    text,
    key: /^[ap]\./i.test(text) ? `${text.slice(0, 1).toLowerCase()}m` : fold(text),
    value: /^\d/.test(text) ? Number(text) : Number.NaN,
    from: index,
    to: index + text.length,
  }));
}
