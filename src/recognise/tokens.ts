import { fold } from '../fold.ts';
import { latin } from '../name-sounds.ts';

const PLAIN = new Map<string, string>();
const MOST_PLAIN = 20_000;
const LONGEST_KEPT = 60;

/** Words come again and again: folded once. */
function plainOf(word: string): string {
  const known = PLAIN.get(word);
  if (known !== undefined) return known;
  if (PLAIN.size >= MOST_PLAIN) PLAIN.clear();
  const plain = latin(fold(word));
  if (word.length <= LONGEST_KEPT) PLAIN.set(word, plain);
  return plain;
}

/** A word of a text. */
export class Token {
  /** As written, without "'s" and without a French article before it (l'Ukraine). */
  readonly text: string;
  /** Does it begin with a capital, or belong to a script without any? */
  readonly isCapital: boolean;
  /** Does it follow the word before it within a name: a blank, a hyphen or an initial's full stop between them? */
  readonly isJoined: boolean;
  #plain: string | undefined;

  constructor(text: string, isJoined: boolean) {
    this.text = text;
    this.isCapital = !isSmall(text);
    this.isJoined = isJoined;
  }

  /** Folded and in Latin letters. */
  get plain(): string {
    this.#plain ??= plainOf(this.text);
    return this.#plain;
  }
}

const LETTER = 1;
const OTHER = 2;
const LETTERS = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
/** What each UTF-16 unit is, found out when it is first met. A half of a pair counts as a letter. */
const KINDS = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  const kind = KINDS[unit];
  if (kind) return kind === LETTER;
  const letter = LETTERS.test(String.fromCharCode(unit));
  KINDS[unit] = letter ? LETTER : OTHER;
  return letter;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;

function isSmall(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /^\p{Ll}/u.test(word);
}

const POSSESSIVE = /['’ʼ][sS]$/u;
const ELIDED = /^(?:[cdjlmnst]|qu)['’](?=\p{Lu})/iu;
const INSIDE_NAME = /^(?:[ \u00a0]|[-‐‑–]| & )$/u;
const AFTER_INITIAL = /^\.[ \u00a0-]?$/u;

/** The words of a text, in order. Every character is looked at a bounded number of times. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before: string | undefined;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    let marked = false;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isLetter(unit)) continue;
      if (!isApostrophe(unit) || !isLetter(text.charCodeAt(at + 1) || 0)) break;
      marked = true;
    }
    const whole = text.slice(start, at);
    const bare = marked ? withoutApostrophes(whole) : whole;
    tokens.push(new Token(bare, isInsideName(text, end, start, before)));
    // After a possessive a new name begins: Putin's Russia.
    before = marked && POSSESSIVE.test(whole) ? undefined : bare;
    end = at;
  }
  return tokens;
}

function isInsideName(text: string, from: number, to: number, before: string | undefined): boolean {
  if (before === undefined || to - from > 3) return false;
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true;
  const gap = text.slice(from, to);
  return INSIDE_NAME.test(gap) || (before.length === 1 && AFTER_INITIAL.test(gap));
}

function withoutApostrophes(word: string): string {
  return word.replace(POSSESSIVE, '').replace(ELIDED, '').replace(/['’ʼ]/gu, '');
}
