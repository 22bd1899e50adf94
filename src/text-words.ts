import type { Article } from './article.ts';

/** No more of a title or a body than this many characters is searched. */
const SEARCHED = 1_000_000;

const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** Blanks, dashes, quotes and dots of good typography: without them most English articles are ASCII, which is cut eight times as fast. */
const TYPOGRAPHY = /[\u00a0\u2010-\u2027]+/g;

/** What is not compared: marks on letters, but the two that tell が from か, and the soft hyphen. */
const ACCENT = /[[\p{M}\u00ad]--[\u3099\u309a]]+/gv;

/** Scripts that are written without blanks between words. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}`;

/**
 * Letters that part words all the same: the apostrophe U+02BC (об’єднання is written with either), and signs that became
 * letters after Unicode 6.1 (New Tai Lue vowels, two Vedic signs), which SQLite's tokenizer still takes for marks.
 */
const PARTING = String.raw`\u02bc\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3`;

/**
 * A word: a run of letters, digits and private-use characters. Of unspaced scripts every character is a word; a phrase puts them
 * together again.
 */
const WORD = new RegExp(String.raw`[[${UNSPACED}]&&[\p{L}\p{N}]]|[[\p{L}\p{N}\p{Co}]--[${PARTING}${UNSPACED}]]+`, 'gv');

/**
 * The words of a text as full-text search compares them: lower case, without accents (Kyïv = kyiv), compatibility forms as
 * their plain letters, final sigma as any other. The same words come out of SQLite's FTS5 with `unicode61 remove_diacritics 2`
 * when it is given `searchableText`; of a raw text that tokenizer keeps accents on Greek and Cyrillic, takes whole Chinese sentences
 * for one word and emoji newer than 2012 for letters.
 */
export function textWords(text: string): string[] {
  const typed = text.replace(TYPOGRAPHY, ' ');
  if (ASCII.test(typed)) return typed.toLowerCase().match(ASCII_WORD) ?? [];
  const plain = typed.normalize('NFKD').replace(ACCENT, '').toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
  return plain.match(WORD) ?? [];
}

/** What full-text search sees of an article: words as `textWords` gives them, parted by one blank. */
export interface SearchableText {
  title: string;
  /** Text, then the caption, then the summary unless the text contains it. */
  body: string;
}

function searchable(text = ''): string {
  const searched = text.slice(0, SEARCHED);
  return spelledOut(searched) ?? textWords(searched).join(' ');
}

/** What a character adds to the words of a text: nothing (an accent), the end of a word, or the code of a letter or digit. */
const NOTHING = 1;
const END = 32;
/** Not to be told from the character alone. */
const MANY = 0xffff;
/** What each character of the alphabets (below Hangul, whose letters join) adds; 0 until it is first met. */
const ADDS = new Uint16Array(0x1100);
const UTF_16 = new TextDecoder('utf-16le');

/**
 * The words of a text in an alphabet (Latin, Greek, Cyrillic, Arabic …), parted by blanks: the same as `textWords`, character by
 * character in half the time. Undefined if the text has other characters.
 */
function spelledOut(text: string): string | undefined {
  const typed = text.replace(TYPOGRAPHY, ' ');
  const codes = new Uint16Array(typed.length);
  let length = 0;
  for (let i = 0; i < typed.length; i++) {
    const code = typed.charCodeAt(i);
    if (code >= ADDS.length) return undefined;
    let added = ADDS[code] ?? MANY;
    if (added === 0) ADDS[code] = added = whatAdds(String.fromCharCode(code));
    if (added === MANY) return undefined;
    if (added === NOTHING || (added === END && (length === 0 || codes[length - 1] === END))) continue;
    codes[length++] = added;
  }
  if (codes[length - 1] === END) length--;
  return UTF_16.decode(codes.subarray(0, length));
}

function whatAdds(character: string): number {
  const words = textWords(`a${character}b`).join(' ');
  if (words === 'ab') return NOTHING;
  return words.length === 3 && words.startsWith('a') && words.endsWith('b') ? words.charCodeAt(1) : MANY;
}

/** The words of an article in the two columns of the full-text index: give the index exactly these strings. */
export function searchableText(article: Pick<Article, 'title' | 'content_text' | 'summary' | 'image'>): SearchableText {
  const text = searchable(article.content_text);
  const summary = searchable(article.summary);
  const parts = [text, searchable(article.image?.caption), hasWords(text, summary) ? '' : summary];
  return { title: searchable(article.title), body: parts.filter((part) => part !== '').join(' ') };
}

/** Whether these words stand one after the other in a searchable text; with `prefix` the last word may go on. */
export function hasWords(searchable: string, words: string, prefix = false): boolean {
  return ` ${searchable} `.includes(prefix ? ` ${words}` : ` ${words} `);
}
