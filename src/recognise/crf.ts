import { exponential } from './exponential.ts';
import { AFTER, BEFORE, LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** Labels that may begin and end a part of a sentence: what stands round it is outside. */
const FIRST: readonly number[] = AFTER[OUTSIDE] as readonly number[];
const LAST: readonly number[] = BEFORE[OUTSIDE] as readonly number[];

/** Room for the scores of two words. */
const OLD = new Float64Array(LABELS);
const NOW = new Float64Array(LABELS);

/**
 * The best labels of `size` words in a row (Viterbi). `scores`: LABELS numbers a word; `transitions`: LABELS by LABELS. `back`
 * is room for LABELS numbers a word. The words before and after are outside.
 */
export function bestLabels(
  scores: Int32Array,
  transitions: Int16Array,
  size: number,
  back: Uint8Array,
  labels: Uint8Array,
): void {
  let old = OLD.fill(-Infinity);
  let now = NOW;
  for (const y of FIRST) old[y] = (scores[y] as number) + (transitions[OUTSIDE * LABELS + y] as number);
  for (let t = 1; t < size; t++) {
    for (let y = 0; y < LABELS; y++) {
      const before = BEFORE[y] as readonly number[];
      let best = -Infinity;
      let from = 0;
      for (let n = 0; n < before.length; n++) {
        const x = before[n] as number;
        const score = (old[x] as number) + (transitions[x * LABELS + y] as number);
        if (score > best) {
          best = score;
          from = x;
        }
      }
      now[y] = best + (scores[t * LABELS + y] as number);
      back[t * LABELS + y] = from;
    }
    [old, now] = [now, old];
  }
  let best = OUTSIDE;
  let most = -Infinity;
  for (const y of LAST) {
    const score = (old[y] as number) + (transitions[y * LABELS + OUTSIDE] as number);
    if (score > most) {
      most = score;
      best = y;
    }
  }
  for (let t = size - 1; t >= 0; t--) {
    labels[t] = best;
    best = back[t * LABELS + best] as number;
  }
}

/** Probabilities of the labels of words in a row, by sums over all ways (forward-backward, scaled word by word). */
export class Marginals {
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #emission = new Float64Array(0);
  readonly #edges = new Float64Array(LABELS * LABELS);
  /** After `run`: LABELS probabilities a word. */
  probabilities = new Float64Array(0);

  /** Takes over the transitions; to be called whenever they have changed. `scale`: how much makes one. */
  use(transitions: ArrayLike<number>, scale: number): void {
    for (let x = 0; x < LABELS; x++)
      for (let y = 0; y < LABELS; y++)
        this.#edges[x * LABELS + y] = mayFollow(x, y)
          ? exponential((transitions[x * LABELS + y] as number) / scale)
          : 0;
  }

  /** The factor of a transition. */
  edge(from: number, to: number): number {
    return this.#edges[from * LABELS + to] as number;
  }

  run(scores: ArrayLike<number>, scale: number, size: number): void {
    const room = size * LABELS;
    if (this.#forward.length < room) {
      this.#forward = new Float64Array(room * 2);
      this.#backward = new Float64Array(room * 2);
      this.#emission = new Float64Array(room * 2);
      this.probabilities = new Float64Array(room * 2);
    }
    this.#emit(scores, scale, size);
    this.#goForward(size);
    this.#goBackward(size);
    for (let t = 0; t < size; t++) {
      const at = t * LABELS;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        const p = (this.#forward[at + y] as number) * (this.#backward[at + y] as number);
        this.probabilities[at + y] = p;
        sum += p;
      }
      for (let y = 0; y < LABELS; y++) this.probabilities[at + y] = (this.probabilities[at + y] as number) / sum;
    }
  }

  /** After `run`: how likely the words before and at `t` have these labels, times a number that is the same for all labels. */
  pair(t: number, from: number, to: number): number {
    return (
      (this.#forward[(t - 1) * LABELS + from] as number) *
      this.edge(from, to) *
      (this.#emission[t * LABELS + to] as number) *
      (this.#backward[t * LABELS + to] as number)
    );
  }

  #emit(scores: ArrayLike<number>, scale: number, size: number): void {
    for (let t = 0; t < size; t++) {
      const at = t * LABELS;
      let most = -Infinity;
      for (let y = 0; y < LABELS; y++) if ((scores[at + y] as number) > most) most = scores[at + y] as number;
      for (let y = 0; y < LABELS; y++)
        this.#emission[at + y] = exponential(((scores[at + y] as number) - most) / scale);
    }
  }

  #goForward(size: number): void {
    const forward = this.#forward;
    for (let t = 0; t < size; t++) {
      const at = t * LABELS;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let ways = 0;
        if (t === 0) ways = this.edge(OUTSIDE, y);
        else
          for (const x of BEFORE[y] as readonly number[])
            ways += (forward[at - LABELS + x] as number) * this.edge(x, y);
        const value = ways * (this.#emission[at + y] as number);
        forward[at + y] = value;
        sum += value;
      }
      for (let y = 0; y < LABELS; y++) forward[at + y] = (forward[at + y] as number) / sum;
    }
  }

  #goBackward(size: number): void {
    const backward = this.#backward;
    for (let t = size - 1; t >= 0; t--) {
      const at = t * LABELS;
      let sum = 0;
      for (let x = 0; x < LABELS; x++) {
        let ways = 0;
        if (t === size - 1) ways = this.edge(x, OUTSIDE);
        else
          for (const y of AFTER[x] as readonly number[])
            ways +=
              this.edge(x, y) * (this.#emission[at + LABELS + y] as number) * (backward[at + LABELS + y] as number);
        backward[at + x] = ways;
        sum += ways;
      }
      for (let x = 0; x < LABELS; x++) backward[at + x] = (backward[at + x] as number) / sum;
    }
  }
}
