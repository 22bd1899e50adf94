import type { Analysis } from './analysis.ts';
import { contextFeatures, MOST_CONTEXT, OFFSETS, wordFeatures } from './features.ts';
import { BEGIN, END, INSIDE, labelOf, SINGLE, TYPES } from './labels.ts';
import type { Example } from './trainer.ts';
import { ARTICLE, TITLE } from './word-kinds.ts';
import { EDGE, KIND, STRIDE, type Words } from './words.ts';

/** A name in a text: UTF-16 offsets. Types that are not learnt are left out. */
export interface Name {
  start: number;
  end: number;
  type: string;
}

export interface LabelledText {
  text: string;
  spans: Name[];
}

/** Corpora part with blanks what newspapers write together: "al - Sadr", "Trump 's". */
export function closeUp({ text, spans }: LabelledText): LabelledText {
  const cuts: number[] = [];
  for (const match of text.matchAll(/(?<=\p{L}) -(?= \p{L})|(?<=\p{L}-) (?=\p{L})|(?<=\p{L}) (?=['’]s\b)/gu)) {
    cuts.push(match.index);
    if (match[0] === ' -') cuts.push(match.index + 2);
  }
  if (cuts.length === 0) return { text, spans };
  const removed = new Set(cuts);
  let closed = '';
  const moved = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    moved[i] = closed.length;
    if (!removed.has(i)) closed += text[i];
  }
  moved[text.length] = closed.length;
  const at = (i: number): number => moved[i] as number;
  return { text: closed, spans: spans.map(({ start, end, type }) => ({ start: at(start), end: at(end), type })) };
}

/** One text of each so many, in their order, with a line break between them: what stands near by counts for a word. */
export function joinTexts(texts: readonly LabelledText[], most: number): LabelledText[] {
  const joined: LabelledText[] = [];
  for (let i = 0; i < texts.length; i += most) {
    let text = '';
    const spans: Name[] = [];
    for (const part of texts.slice(i, i + most)) {
      const shift = text.length;
      text += `${part.text}\n`;
      for (const { start, end, type } of part.spans) spans.push({ start: start + shift, end: end + shift, type });
    }
    joined.push({ text, spans });
  }
  return joined;
}

/** The label of each word. What lies in no part of a sentence that can hold names stays outside. */
export function labelsOf(analysis: Analysis, words: Words, spans: readonly Name[]): Uint8Array {
  const { starts, ends, size, candidate, ids } = analysis;
  const labels = new Uint8Array(size);
  const kindAt = (i: number): number => words.rows[(ids[i] as number) * STRIDE + KIND] as number;
  let first = 0;
  for (const { start, end, type } of spans.toSorted((a, b) => a.start - b.start)) {
    const number = TYPES.indexOf(type as (typeof TYPES)[number]);
    if (number < 0) continue;
    while (first < size && (ends[first] as number) <= start) first++;
    let from = first;
    let to = first;
    while (to < size && (starts[to] as number) < end) to++;
    while (
      from < to &&
      (candidate[from] === 0 || kindAt(from) === ARTICLE || (type === 'PER' && from + 1 < to && kindAt(from) === TITLE))
    )
      from++;
    while (to > from && candidate[to - 1] === 0) to--;
    for (let i = from; i < to; i++)
      labels[i] = labelOf(number, from + 1 === to ? SINGLE : i === from ? BEGIN : i + 1 === to ? END : INSIDE);
  }
  return labels;
}

/** The parts of a text that could hold names, with their features and labels. `hides`: is asked once a sentence. */
export function* examplesOf(
  analysis: Analysis,
  words: Words,
  labels: Uint8Array,
  hides: () => boolean,
): Generator<Example> {
  const { firsts, candidate } = analysis;
  for (let s = 0; s + 1 < firsts.length; s++) {
    const to = firsts[s + 1] as number;
    const hidden = hides();
    for (let i = firsts[s] as number; i < to; i++) {
      if (candidate[i] === 0) continue;
      let end = i + 1;
      while (end < to && candidate[end] === 1) end++;
      const features = Array.from({ length: end - i }, (_, n) => featuresOf(analysis, words, s, i + n, hidden));
      yield { features, labels: labels.slice(i, end) };
      i = end;
    }
  }
}

const CONTEXT = new Int32Array(MOST_CONTEXT);

/** All features of a word. */
function featuresOf(analysis: Analysis, words: Words, sentence: number, i: number, hidden: boolean): Int32Array {
  const { ids, firsts } = analysis;
  const from = firsts[sentence] as number;
  const to = firsts[sentence + 1] as number;
  const features: number[] = [];
  for (const offset of OFFSETS) {
    const at = i + offset;
    const id = at >= from && at < to ? (ids[at] as number) : EDGE;
    features.push(...wordFeatures(words, id, offset, hidden && offset === 0));
  }
  const count = contextFeatures(analysis, words, sentence, i, CONTEXT, hidden);
  features.push(...CONTEXT.subarray(0, count));
  return Int32Array.from(features);
}
