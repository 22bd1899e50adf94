import type { Article, Entity } from '../article.ts';
import { withMentions } from './mentions.ts';

/** Changes when `understand` gives other entities than before: articles understood by an older one are done again. */
export const RECOGNISER_VERSION = 1;

/**
 * All entities of an article, with how often it speaks of them: those that the publisher or the user named, in their order.
 */
export function understand(article: Article): Entity[] {
  return withMentions(article, article.entities);
}
