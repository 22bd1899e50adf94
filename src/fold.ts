const NOT_ASCII = /[^\0-\x7f]/u;
const BLANKS = /\s\s|[^\S ]|^ | $/u;

/** A name as it is compared: without case, accents and surplus blanks. */
export function fold(name: string): string {
  const plain = NOT_ASCII.test(name) ? name.normalize('NFKD').replace(/\p{M}+/gu, '') : name;
  const lower = plain.toLowerCase();
  return BLANKS.test(lower) ? lower.replace(/\s+/gu, ' ').trim() : lower;
}
