import { LABELS } from './labels.ts';

/**
 * The weights of the tagger. A feature's hash, cut to `bits`, names a bucket; most buckets are empty, and only those that are
 * not have a row of LABELS weights.
 */
export interface Model {
  bits: number;
  /** Weights and transitions are whole numbers: this many make one. */
  scale: number;
  /** From label times LABELS plus to label; that of what may not follow means nothing. */
  transitions: Int16Array;
  /** One bit for each bucket: has it a row? */
  used: Uint32Array;
  /** How many rows come before the first bucket of each word of `used`. */
  ranks: Uint32Array;
  rows: Int8Array;
}

const MAGIC = 0x314d444e;
const HEADER = 16;

function onesIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where the row of a feature begins in `rows`, -1 if it has none. */
export function rowOf({ bits, used, ranks }: Model, feature: number): number {
  const bucket = feature >>> (32 - bits);
  const word = used[bucket >>> 5] as number;
  const bit = 1 << (bucket & 31);
  if ((word & bit) === 0) return -1;
  return ((ranks[bucket >>> 5] as number) + onesIn(word & (bit - 1))) * LABELS;
}

/**
 * The file, little-endian: magic, bits, scale and number of rows (32 bits each), transitions (16 bits each, filled up to a
 * multiple of four bytes), the bits of used buckets, the rows.
 */
export function packModel({ bits, scale, transitions, used, rows }: Omit<Model, 'ranks'>): Uint8Array {
  const rowsAt = HEADER + room(transitions.length * 2) + used.length * 4;
  const bytes = new Uint8Array(rowsAt + rows.length);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of [MAGIC, bits, scale, rows.length / LABELS].entries()) view.setUint32(i * 4, value, true);
  for (const [i, value] of transitions.entries()) view.setInt16(HEADER + i * 2, value, true);
  for (const [i, value] of used.entries()) view.setUint32(HEADER + room(transitions.length * 2) + i * 4, value, true);
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), rowsAt);
  return bytes;
}

const room = (size: number): number => (size + 3) & ~3;

/** Reads what `packModel` wrote; throws an Error if it is anything else. */
export function openModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('the model is damaged');
  const bits = view.getUint32(4, true);
  const scale = view.getUint32(8, true);
  const count = view.getUint32(12, true);
  const usedAt = HEADER + room(LABELS * LABELS * 2);
  const words = bits >= 8 && bits <= 24 ? 2 ** (bits - 5) : 0;
  const rowsAt = usedAt + words * 4;
  if (words === 0 || scale === 0 || bytes.length !== rowsAt + count * LABELS) throw new Error('the model is damaged');
  const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = copy;
  const used = new Uint32Array(buffer, byteOffset + usedAt, words);
  const ranks = new Uint32Array(words);
  let rows = 0;
  for (let i = 0; i < words; i++) {
    ranks[i] = rows;
    rows += onesIn(used[i] as number);
  }
  if (rows !== count) throw new Error('the model is damaged');
  return {
    bits,
    scale,
    transitions: new Int16Array(buffer, byteOffset + HEADER, LABELS * LABELS),
    used,
    ranks,
    rows: new Int8Array(buffer, byteOffset + rowsAt, count * LABELS),
  };
}
