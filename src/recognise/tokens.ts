import { fold } from '../fold.ts';
import { latin } from '../name-sounds.ts';

/** A word of a text. */
export interface Token {
  /** As written, without "'s" and without a French article before it (l'Ukraine). */
  text: string;
  /** Folded and in Latin letters. */
  plain: string;
  /** Does it begin with a capital, or belong to a script without any? */
  isCapital: boolean;
  /** Does it follow the word before it within a name: a blank, a hyphen or an initial's full stop between them? */
  isJoined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ](?:s|S)$/u;
const ELIDED = /^(?:[cdjlmnst]|qu)['’](?=\p{Lu})/iu;
const INSIDE_NAME = /^(?:[ \u00a0]|[-‐‑–]| ?&? )$/u;
const SMALL = /^\p{Ll}/u;

const PLAIN = new Map<string, string>();
const MOST_PLAIN = 20_000;

/** Words come again and again: folded once. */
function plainOf(word: string): string {
  const known = PLAIN.get(word);
  if (known !== undefined) return known;
  if (PLAIN.size >= MOST_PLAIN) PLAIN.clear();
  const plain = latin(fold(word));
  PLAIN.set(word, plain);
  return plain;
}

function isJoined(gap: string, before: string | undefined): boolean {
  if (before === undefined || gap.length > 3) return false;
  return INSIDE_NAME.test(gap) || (before.length === 1 && /^\.[ \u00a0-]?$/u.test(gap));
}

/** The words of a text, in order. Every character is looked at a bounded number of times. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let before: string | undefined;
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const bare = whole.includes("'") || whole.includes('’') || whole.includes('ʼ') ? withoutApostrophes(whole) : whole;
    const gap = match.index - end <= 3 ? text.slice(end, match.index) : '    ';
    const isCapital = !SMALL.test(bare);
    tokens.push({ text: bare, plain: plainOf(bare), isCapital, isJoined: isJoined(gap, before) });
    end = match.index + whole.length;
    // After a possessive a new name begins: Putin's Russia.
    before = POSSESSIVE.test(whole) ? undefined : bare;
  }
  return tokens;
}

function withoutApostrophes(word: string): string {
  return word.replace(POSSESSIVE, '').replace(ELIDED, '').replace(/['’ʼ]/gu, '');
}
