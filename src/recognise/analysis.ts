import { COUNTRY, flagsOf, type Gazetteer, GIVEN_NAME, PHRASE_START, PLACE_PHRASE } from './gazetteer.ts';
import { both } from './hashes.ts';
import { type Sentences, sentencesOf } from './sentences.ts';
import { PARTICLE, TITLE } from './word-kinds.ts';
import { CAPITALS, CASE, EDGE, FLAGS, KIND, LOWER, MATTER, NORMAL, STRIDE, TITLE_CASE, type Words } from './words.ts';

/** What the text elsewhere says of a word: bits. */
export const SEEN_SMALL = 1;
/** It ends a run of capitals that a given name or a title begins. */
const ENDS_NAME = 2;
/** It stands with a capital where no sentence begins. */
export const SEEN_INSIDE = 4;
const BEGINS_NAME = 8;

/** A text made ready for tagging. All arrays go by word. */
export interface Analysis extends Sentences {
  /** Numbers of the words. */
  ids: Int32Array;
  /** By sentence: how it is written. */
  modes: Uint8Array;
  /** First and last word of the run of capitals that the word is in; -1 for others. */
  runStart: Int32Array;
  runEnd: Int32Array;
  /** 1: could be in a name at all. */
  candidate: Uint8Array;
  /** Where in a place of several words it is: 0 nowhere, 1 begin, 2 inside, 3 end; 4 more for a country or region. */
  phrase: Uint8Array;
  seen: Uint8Array;
}

/** A name may have so many words in small letters between two capitals. */
const WIDEST_GAP = 3;

/** The text as words with what is known about each; in time proportional to its length. */
export function analyse(text: string, words: Words, gazetteer: Gazetteer): Analysis {
  const sentences = sentencesOf(text);
  const { size, firsts } = sentences;
  const analysis: Analysis = {
    ...sentences,
    ids: new Int32Array(size),
    modes: new Uint8Array(firsts.length),
    runStart: new Int32Array(size).fill(-1),
    runEnd: new Int32Array(size).fill(-1),
    candidate: new Uint8Array(size),
    phrase: new Uint8Array(size),
    seen: new Uint8Array(size),
  };
  for (let s = 0; s + 1 < firsts.length; s++) {
    const [from, to] = [firsts[s] as number, firsts[s + 1] as number];
    number(analysis, words, s, from, to);
    findRuns(analysis, words, from, to);
    findCandidates(analysis, words, from, to);
    findPlaces(analysis, words, gazetteer, from, to);
  }
  lookElsewhere(analysis, words);
  return analysis;
}

function number(analysis: Analysis, words: Words, sentence: number, from: number, to: number): void {
  const { text, starts, ends, ids } = analysis;
  let written = 0;
  let capital = 0;
  let capitals = 0;
  let long = 0;
  let longCapital = 0;
  for (let i = from; i < to; i++) {
    const id = words.numberOf(text, starts[i] as number, ends[i] as number, NORMAL);
    ids[i] = id;
    const row = id * STRIDE;
    if (words.rows[row + MATTER] !== 1) continue;
    written++;
    const letters = words.rows[row + CASE] as number;
    if (letters > 0) capital++;
    if (letters === 2) capitals++;
    if ((ends[i] as number) - (starts[i] as number) < 4) continue;
    long++;
    if (letters > 0) longCapital++;
  }
  let mode = NORMAL;
  if (written >= 3 && capitals * 10 >= written * 7) mode = CAPITALS;
  else if (written >= 4 && longCapital * 10 >= long * 9 && long >= 2 && capital * 10 >= written * 6) mode = TITLE_CASE;
  analysis.modes[sentence] = mode;
  if (mode === NORMAL) return;
  for (let i = from; i < to; i++) ids[i] = words.numberOf(text, starts[i] as number, ends[i] as number, mode);
}

