import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels, Marginals } from '../../src/recognise/crf.ts';
import { exponential } from '../../src/recognise/exponential.ts';
import { LABELS, mayFollow, OUTSIDE } from '../../src/recognise/labels.ts';

const SIZE = 3;
const weights = (length: number) =>
  fc.array(fc.integer({ min: -40, max: 40 }), { minLength: length, maxLength: length });

/** Every way to label three words, with its score; names are begun and ended as they must be. */
function* ways(scores: number[], transitions: number[]): Generator<{ labels: number[]; score: number }> {
  for (let a = 0; a < LABELS; a++)
    for (let b = 0; b < LABELS; b++)
      for (let c = 0; c < LABELS; c++) {
        const labels = [a, b, c];
        const path = [OUTSIDE, ...labels, OUTSIDE];
        let score = 0;
        for (let t = 0; t <= SIZE; t++) {
          const [from, to] = [path[t] ?? 0, path[t + 1] ?? 0];
          score += mayFollow(from, to) ? (transitions[from * LABELS + to] ?? 0) : -Infinity;
          if (t < SIZE) score += scores[t * LABELS + to] ?? 0;
        }
        if (score > -Infinity) yield { labels, score };
      }
}

describe('the chain of labels', () => {
  it('is the best of all ways', () => {
    fc.assert(
      fc.property(weights(SIZE * LABELS), weights(LABELS * LABELS), (scores, transitions) => {
        const labels = new Uint8Array(SIZE);
        bestLabels(Int32Array.from(scores), Int16Array.from(transitions), SIZE, new Uint8Array(SIZE * LABELS), labels);
        const all = [...ways(scores, transitions)];
        const chosen = all.find((way) => way.labels.every((label, t) => label === labels[t]));
        expect(chosen?.score).toBe(Math.max(...all.map(({ score }) => score)));
      }),
      { numRuns: 30 },
    );
  });

  it('has the probabilities that the sum over all ways gives', () => {
    fc.assert(
      fc.property(weights(SIZE * LABELS), weights(LABELS * LABELS), (scores, transitions) => {
        const marginals = new Marginals();
        marginals.use(transitions, 16);
        marginals.run(scores, 16, SIZE);
        const sums = new Float64Array(SIZE * LABELS);
        let total = 0;
        for (const { labels, score } of ways(scores, transitions)) {
          const p = Math.exp(score / 16);
          total += p;
          for (const [t, label] of labels.entries()) sums[t * LABELS + label] = (sums[t * LABELS + label] ?? 0) + p;
        }
        for (let i = 0; i < sums.length; i++) expect(marginals.probabilities[i]).toBeCloseTo((sums[i] ?? 0) / total, 9);
      }),
      { numRuns: 30 },
    );
  });
});

it('the exponential is that of Math.exp, in its first fourteen digits', () => {
  for (const x of [-700, -30.5, -1, -1e-9, 0, 0.3, 1, 12.75, 700]) {
    expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 13);
  }
});
