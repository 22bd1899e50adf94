import type { Article, Entity } from '../article.ts';
import { detect } from './detect.ts';
import { loadedTagger } from './index.ts';
import { withMentions } from './mentions.ts';

/**
 * All entities of an article, with how often it speaks of them: those that the publisher or the user named, in their order, then
 * those that newsdesk finds in title, caption and text (after `load` of index.ts; before it, those found earlier).
 */
export function understand(article: Article): Entity[] {
  const detected = article.entities.filter(({ from }) => from === 'detected');
  const named = article.entities.filter(({ from }) => from !== 'detected');
  const known = withMentions(article, named);
  const tagger = loadedTagger();
  return [...known, ...(tagger ? detect(tagger, article, known) : detected)];
}