function findRuns({ ids, runStart, runEnd }: Analysis, { rows }: Words, from: number, to: number): void {
  const isCapital = (i: number): boolean => (rows[(ids[i] as number) * STRIDE + CASE] as number) > 0;
  const isParticle = (i: number): boolean => rows[(ids[i] as number) * STRIDE + KIND] === PARTICLE;
  for (let i = from; i < to; ) {
    if (!isCapital(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      if (end < to && isCapital(end)) end++;
      else if (end + 1 < to && isParticle(end) && isCapital(end + 1)) end += 2;
      else if (end + 2 < to && isParticle(end) && isParticle(end + 1) && isCapital(end + 2)) end += 3;
      else break;
    }
    for (let at = i; at < end; at++) {
      runStart[at] = i;
      runEnd[at] = end - 1;
    }
    i = end;
  }
}

function findCandidates({ ids, candidate }: Analysis, { rows }: Words, from: number, to: number): void {
  let last = -WIDEST_GAP - 2;
  for (let i = from; i < to; i++) {
    const row = (ids[i] as number) * STRIDE;
    if ((rows[row + CASE] as number) > 0) {
      if (i - last <= WIDEST_GAP + 1) for (let at = last + 1; at < i; at++) candidate[at] = 1;
      candidate[i] = 1;
      last = i;
    } else if (rows[row + MATTER] === 2 && last === i - 1) candidate[i] = 1;
  }
}

function findPlaces(
  { ids, phrase, runStart, starts, ends }: Analysis,
  { rows }: Words,
  gazetteer: Gazetteer,
  from: number,
  to: number,
): void {
  /** Names of places have capitals and short words: Port of Spain, Trinidad and Tobago. */
  const goesOn = (i: number): boolean =>
    (runStart[i] as number) >= 0 ||
    (rows[(ids[i] as number) * STRIDE + MATTER] === 1 && (ends[i] as number) - (starts[i] as number) <= 3);
  for (let i = from; i + 1 < to; i++) {
    if ((runStart[i] as number) < 0 || !goesOn(i + 1)) continue;
    let hash = rows[(ids[i] as number) * STRIDE + LOWER] as number;
    let end = 0;
    let more = 0;
    for (let at = i + 1; at < to && at < i + 5; at++) {
      hash = both(hash, rows[(ids[at] as number) * STRIDE + LOWER] as number);
      const flags = flagsOf(gazetteer, hash);
      if (flags & PLACE_PHRASE && (runStart[at] as number) >= 0) {
        end = at;
        more = flags & COUNTRY ? 4 : 0;
      }
      if (at === i + 1 && !(flags & PHRASE_START)) break;
    }
    if (end === 0) continue;
    phrase.fill(2 + more, i + 1, end);
    phrase[i] = 1 + more;
    phrase[end] = 3 + more;
    i = end;
  }
}

/** Collects for each word what all its places say, and writes it to each of them. */
function lookElsewhere(analysis: Analysis, words: Words): void {
  const { ids, firsts, modes, runStart, runEnd, seen, size } = analysis;
  const { rows } = words;
  const bits = new Map<number, number>();
  const say = (i: number, bit: number): void => {
    const lower = rows[(ids[i] as number) * STRIDE + LOWER] as number;
    bits.set(lower, (bits.get(lower) ?? 0) | bit);
  };
  for (let s = 0; s + 1 < firsts.length; s++) {
    if (modes[s] !== NORMAL) continue;
    const [from, to] = [firsts[s] as number, firsts[s + 1] as number];
    for (let i = from; i < to; i++) {
      const start = runStart[i] as number;
      if (start < 0) {
        if (rows[(ids[i] as number) * STRIDE + MATTER] === 1) say(i, SEEN_SMALL);
        continue;
      }
      if (i > from) say(i, SEEN_INSIDE);
      if (i !== start) continue;
      const end = runEnd[i] as number;
      const before = i > from ? (ids[i - 1] as number) * STRIDE : EDGE;
      const first = (ids[i] as number) * STRIDE;
      const isTitled = rows[before + KIND] === TITLE || rows[first + KIND] === TITLE;
      if (end > i && end - i < 4 && (isTitled || (rows[first + FLAGS] as number) & GIVEN_NAME)) {
        say(end, ENDS_NAME);
        if (!isTitled) say(i, BEGINS_NAME);
      }
    }
  }
  for (let i = 0; i < size; i++)
    if ((runStart[i] as number) >= 0) seen[i] = bits.get(rows[(ids[i] as number) * STRIDE + LOWER] as number) ?? 0;
}
