import type { Analysis } from './analysis.ts';
import { both } from './hashes.ts';
import { CASE, CLASS, EDGE, FLAGS, KIND, LOWER, PREFIX, SHAPE, STRIDE, SUFFIX, type Words } from './words.ts';

/** How far from the word that is tagged the words stand whose features count. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
const at = (offset: number, template: number): number => (offset + 3) * 64 + template;

/**
 * The features (32-bit hashes) of a word by itself, as seen from the word that stands `offset` words before it. They depend on
 * the word alone, so that their sum can be kept. With `hidden` without those that only this very word has.
 */
export function wordFeatures({ rows }: Words, id: number, offset: number, hidden = false): number[] {
  const row = id * STRIDE;
  const get = (index: number): number => rows[row + index] as number;
  const features: number[] = [];
  const add = (template: number, value: number): void => {
    features.push(both(at(offset, template), value));
  };
  const far = Math.abs(offset) === 2;
  add(1, get(SHAPE));
  add(2, get(CLASS));
  add(3, get(KIND));
  if (!hidden) add(4, get(LOWER));
  if (far) return features;
  add(5, get(SUFFIX + 2));
  add(6, get(CASE));
  for (let bits = get(FLAGS); bits !== 0; bits &= bits - 1) add(7, bits & -bits);
  if (offset !== 0) return features;
  add(8, 0);
  for (let n = 0; n < 4; n++) {
    if (hidden && n === 3) continue;
    add(10 + n, get(PREFIX + n));
    add(14 + n, get(SUFFIX + n));
  }
  add(18, both(get(SHAPE), get(CLASS)));
  add(19, both(get(FLAGS), get(CASE)));
  return features;
}

/** At most so many features come from `contextFeatures`. */
export const MOST_CONTEXT = 28;

/** Writes the features of a word that depend on its surroundings into `out` and returns how many they are. */
export function contextFeatures(
  analysis: Analysis,
  { rows }: Words,
  sentence: number,
  i: number,
  out: Int32Array,
  hidden = false,
): number {
  const { ids, firsts, modes, runStart, runEnd, phrase, seen } = analysis;
  const from = firsts[sentence] as number;
  const to = firsts[sentence + 1] as number;
  const mode = modes[sentence] as number;
  const rowOf = (index: number): number => (index >= from && index < to ? (ids[index] as number) : EDGE) * STRIDE;
  const here = rowOf(i);
  const before = rowOf(i - 1);
  const after = rowOf(i + 1);
  const shape = rows[here + SHAPE] as number;
  const lower = rows[here + LOWER] as number;
  const kind = rows[here + CLASS] as number;
  const kindBefore = rows[before + CLASS] as number;
  const kindAfter = rows[after + CLASS] as number;
  const lowerBefore = rows[before + LOWER] as number;
  const lowerAfter = rows[after + LOWER] as number;
  let count = 0;
  const add = (template: number, value: number): void => {
    out[count++] = both(template, value);
  };
  if (!hidden) {
    add(600, both(lowerBefore, lower));
    add(601, both(lower, lowerAfter));
  }
  add(602, both(both(rows[before + SHAPE] as number, shape), rows[after + SHAPE] as number));
  add(603, both(kindBefore, kind));
  add(604, both(kind, kindAfter));
  add(605, both(both(kindBefore, kind), kindAfter));
  add(606, both(lowerBefore, kind));
  add(607, both(kind, lowerAfter));
  add(608, both(lowerBefore, shape));
  add(609, both(shape, lowerAfter));
  const isFirst = i === from ? 1 : 0;
  add(610, both(shape, isFirst + mode * 2));
  if (phrase[i] !== 0) add(611, phrase[i] as number);
  const start = runStart[i] as number;
  if (start < 0) {
    add(612, both(lowerBefore, lowerAfter));
    return count;
  }
  const end = runEnd[i] as number;
  const length = Math.min(end - start, 4);
  const place = Math.min(i - start, 3) * 4 + Math.min(end - i, 3);
  const first = rowOf(start);
  const last = rowOf(end);
  const beforeRun = rowOf(start - 1);
  const afterRun = rowOf(end + 1);
  const seenBits = seen[i] as number;
  add(620, place + mode * 16);
  add(621, both(place, rows[last + CLASS] as number));
  add(622, both(place, rows[first + CLASS] as number));
  add(623, both(Math.min(end - i, 3), rows[last + LOWER] as number));
  add(624, both(Math.min(i - start, 3), rows[first + LOWER] as number));
  add(625, both(length, rows[beforeRun + LOWER] as number));
  add(626, both(length, rows[afterRun + LOWER] as number));
  add(627, both(both(rows[beforeRun + CLASS] as number, rows[afterRun + CLASS] as number), place));
  add(628, both(both(seenBits, isFirst), mode));
  add(629, both(both(seenBits, isFirst), kind));
  add(630, both(both(seenBits, length), place));
  add(631, both(both(rows[first + CLASS] as number, rows[last + CLASS] as number), place));
  add(632, both(both(rows[beforeRun + CLASS] as number, kind), place));
  return count;
}
