/**
 * Trains the recogniser and writes data/model.bin:
 *
 *     npm run train -- FOLDER [--out FILE]
 *
 * FOLDER: train/*.jsonl, lines {"text", "spans": [{"start", "end", "type"}]} (offsets in UTF-16 units), and unlabelled/*.jsonl,
 * lines {"text"}. NOTICE names the texts that the model in the project has learnt from. Takes about two minutes; the same FOLDER
 * gives the same bytes on every machine.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGazetteer } from './gazetteer.ts';
import { TRAINING, trainModel } from './training.ts';
import { closeUp, joinTexts, type LabelledText } from './training-texts.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: npm run train -- FOLDER [--out FILE]');

const here = (name: string): URL => new URL(name, import.meta.url);
const lines = (path: string | URL): string[] => readFileSync(path, 'utf8').trim().split('\n');
const filesIn = (name: string): string[] => {
  const path = join(folder, name);
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.jsonl')) : [];
  return files.sort().map((file) => join(path, file));
};

/** So many loose sentences make a text. */
const SENTENCES = 10;
/** News and encyclopaedia count twice: they are what is to be read. */
const TWICE = /(?:pud|wikigold)\.jsonl$/;

/** Names that were derived from other labels by a rule: some are missing. */
const PARTLY = /gum\.jsonl$/;

function textsOf(path: string): LabelledText[] {
  const texts = lines(path).map((line) => {
    const { text, spans = [] } = JSON.parse(line) as { text: string; spans?: LabelledText['spans'] };
    return closeUp({ text, spans });
  });
  const areLoose = texts.every(({ text }) => !text.includes('\n'));
  const joined = areLoose ? joinTexts(texts, SENTENCES) : texts;
  return TWICE.test(path) ? [...joined, ...joined] : joined;
}

const files = filesIn('train');
const labelled = files.filter((path) => !PARTLY.test(path)).flatMap(textsOf);
const partly = [...files.filter((path) => PARTLY.test(path)), ...filesIn('unlabelled')].flatMap(textsOf);

const model = trainModel(
  { labelled, partly },
  { given: lines(here('sources/given-names.txt')), family: lines(here('sources/family-names.txt')) },
  openGazetteer(readFileSync(here('data/names.bin'))),
  { ...TRAINING, onEpoch: (round, epoch) => process.stderr.write(`${round}: epoch ${epoch}\n`) },
);
writeFileSync(values.out ?? here('data/model.bin'), model);
process.stderr.write(`${labelled.length} + ${partly.length} texts, ${model.length} bytes\n`);
