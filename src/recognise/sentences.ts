import { BLANK, CAPITAL, DIGIT, isWordKind, kindOf, LETTER, NEWLINE, SMALL } from './characters.ts';

/** A text as words and sentences. Offsets are UTF-16 indexes into it. */
export interface Sentences {
  text: string;
  /** How many words and punctuation marks there are. */
  size: number;
  starts: Int32Array;
  ends: Int32Array;
  /** The first word of each sentence, and after the last one `size`. */
  firsts: number[];
}

/** Longer "sentences" are cut. */
const MOST_WORDS = 200;

const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const STOP = 0x2e;
const HYPHEN = 0x2d;
/** Addresses begin with one of them: http, www. */
const LETTER_H = 0x68;
const LETTER_W = 0x77;
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019 || unit === 0x2bc;
const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2010 || unit === 0x2011;
const isSentenceEnd = (unit: number): boolean =>
  unit === STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x203d;
/** " ' ) ] } » ” ’ */
const isClosing = (unit: number): boolean =>
  unit === 0x22 ||
  unit === APOSTROPHE ||
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0x7d ||
  unit === 0xbb ||
  unit === 0x201d ||
  unit === 0x2019;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A full stop after them is theirs and ends no sentence. */
const ABBREVIATIONS = words(
  'mr mrs ms mx dr prof st sr jr gen sen rep gov lt col sgt capt maj cpl pte brig adm cmdr cdr hon rev fr msgr supt insp det dep asst md mohd smt shri adv engr er esq messrs mme mlle vs ave blvd rd dept univ assn bros ft mt gov.-gen pres atty amb dir mgr jan feb mar apr aug sep sept oct nov dec no nos inc ltd corp co',
);
/** Words after which a sentence begins although an initialism stands before them ("… in the U.S. The …"). */
const STARTERS = words(
  'the a an he she it they we i but and in on at for this that these those his her its their there as after when while if',
);
/** What a hyphen joins to a name without being a part of it: Kyiv-based, US-led, Modi-run. Longer words never are. */
const AFTER_NAMES = words('led born run made wide like held area free type bred only plus era');
/** Chi-ming, Jae-kyung: a syllable of an East Asian name. */
const SYLLABLE = /^[bcdfghjklmnpqrstwxyz]{1,3}[aeiouwy]{1,3}(?:ng|n|k|h)?$/;
/** What stands before a name: al-Assad, el-Sisi, but pro-Russian and ex-minister. */
const BEFORE_NAMES = words('al el ul ad ar as ash at an az ibn bin ben abu abd van von de di da la le o e d l mc');

/** "'s" at the end of a word is a word of its own: the number of its characters, with a blank inside it ("Yoon’ s"), or 0. */
function possessiveAt(text: string, at: number): number {
  const blank = kindOf(text.charCodeAt(at + 1)) === BLANK ? 1 : 0;
  const next = text.charCodeAt(at + 1 + blank) | 0x20;
  return next === 0x73 && !isWordKind(kindOf(text.charCodeAt(at + 2 + blank))) ? 2 + blank : 0;
}

/** "Trump's", or "Trump 's" as corpora have it. */
function isAfterWord(text: string, at: number): boolean {
  const before = kindOf(text.charCodeAt(at - 1));
  return isWordKind(before) || (before === BLANK && isWordKind(kindOf(text.charCodeAt(at - 2))));
}

function isAddress(text: string, at: number): boolean {
  return text.startsWith('http', at)
    ? text.startsWith('://', at + 4) || text.startsWith('s://', at + 4)
    : text.startsWith('www.', at);
}

/** "co - leader": some papers' texts come with every hyphen set apart. */
const PARTED_HYPHEN =
  /\b(?:co|non|anti|self|pre|post|multi|semi|ex|re|vice|then|well|long|year|one|two|high|mid|so) - [a-z]|\d - (?:year|day|month|time|hour|minute|member|nation)\b|\b(?:Al|El) - \p{Lu}|\b(?:Covid|COVID) - 19\b|\p{Lu}\p{Ll}+ - (?:led|based|born|backed|run)\b/u;
const BEGINNING = 20_000;

function hasPartedHyphens(text: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  // Most texts have none, and need no pattern to tell.
  return beginning.includes(' - ') && PARTED_HYPHEN.test(beginning);
}

/** Where the word that begins at `from` ends. */
function endOfWord(text: string, from: number, parted: boolean): number {
  let piece = from;
  let i = from;
  for (;;) {
    const unit = text.charCodeAt(i);
    if (isWordKind(kindOf(unit))) {
      i++;
      continue;
    }
    const before = kindOf(text.charCodeAt(i - 1));
    const after = kindOf(text.charCodeAt(i + 1));
    if (
      parted &&
      kindOf(unit) === BLANK &&
      text.startsWith('- ', i + 1) &&
      isWordKind(kindOf(text.charCodeAt(i + 3)))
    ) {
      i += 3;
      piece = i;
      continue;
    }
    if (!isWordKind(after)) break;
    const joins =
      (isApostrophe(unit) && after !== DIGIT && before !== DIGIT && possessiveAt(text, i) === 0) ||
      isHyphen(unit) ||
      (unit === STOP && after !== DIGIT && i - piece === 1 && before !== DIGIT) ||
      ((unit === STOP || unit === 0x2c) && before === DIGIT && after === DIGIT) ||
      (unit === AMPERSAND && before === CAPITAL && after === CAPITAL);
    if (!joins) break;
    i++;
    piece = i;
  }
  if (text.charCodeAt(i) !== STOP) return i;
  const isInitial = i - piece === 1 && kindOf(text.charCodeAt(piece)) === CAPITAL;
  return isInitial || (i - from <= 8 && ABBREVIATIONS.has(text.slice(from, i).toLowerCase())) ? i + 1 : i;
}

