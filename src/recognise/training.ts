import { analyse } from './analysis.ts';
import { asHeadline, type NameLists, randomNumbers, renamePersons } from './training-variants.ts';
import { applyRules } from './document-rules.ts';
import type { Gazetteer } from './gazetteer.ts';
import { openModel, packModel } from './model.ts';
import { Tagger } from './tagger.ts';
import { Trainer } from './trainer.ts';
import { examplesOf, type LabelledText, labelsOf } from './training-texts.ts';
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

/** What the model and the rules find in texts that nobody has labelled. */
function label(texts: readonly string[], model: Uint8Array, gazetteer: Gazetteer): LabelledText[] {
  const tagger = new Tagger(openModel(model), gazetteer);
  return texts.map((text) => {
    const { analysis, spans } = tagger.tag(text);
    const found = applyRules(analysis, tagger.words, spans);
    const at = (first: number, last: number) => ({
      start: analysis.starts[first] as number,
      end: analysis.ends[last] as number,
    });
    return { text, spans: found.map(({ first, last, type }) => ({ ...at(first, last), type })) };
  });
}

/**
 * Trains a model (the bytes of its file) on labelled texts and then, if there are unlabelled ones, again on both: on what the
 * first model and the document's rules say of them (self-training). The same input gives the same bytes on every machine.
 */
export function trainModel(
  labelled: readonly LabelledText[],
  unlabelled: readonly string[],
  names: NameLists,
  gazetteer: Gazetteer,
  options: TrainingOptions = TRAINING,
): Uint8Array {
  const first = learn('labelled texts', labelled, names, gazetteer, options);
  if (unlabelled.length === 0) return first;
  const gold = Array.from({ length: options.repeats }, () => labelled).flat();
  const texts = [...gold, ...label(unlabelled, first, gazetteer)];
  return learn('all texts', texts, names, gazetteer, options);
}
