import { Marginals } from './crf.ts';
import { LABELS, mayFollow, OUTSIDE } from './labels.ts';
import type { Model } from './model.ts';

/** Words in a row with their labels: what `Trainer` learns from. */
export interface Example {
  /** For each word its features (32-bit hashes). */
  features: Int32Array[];
  labels: Uint8Array;
}

export interface TrainerOptions {
  bits: number;
  rate: number;
}

/** Learns the weights of a linear-chain CRF (Lafferty, McCallum and Pereira 2001) by AdaGrad, one example after the other. */
export class Trainer {
  readonly #bits: number;
  readonly #rate: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #transitions = new Float32Array(LABELS * LABELS);
  readonly #transitionSquares = new Float32Array(LABELS * LABELS);
  readonly #marginals = new Marginals();
  readonly #sums: Float32Array;
  readonly #transitionSums = new Float32Array(LABELS * LABELS);
  #kept = 0;
  #scores = new Float64Array(256 * LABELS);

  constructor({ bits, rate }: TrainerOptions) {
    this.#bits = bits;
    this.#rate = rate;
    this.#weights = new Float32Array(2 ** bits * LABELS);
    this.#squares = new Float32Array(2 ** bits * LABELS);
    this.#sums = new Float32Array(2 ** bits * LABELS);
  }

  /** One step towards the example's labels. */
  learn({ features, labels }: Example): void {
    const size = labels.length;
    this.#score(features);
    this.#marginals.use(this.#transitions, 1);
    this.#marginals.run(this.#scores, 1, size);
    const { probabilities } = this.#marginals;
    for (let t = 0; t < size; t++) {
      for (let y = 0; y < LABELS; y++) {
        const gradient = (probabilities[t * LABELS + y] as number) - (labels[t] === y ? 1 : 0);
        if (gradient > 0.0005 || gradient < -0.0005) this.#pull(features[t] as Int32Array, y, gradient);
      }
    }
    this.#learnTransitions(labels);
  }

  #score(features: readonly Int32Array[]): void {
    const size = features.length;
    if (this.#scores.length < size * LABELS) this.#scores = new Float64Array(size * LABELS * 2);
    const shift = 32 - this.#bits;
    for (let t = 0; t < size; t++) {
      const at = t * LABELS;
      this.#scores.fill(0, at, at + LABELS);
      for (const feature of features[t] as Int32Array) {
        const row = (feature >>> shift) * LABELS;
        for (let y = 0; y < LABELS; y++)
          this.#scores[at + y] = (this.#scores[at + y] as number) + (this.#weights[row + y] as number);
      }
    }
  }

  #pull(features: Int32Array, label: number, gradient: number): void {
    const shift = 32 - this.#bits;
    for (const feature of features) {
      const at = (feature >>> shift) * LABELS + label;
      const square = (this.#squares[at] as number) + gradient * gradient;
      this.#squares[at] = square;
      this.#weights[at] = (this.#weights[at] as number) - (this.#rate * gradient) / (Math.sqrt(square) + 0.01);
    }
  }

  #learnTransitions(labels: Uint8Array): void {
    const size = labels.length;
    const { probabilities } = this.#marginals;
    const expected = new Float64Array(LABELS * LABELS);
    for (let y = 0; y < LABELS; y++) {
      const [into, outOf] = [OUTSIDE * LABELS + y, y * LABELS + OUTSIDE];
      expected[into] = (expected[into] as number) + (probabilities[y] as number);
      expected[outOf] = (expected[outOf] as number) + (probabilities[(size - 1) * LABELS + y] as number);
    }
    const pairs = new Float64Array(LABELS * LABELS);
    for (let t = 1; t < size; t++) {
      let sum = 0;
      for (let x = 0; x < LABELS; x++)
        for (let y = 0; y < LABELS; y++) {
          const value = mayFollow(x, y) ? this.#marginals.pair(t, x, y) : 0;
          pairs[x * LABELS + y] = value;
          sum += value;
        }
      for (let i = 0; i < pairs.length; i++) expected[i] = (expected[i] as number) + (pairs[i] as number) / sum;
    }
    for (let t = 0; t <= size; t++) {
      const at = (labels[t - 1] ?? OUTSIDE) * LABELS + (labels[t] ?? OUTSIDE);
      expected[at] = (expected[at] as number) - 1;
    }
    for (let i = 0; i < expected.length; i++) {
      const gradient = expected[i] as number;
      if (gradient === 0) continue;
      const square = (this.#transitionSquares[i] as number) + gradient * gradient;
      this.#transitionSquares[i] = square;
      this.#transitions[i] = (this.#transitions[i] as number) - (this.#rate * gradient) / (Math.sqrt(square) + 0.01);
    }
  }

  /** Keeps the weights as they are now: the model is the mean of all that were kept, which wavers less than the last ones. */
  keep(): void {
    for (const [sums, weights] of [
      [this.#sums, this.#weights],
      [this.#transitionSums, this.#transitions],
    ] as const)
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (weights[i] as number);
    this.#kept++;
  }

  /** The weights as whole numbers of eight bits, without the rows that say next to nothing. */
  model(scale: number, least: number): Omit<Model, 'ranks'> {
    const buckets = 2 ** this.#bits;
    const whole = (sum: number, most: number): number =>
      Math.max(-most, Math.min(most, Math.round((sum / this.#kept) * scale)));
    const used = new Uint32Array(buckets / 32);
    const rows: number[][] = [];
    for (let bucket = 0; bucket < buckets; bucket++) {
      const row = Array.from(this.#sums.subarray(bucket * LABELS, (bucket + 1) * LABELS), (w) => whole(w, 127));
      // What is the same for all labels says nothing.
      if (Math.max(...row) - Math.min(...row) < least) continue;
      used[bucket >>> 5] = (used[bucket >>> 5] as number) | (1 << (bucket & 31));
      rows.push(row);
    }
    return {
      bits: this.#bits,
      scale,
      transitions: Int16Array.from(this.#transitionSums, (w) => whole(w, 32767)),
      used,
      rows: Int8Array.from(rows.flat()),
    };
  }
}