function isSyllable(text: string, from: number, to: number): boolean {
  return to - from <= 6 && SYLLABLE.test(text.slice(from, to));
}

/** Does the hyphen at `at` part a name from what is none? */
function isParting(text: string, from: number, at: number, to: number): boolean {
  const start = kindOf(text.charCodeAt(at + 1)) === BLANK ? at + 2 : at + 1;
  let next = start;
  while (next < to && !isHyphen(text.charCodeAt(next))) next++;
  const left = kindOf(text.charCodeAt(from));
  const right = kindOf(text.charCodeAt(start));
  if (right === SMALL && next === to && left === CAPITAL)
    return AFTER_NAMES.has(text.slice(start, to)) || (to - start >= 5 && !isSyllable(text, start, to));
  if (left === SMALL && right === CAPITAL) return !BEFORE_NAMES.has(text.slice(from, at).trimEnd().toLowerCase());
  return false;
}

/** Does a sentence begin after the end mark that stands before `at`? */
function isBoundary(text: string, at: number): boolean {
  let i = at;
  while (i < at + 3 && isClosing(text.charCodeAt(i))) i++;
  if (i === text.length) return true;
  const kind = kindOf(text.charCodeAt(i));
  if (kind === NEWLINE) return true;
  if (kind !== BLANK) return false;
  for (let n = 0; n < 4; n++) {
    i++;
    const next = kindOf(text.charCodeAt(i));
    if (next === CAPITAL || next === DIGIT || next === LETTER || next === NEWLINE) return true;
    if (next === SMALL) return false;
  }
  return true;
}

function beginsSentence(text: string, at: number): boolean {
  if (kindOf(text.charCodeAt(at)) !== BLANK || kindOf(text.charCodeAt(at + 1)) !== CAPITAL) return false;
  let end = at + 2;
  while (end < at + 8 && isWordKind(kindOf(text.charCodeAt(end)))) end++;
  return STARTERS.has(text.slice(at + 1, end).toLowerCase());
}

/** Splits a text, in time proportional to its length. Every line begins a sentence. */
export function sentencesOf(text: string): Sentences {
  let starts = new Int32Array(text.length / 4 + 16);
  let ends = new Int32Array(starts.length);
  const firsts: number[] = [0];
  let size = 0;
  let begun = 0;
  const endSentence = (): void => {
    if (size === begun) return;
    firsts.push(size);
    begun = size;
  };
  const add = (from: number, to: number): void => {
    if (size === starts.length) {
      starts = twice(starts);
      ends = twice(ends);
    }
    if (size - begun >= MOST_WORDS) endSentence();
    starts[size] = from;
    ends[size] = to;
    size++;
  };
  const parted = hasPartedHyphens(text);
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === BLANK) i++;
    else if (kind === NEWLINE) {
      endSentence();
      i++;
    } else if ((unit === LETTER_H || unit === LETTER_W) && isAddress(text, i)) {
      const end = endOfAddress(text, i);
      add(i, end);
      i = end;
    } else if (isWordKind(kind)) {
      const end = endOfWord(text, i, parted);
      addWord(text, i, end, add);
      if (end - i > 2 && text.charCodeAt(end - 1) === STOP && beginsSentence(text, end)) endSentence();
      i = end;
    } else if (isApostrophe(unit) && isAfterWord(text, i) && possessiveAt(text, i) > 0) {
      const length = possessiveAt(text, i);
      add(i, i + length);
      i += length;
    } else {
      add(i, i + 1);
      i++;
      if (!isSentenceEnd(unit) || !isBoundary(text, i)) continue;
      // Closing quotes belong to the sentence before them.
      for (; isClosing(text.charCodeAt(i)); i++) add(i, i + 1);
      endSentence();
    }
  }
  endSentence();
  return { text, size, starts, ends, firsts };
}

function twice(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}

function endOfAddress(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindOf(text.charCodeAt(end)) > NEWLINE) end++;
  return end;
}

/** Adds a word, in parts where a hyphen parts a name from what is none. */
function addWord(text: string, start: number, end: number, add: (from: number, to: number) => void): void {
  let from = start;
  for (let at = start + 1; at < end - 1; at++) {
    if (!isHyphen(text.charCodeAt(at)) || !isParting(text, from, at, end)) continue;
    const blank = kindOf(text.charCodeAt(at + 1)) === BLANK ? 1 : 0;
    add(from, at - blank);
    from = at + 1 + blank;
  }
  add(from, end);
}
