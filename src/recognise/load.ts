import { readFileSync } from 'node:fs';
import { openGazetteer } from './gazetteer.ts';
import { openModel } from './model.ts';
import { Tagger } from './tagger.ts';

/** Reads the model and the names that lie beside the code. Throws an Error if a file is missing or damaged. */
export function loadTagger(): Tagger {
  const read = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));
  return new Tagger(openModel(read('data/model.bin')), openGazetteer(read('data/names.bin')));
}
