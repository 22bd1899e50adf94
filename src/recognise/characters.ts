/** What a character is to the tokeniser. */
export const BLANK = 1;
export const NEWLINE = 2;
export const SMALL = 3;
export const CAPITAL = 4;
/** A letter of a script without capitals, or a modifier. */
export const LETTER = 5;
export const DIGIT = 6;
/** An accent that stands by itself in the text (NFD). */
export const MARK = 7;
const OTHER = 8;

/** By UTF-16 unit, filled as characters come up; 0 is not yet known. Half a surrogate pair is no letter that English uses. */
const KINDS = new Uint8Array(0x10000);

function find(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return NEWLINE;
  // Zero-width blanks, direction marks, soft hyphens and controls part words as blanks do.
  if (/[\s\p{Cc}\p{Cf}]/u.test(character)) return BLANK;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}

/** What the UTF-16 unit is: one of the constants above. Past the end of a text (NaN) it is OTHER. */
export function kindOf(unit: number): number {
  const known = KINDS[unit];
  if (known === undefined) return OTHER;
  if (known !== 0) return known;
  const kind = find(unit);
  KINDS[unit] = kind;
  return kind;
}

/** Is it a part of a word? */
export function isWordKind(kind: number): boolean {
  return kind >= SMALL && kind <= MARK;
}
