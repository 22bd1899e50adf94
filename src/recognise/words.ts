import { CAPITAL, DIGIT, kindOf, LETTER, MARK, SMALL } from './characters.ts';
import { flagsOf, type Gazetteer, kindIn, withKind } from './gazetteer.ts';
import { hashOf, START, spread, withUnit } from './hashes.ts';

/** What is kept of a word: indexes into its row of numbers. */
export const LOWER = 0;
/** Hashes of its beginnings and endings of one to four letters. */
export const PREFIX = 1;
export const SUFFIX = 5;
export const SHAPE = 9;
/** Bits of the gazetteer. */
export const FLAGS = 10;
export const KIND = 11;
/** Flags and kind in one number. */
export const CLASS = 12;
/** 1: it has a capital where a name has one; 2: all its letters are capitals, and there are several. */
export const CASE = 13;
/** 1: has letters; 2: is a number. */
export const MATTER = 14;
export const STRIDE = 15;

/** How a sentence is written. */
export const NORMAL = 0;
export const TITLE_CASE = 1;
export const CAPITALS = 2;

/** The word before the first and after the last one of a sentence. */
export const EDGE = 0;

/** Of longer words the beginning says enough. */
const MOST_LETTERS = 40;
/** Blanks about a hyphen are no part of a word. */
const BLANK_UNIT = 0x20;
/** So many different words are kept from one article to the next. */
const MOST_WORDS = 30_000;

/** Letters by their kind, repeats once: Xx, X, x, d, Xx-Xx, XxXx; with the length of short words. */
function shapeOf(word: string): number {
  let hash = START;
  let last = -1;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const kind = kindOf(unit);
    const sign = kind === MARK ? last : kind >= SMALL && kind <= DIGIT ? kind : unit;
    if (sign === last) continue;
    hash = withUnit(hash, sign);
    last = sign;
  }
  return spread(withUnit(hash, Math.min(word.length, 4)));
}

/** 0: small, 1: with a capital at the beginning of it or of a part (al-Assad, d'Ivoire), 2: capitals throughout. */
function caseOf(word: string): number {
  let capitals = 0;
  let small = 0;
  let starts = false;
  let atStart = true;
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word.charCodeAt(i));
    if (kind === CAPITAL) {
      capitals++;
      starts ||= atStart || small <= 2;
    } else if (kind === SMALL) small++;
    atStart = kind < SMALL;
  }
  if (!starts) return 0;
  return capitals > 1 && small === 0 ? 2 : 1;
}

/** The bits of a word; a double name has those of its parts (Anna-Lena). */
function flagsOfWord(gazetteer: Gazetteer, lower: string, hash: number): number {
  const flags = flagsOf(gazetteer, hash);
  if (flags !== 0) return flags;
  const bare = lower.replace(/’/g, "'").replace(/\.$/, '').normalize('NFKD').replace(/\p{M}/gu, '');
  const known = bare === lower ? 0 : flagsOf(gazetteer, hashOf(bare));
  if (known !== 0) return known;
  const hyphen = lower.indexOf('-');
  if (hyphen <= 0) return 0;
  const rest = lower.slice(hyphen + 1, hyphen + 1 + MOST_LETTERS);
  return withKind(flagsOf(gazetteer, hashOf(lower, 0, hyphen)) | flagsOf(gazetteer, hashOf(rest)), 0);
}

/**
 * The different words of texts, each known by a number: a word is looked into once and found again by the hash of its letters.
 * A word is another one in a sentence that is written in another way.
 */
export class Words {
  readonly #gazetteer: Gazetteer;
  #slots = new Int32Array(1 << 16);
  #first = new Int32Array(1 << 12);
  #second = new Int32Array(1 << 12);
  /** STRIDE numbers for each word. */
  rows = new Int32Array((1 << 12) * STRIDE);
  size = 0;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.clear();
  }

  /** Have so many words come up that it is time to forget them? To be asked between two texts. */
  get isFull(): boolean {
    return this.size > MOST_WORDS;
  }

  clear(): void {
    this.#slots.fill(0);
    this.size = 1;
    this.rows.fill(0, 0, STRIDE);
    this.rows[LOWER] = 1;
    this.rows[SHAPE] = 1;
    this.rows[CLASS] = 1;
  }

  /** The number of the word that stands in the text from `from` to `to`. */
  numberOf(text: string, from: number, to: number, mode: number): number {
    const end = Math.min(to, from + MOST_LETTERS);
    let first = START ^ mode;
    let second = 0x2545f491;
    for (let i = from; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === BLANK_UNIT) continue;
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second + unit, 0x5bd1e995) ^ (second >>> 15);
    }
    const mask = this.#slots.length - 1;
    let slot = spread(first) & mask;
    for (;;) {
      const found = this.#slots[slot] as number;
      if (found === 0) break;
      if (this.#first[found] === first && this.#second[found] === second) return found;
      slot = (slot + 1) & mask;
    }
    const number = this.size++;
    if (number === this.#first.length) this.#grow();
    this.#slots[slot] = number;
    this.#first[number] = first;
    this.#second[number] = second;
    this.#describe(number, text.slice(from, end).replaceAll(' ', ''), mode);
    if (this.size * 2 > this.#slots.length) this.#widen();
    return number;
  }

  #grow(): void {
    const wider = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(old.length * 2);
      array.set(old);
      return array;
    };
    this.#first = wider(this.#first);
    this.#second = wider(this.#second);
    this.rows = wider(this.rows);
  }

  #widen(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1);
    for (let number = 1; number < this.size; number++) {
      let slot = spread(this.#first[number] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }

  #describe(number: number, word: string, mode: number): void {
    const { rows } = this;
    const at = number * STRIDE;
    const lower = word.toLowerCase();
    const hash = hashOf(lower);
    rows[at + LOWER] = hash;
    for (let n = 1; n <= 4; n++) {
      const isShorter = lower.length < n;
      rows[at + PREFIX + n - 1] = isShorter ? 0 : hashOf(lower, 0, n);
      rows[at + SUFFIX + n - 1] = isShorter ? 0 : hashOf(lower, lower.length - n);
    }
    const letters = caseOf(word);
    rows[at + SHAPE] = shapeOf(word) ^ (mode * 0x3779b1);
    const flags = flagsOfWord(this.#gazetteer, lower, hash);
    rows[at + FLAGS] = withKind(flags, 0);
    rows[at + KIND] = kindIn(flags);
    rows[at + CLASS] = (flags << 2) | letters;
    rows[at + CASE] = letters;
    const first = kindOf(word.charCodeAt(0));
    rows[at + MATTER] = first === DIGIT ? 2 : (first >= SMALL && first <= LETTER) || letters > 0 ? 1 : 0;
  }
}
