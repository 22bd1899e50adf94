import type { Run } from './pasted-body.ts';
import type { Label } from './pasted-labels.ts';

/** What a rule found, and how sure it is (0 to 1). */
export interface Found<T> {
  value: T;
  rule: string;
  confidence: number;
  /** The place of the line it stands in. */
  at: number;
}

/** Where in the paste the article's parts are: places among the labelled lines. */
export interface Layout {
  labels: readonly Label[];
  /** First and last appearance of the headline; of a text without one, the place before the header. */
  first: number;
  headline: number;
  run: Run;
}

/** The places from `from` to before `to`, the first of them not below 0. */
export function* placesBetween(from: number, to: number): Generator<number> {
  for (let at = Math.max(0, from); at < to; at++) yield at;
}
