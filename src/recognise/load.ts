import { readFile } from 'node:fs/promises';
import { openGazetteer } from './gazetteer.ts';
import { openModel } from './model.ts';
import { Tagger } from './tagger.ts';

/** Reads the model and the names that lie beside the code. Throws an Error if a file is missing or damaged. */
export async function loadTagger(): Promise<Tagger> {
  const [model, names] = await Promise.all(
    ['data/model.bin', 'data/names.bin'].map((name) => readFile(new URL(name, import.meta.url))),
  );
  return new Tagger(openModel(model as Buffer), openGazetteer(names as Buffer));
}
