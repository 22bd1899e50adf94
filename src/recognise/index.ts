import type { Article, Entity } from '../article.ts';
import { detect, type Found, namesIn } from './detect.ts';
import { loadTagger } from './load.ts';
import { withMentions } from './mentions.ts';
import type { Tagger } from './tagger.ts';

/** Changes when `understand` gives other entities than before: articles understood by an older one are done again. */
export const RECOGNISER_VERSION = 2;

let tagger: Tagger | undefined;

/**
 * Reads the model, once: without it `understand` finds no names by itself. Throws an Error if its files are missing or damaged.
 */
export async function load(): Promise<void> {
  tagger ??= loadTagger();
}

/** The names in an English text. Throws an Error before `load`. */
export function recognise(text: string): Found[] {
  if (!tagger) throw new Error('the recogniser is not loaded');
  return namesIn(tagger, text);
}

/**
 * All entities of an article, with how often it speaks of them: those that the publisher or the user named, in their order, then
 * those that newsdesk finds in title, caption and text (after `load`).
 */
export function understand(article: Article): Entity[] {
  const detected = article.entities.filter(({ from }) => from === 'detected');
  const named = article.entities.filter(({ from }) => from !== 'detected');
  const known = withMentions(article, named);
  return [...known, ...(tagger ? detect(tagger, article, known) : detected)];
}
