import { analyse } from './analysis.ts';
import { applyRules } from './document-rules.ts';
import type { Gazetteer } from './gazetteer.ts';
import { TYPES } from './labels.ts';
import { openModel, packModel } from './model.ts';
import { Tagger } from './tagger.ts';
import { Trainer } from './trainer.ts';
import { examplesOf, type LabelledText, labelsOf } from './training-texts.ts';
import { asHeadline, type NameLists, randomNumbers, renamePersons } from './training-variants.ts';
import { Words } from './words.ts';

export interface TrainingOptions {
  /** Features are hashed to two to the power of it. */
  bits: number;
  epochs: number;
  /** How often the labelled texts come for each time that the others do. */
  repeats: number;
  seed: number;
  /** Called after each epoch. */
  onEpoch?: (round: string, epoch: number) => void;
}

/** The most useful of what was tried on development data. */
export const TRAINING: TrainingOptions = { bits: 20, epochs: 3, repeats: 2, seed: 1 };

/** How often persons are called by other names, and the names themselves hidden, and a text written like a headline. */
const RENAMED = 0.5;
const HIDDEN = 0.25;
const CAPITALS = 0.04;
const TITLE_CASE = 0.08;
const RATE = 0.1;
/** Weights are kept so many times an epoch, from the second on. */
const KEEPS = 4;
const SCALE = 16;
/** Rows of less weight are left out of the file. */
const LEAST = 5;

function shuffle(size: number, random: () => number): number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

function learn(
  round: string,
  texts: readonly LabelledText[],
  names: NameLists,
  gazetteer: Gazetteer,
  options: TrainingOptions,
): Uint8Array {
  const random = randomNumbers(options.seed);
  const trainer = new Trainer({ bits: options.bits, rate: RATE });
  const words = new Words(gazetteer);
  const stretch = Math.max(1, Math.floor(texts.length / KEEPS));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const [n, index] of shuffle(texts.length, random).entries()) {
      let text = texts[index] as LabelledText;
      if (random() < RENAMED) text = renamePersons(text, names, random);
      const style = random();
      if (style < CAPITALS) text = asHeadline(text, 'capitals');
      else if (style < CAPITALS + TITLE_CASE) text = asHeadline(text, 'title');
      if (words.isFull) words.clear();
      const analysis = analyse(text.text, words, gazetteer);
      const labels = labelsOf(analysis, words, text.spans);
      for (const example of examplesOf(analysis, words, labels, () => random() < HIDDEN)) trainer.learn(example);
      if ((n + 1) % stretch === 0 && (epoch > 0 || options.epochs === 1)) trainer.keep();
    }
    options.onEpoch?.(round, epoch + 1);
  }
  return packModel(trainer.model(SCALE, LEAST));
}

/** The texts with what the model and the rules find in them besides the names that they have. */
function complete(texts: readonly LabelledText[], model: Uint8Array, gazetteer: Gazetteer): LabelledText[] {
  const tagger = new Tagger(openModel(model), gazetteer);
  return texts.map(({ text, spans }) => {
    const told = spans.filter(({ type }) => (TYPES as readonly string[]).includes(type));
    const { analysis, spans: tagged } = tagger.tag(text);
    const found = applyRules(analysis, tagger.words, tagged).map(({ first, last, type }) => ({
      start: analysis.starts[first] as number,
      end: analysis.ends[last] as number,
      type,
    }));
    const added = found.filter(({ start, end }) => !told.some((other) => other.start < end && start < other.end));
    return { text, spans: [...told, ...added] };
  });
}

/** What a model is to learn from. */
export interface Corpus {
  /** Every name of theirs is labelled. */
  labelled: readonly LabelledText[];
  /** Some names are, or none: what a first model finds in them is added (self-training). */
  partly: readonly LabelledText[];
}

/**
 * Trains a model (the bytes of its file) on the labelled texts and then, if there are others, again on all of them. The same input
 * gives the same bytes on every machine.
 */
export function trainModel(
  { labelled, partly }: Corpus,
  names: NameLists,
  gazetteer: Gazetteer,
  options: TrainingOptions = TRAINING,
): Uint8Array {
  const first = learn('labelled texts', labelled, names, gazetteer, options);
  if (partly.length === 0) return first;
  const gold = Array.from({ length: options.repeats }, () => labelled).flat();
  return learn('all texts', [...gold, ...complete(partly, first, gazetteer)], names, gazetteer, options);
}
