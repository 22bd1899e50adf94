import type { Analysis } from './analysis.ts';
import type { Span } from './tagger.ts';
import { LOWER, NORMAL, STRIDE, type Words } from './words.ts';

/** What the rules know of an article besides its text. */
export interface Document extends Analysis {
  words: Words;
  /** By word: the sentence it is in. */
  sentence: Int32Array;
  /** By word: which span has it, -1 for none. */
  owner: Int32Array;
  spans: Span[];
}

/** A document with copies of the spans. */
export function open(analysis: Analysis, words: Words, spans: readonly Span[]): Document {
  const sentence = new Int32Array(analysis.size);
  for (let s = 0; s + 1 < analysis.firsts.length; s++) sentence.fill(s, analysis.firsts[s], analysis.firsts[s + 1]);
  const document: Document = {
    ...analysis,
    words,
    sentence,
    owner: new Int32Array(analysis.size).fill(-1),
    spans: spans.map((span) => ({ ...span })),
  };
  own(document);
  return document;
}

/** Writes down anew which span has which word. */
export function own({ owner, spans }: Document): void {
  owner.fill(-1);
  for (const [n, { first, last }] of spans.entries()) for (let i = first; i <= last; i++) owner[i] = n;
}

/** A number of a word: one of the indexes of words.ts. */
export const get = ({ words, ids }: Document, i: number, index: number): number =>
  words.rows[(ids[i] as number) * STRIDE + index] as number;
/** The hash of a word in small letters. */
export const lowerOf = (document: Document, i: number): number => get(document, i, LOWER);

/** One more name, over words that no other has. */
export function add(document: Document, span: Span): void {
  document.owner.fill(document.spans.length, span.first, span.last + 1);
  document.spans.push(span);
}

/** The same for the same words, whatever their capitals. */
export function phraseOf(document: Document, first: number, last: number): string {
  let phrase = '';
  for (let i = first; i <= last; i++) phrase += `${lowerOf(document, i)} `;
  return phrase;
}

/** Where every word has a capital, it does not matter which words stand beside a name. */
export function isHeadline({ modes, sentence }: Document, i: number): boolean {
  return modes[sentence[i] as number] !== NORMAL;
}
