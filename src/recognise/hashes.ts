/** Hashes of words and features: 32 bits, the same on every machine. */

/** Where the hash of a word begins (FNV-1a). */
export const START = 0x811c9dc5 | 0;

/** The hash with one more UTF-16 unit (FNV-1a). */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads every bit over the whole number (the finaliser of MurmurHash3). */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** One number out of two, in this order. */
export function both(a: number, b: number): number {
  return spread(Math.imul(a, 0x9e3779b1) ^ b);
}

/** The hash of a part of a text. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = START;
  for (let i = from; i < to; i++) hash = withUnit(hash, text.charCodeAt(i));
  return spread(hash);
}
