import { both, hashOf } from './hashes.ts';

/** What a list says of a word, or of words in a row: bits of a number. */
export const GIVEN_NAME = 1;
export const FAMILY_NAME = 2;
export const CITY = 4;
/** A word out of the middle of a place's name (York, Kong). */
export const PLACE_PART = 8;
export const COUNTRY = 16;
export const DEMONYM = 32;
/** News mostly writes it small. */
export const SMALL_WORD = 64;
/** The hash stands for several words in a row that are a place. */
export const PLACE_PHRASE = 128;
export const ORGANISATION = 256;
/** The hash stands for the first two words of a longer place. */
export const PHRASE_START = 512;
export const SMALL_CITY = 1024;

/** The upper bits are the kind of a word (word-kinds.ts): one at most. */
const KIND_SHIFT = 12;
export function kindIn(flags: number): number {
  return flags >>> KIND_SHIFT;
}
export function withKind(flags: number, kind: number): number {
  return (flags & ((1 << KIND_SHIFT) - 1)) | (kind << KIND_SHIFT);
}

const MAGIC = 0x315a474e;

/** Lists of names as sorted hashes: a wrong hit once in some 40,000 look-ups, which is harmless in a feature. */
export interface Gazetteer {
  hashes: Uint32Array;
  flags: Uint16Array;
}

/** The hash of words in a row, which are in small letters. */
export function phraseHash(words: readonly string[]): number {
  let hash = 0;
  for (const [i, word] of words.entries()) hash = i === 0 ? hashOf(word) : both(hash, hashOf(word));
  return hash;
}

/** The bits of a hash, 0 if no list has it. */
export function flagsOf({ hashes, flags }: Gazetteer, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] as number;
    if (found === wanted) return flags[middle] as number;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The file: magic, count, sorted hashes (32 bits each), flags (16 bits each), little-endian. */
export function packGazetteer(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].map(([hash, flags]): [number, number] => [hash >>> 0, flags]).sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(8 + sorted.length * 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, sorted.length, true);
  for (const [i, [hash, flags]] of sorted.entries()) {
    view.setUint32(8 + i * 4, hash, true);
    view.setUint16(8 + sorted.length * 4 + i * 2, flags, true);
  }
  return bytes;
}

/** Reads what `packGazetteer` wrote; throws an Error if it is anything else. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length >= 8 && view.getUint32(0, true) === MAGIC ? view.getUint32(4, true) : -1;
  if (size < 0 || bytes.length !== 8 + size * 6) throw new Error('the file of names is damaged');
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return {
    hashes: new Uint32Array(buffer, byteOffset + 8, size),
    flags: new Uint16Array(buffer, byteOffset + 8 + size * 4, size),
  };
}
