import { type Analysis, analyse } from './analysis.ts';
import { bestLabels, Marginals } from './crf.ts';
import { contextFeatures, MOST_CONTEXT, OFFSETS, wordFeatures } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { BEGIN, END, LABELS, OUTSIDE, partOfLabel, SINGLE, TYPES, type Type, typeOfLabel } from './labels.ts';
import { type Model, rowOf } from './model.ts';
import { EDGE, Words } from './words.ts';

/** A name as words of an analysed text: from `first` to `last`, both in it. */
export interface Span {
  first: number;
  last: number;
  type: Type;
  /** How sure the tagger is of it, 0 to 1. */
  confidence: number;
}

/** Sums of the weights of single words as seen from each offset, kept as long as the words are. */
const VIEW = OFFSETS.length * LABELS;

/** Finds names sentence by sentence: a linear-chain CRF over hashed features. */
export class Tagger {
  readonly #model: Model;
  readonly #gazetteer: Gazetteer;
  readonly #marginals = new Marginals();
  #views = new Int16Array(0);
  #viewed = new Uint8Array(0);
  #scores = new Int32Array(256 * LABELS);
  #back = new Uint8Array(256 * LABELS);
  #labels = new Uint8Array(256);
  readonly #context = new Int32Array(MOST_CONTEXT);
  readonly words: Words;

  constructor(model: Model, gazetteer: Gazetteer) {
    this.#model = model;
    this.#gazetteer = gazetteer;
    this.words = new Words(gazetteer);
    this.#marginals.use(model.transitions, model.scale);
  }

  /** The text's words and the names among them, in their order. Takes time in proportion to its length. */
  tag(text: string): { analysis: Analysis; spans: Span[] } {
    if (this.words.isFull) {
      this.words.clear();
      this.#viewed.fill(0);
    }
    const analysis = analyse(text, this.words, this.#gazetteer);
    this.#makeRoom();
    const spans: Span[] = [];
    const { firsts, candidate } = analysis;
    for (let s = 0; s + 1 < firsts.length; s++) {
      const to = firsts[s + 1] as number;
      for (let i = firsts[s] as number; i < to; i++) {
        if (candidate[i] === 0) continue;
        let end = i + 1;
        while (end < to && candidate[end] === 1) end++;
        this.#tagPart(analysis, s, i, end, spans);
        i = end;
      }
    }
    return { analysis, spans };
  }

  #makeRoom(): void {
    const { size } = this.words;
    if (this.#viewed.length >= size) return;
    const views = new Int16Array(size * 2 * VIEW);
    views.set(this.#views);
    this.#views = views;
    const viewed = new Uint8Array(size * 2);
    viewed.set(this.#viewed);
    this.#viewed = viewed;
  }

  #tagPart(analysis: Analysis, sentence: number, from: number, to: number, spans: Span[]): void {
    const size = to - from;
    if (this.#labels.length < size) {
      this.#scores = new Int32Array(size * 2 * LABELS);
      this.#back = new Uint8Array(size * 2 * LABELS);
      this.#labels = new Uint8Array(size * 2);
    }
    for (let t = 0; t < size; t++) this.#score(analysis, sentence, from + t, t * LABELS);
    const { transitions, scale } = this.#model;
    const labels = this.#labels;
    bestLabels(this.#scores, transitions, size, this.#back, labels);
    let found = false;
    for (let t = 0; t < size; t++) found ||= labels[t] !== OUTSIDE;
    if (!found) return;
    this.#marginals.run(this.#scores, scale, size);
    let first = 0;
    for (let t = 0; t < size; t++) {
      const label = labels[t] as number;
      if (label === OUTSIDE) continue;
      const part = partOfLabel(label);
      if (part === BEGIN || part === SINGLE) first = t;
      if (part !== END && part !== SINGLE) continue;
      let confidence = 1;
      for (let n = first; n <= t; n++) {
        const p = this.#marginals.probabilities[n * LABELS + (labels[n] as number)] as number;
        if (p < confidence) confidence = p;
      }
      spans.push({ first: from + first, last: from + t, type: TYPES[typeOfLabel(label)] as Type, confidence });
    }
  }

  #score(analysis: Analysis, sentence: number, i: number, at: number): void {
    const { ids, firsts } = analysis;
    const from = firsts[sentence] as number;
    const to = firsts[sentence + 1] as number;
    const scores = this.#scores;
    const viewed = this.#viewed;
    const views = this.#views;
    for (let y = 0; y < LABELS; y++) scores[at + y] = 0;
    for (let o = 0; o < OFFSETS.length; o++) {
      const place = i + o - 2;
      const id = place >= from && place < to ? (ids[place] as number) : EDGE;
      if (((viewed[id] as number) & (1 << o)) === 0) this.#view(id, o);
      const view = id * VIEW + o * LABELS;
      for (let y = 0; y < LABELS; y++) scores[at + y] = (scores[at + y] as number) + (views[view + y] as number);
    }
    const context = this.#context;
    const count = contextFeatures(analysis, this.words, sentence, i, context);
    const model = this.#model;
    const { rows } = model;
    for (let n = 0; n < count; n++) {
      const row = rowOf(model, context[n] as number);
      if (row < 0) continue;
      for (let y = 0; y < LABELS; y++) scores[at + y] = (scores[at + y] as number) + (rows[row + y] as number);
    }
  }

  #view(id: number, o: number): void {
    const view = id * VIEW + o * LABELS;
    const views = this.#views;
    const { rows } = this.#model;
    views.fill(0, view, view + LABELS);
    for (const feature of wordFeatures(this.words, id, OFFSETS[o] as number)) {
      const row = rowOf(this.#model, feature);
      if (row < 0) continue;
      for (let y = 0; y < LABELS; y++) views[view + y] = (views[view + y] as number) + (rows[row + y] as number);
    }
    this.#viewed[id] = (this.#viewed[id] as number) | (1 << o);
  }
}
