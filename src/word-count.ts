const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** What parts no word if it stands alone between two letters: don’t, 1.5, vis-à-vis. */
const JOINING = "'’.-";

/** What a character is to the count; of the basic plane, looked up once. */
const OTHER = 1;
const WORD = 2;
const JOINER = 3;
const HALF_WORD = 4;
const known = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (UNSPACED.test(character)) return HALF_WORD;
  if (LETTER.test(character)) return WORD;
  return JOINING.includes(character) ? JOINER : OTHER;
}

/** Words of a text; of scripts without blanks between words, one for every two characters. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  /** Whether the characters before belong to a word that goes on if the next one is a letter. */
  let inWord = false;
  let afterJoiner = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let kind = known[code] ?? 0;
    if (code >= 0xd800 && code < 0xdc00) {
      const whole = text.codePointAt(at) ?? code;
      if (whole > 0xffff) at++;
      kind = kindOf(whole);
    } else if (kind === 0) {
      kind = kindOf(code);
      known[code] = kind;
    }
    if (kind === WORD) {
      if (!inWord) words++;
      inWord = true;
      afterJoiner = false;
    } else if (kind === JOINER && inWord && !afterJoiner) {
      afterJoiner = true;
    } else {
      if (kind === HALF_WORD) unspaced++;
      inWord = false;
      afterJoiner = false;
    }
  }
  return words + Math.ceil(unspaced / 2);
}
