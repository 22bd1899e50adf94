import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITY, flagsOf, GIVEN_NAME, openGazetteer, packGazetteer, phraseHash } from '../../src/recognise/gazetteer.ts';
import { hashOf } from '../../src/recognise/hashes.ts';
import { LABELS } from '../../src/recognise/labels.ts';
import { openModel, packModel, rowOf } from '../../src/recognise/model.ts';

const transitions = Int16Array.from({ length: LABELS * LABELS }, (_, i) => i - 80);

/** A model of 256 buckets of which these have a row that says the number of the bucket. */
function modelOf(buckets: readonly number[]): Uint8Array {
  const used = new Uint32Array(8);
  const rows = [...new Set(buckets)].sort((a, b) => a - b);
  for (const bucket of rows) used[bucket >>> 5] = (used[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
  return packModel({
    bits: 8,
    scale: 16,
    transitions,
    used,
    rows: Int8Array.from(rows.flatMap((bucket) => Array<number>(LABELS).fill(bucket - 128))),
  });
}

describe('the file of the model', () => {
  it('gives each feature the row of its bucket, and none where there is none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 })), (buckets) => {
        const model = openModel(modelOf(buckets));
        expect(model.transitions).toEqual(transitions);
        for (let bucket = 0; bucket < 256; bucket++) {
          const row = rowOf(model, (bucket << 24) | 12345);
          expect(row < 0 ? undefined : model.rows[row]).toBe(buckets.includes(bucket) ? bucket - 128 : undefined);
        }
      }),
    );
  });

  it('is refused when it is anything else', () => {
    const whole = modelOf([3, 40, 250]);
    for (const bytes of [new Uint8Array(0), whole.subarray(0, 100), whole.subarray(0, -1), whole.map((b) => b ^ 1)])
      expect(() => openModel(bytes)).toThrow('the model is damaged');
  });
});

describe('the file of names', () => {
  const entries = new Map([
    [hashOf('amara'), GIVEN_NAME],
    [phraseHash(['new', 'haven']), CITY],
  ]);

  it('knows words and phrases by their hashes', () => {
    const gazetteer = openGazetteer(packGazetteer(entries));
    expect(flagsOf(gazetteer, hashOf('amara'))).toBe(GIVEN_NAME);
    expect(flagsOf(gazetteer, phraseHash(['new', 'haven']))).toBe(CITY);
    expect(flagsOf(gazetteer, phraseHash(['haven', 'new']))).toBe(0);
    expect(flagsOf(gazetteer, hashOf('okafor'))).toBe(0);
  });

  it('is refused when it is cut', () => {
    expect(() => openGazetteer(packGazetteer(entries).subarray(0, -1))).toThrow('the file of names is damaged');
  });
});
