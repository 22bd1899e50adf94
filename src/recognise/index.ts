import { loadTagger } from './load.ts';
import { type Found, readNames } from './names-in-text.ts';
import type { Tagger } from './tagger.ts';

let tagger: Tagger | undefined;

/**
 * Reads the model, once: without it `understand` finds no names by itself. Throws an Error if its files are missing or damaged.
 */
export async function load(): Promise<void> {
  tagger ??= loadTagger();
}

/** The tagger, after `load`. */
export function loadedTagger(): Tagger | undefined {
  return tagger;
}

/** The names in an English text, in their order. Throws an Error before `load`. */
export function recognise(text: string): Found[] {
  if (!tagger) throw new Error('the recogniser is not loaded');
  return readNames(tagger, text).names;
}
