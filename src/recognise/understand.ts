import { type Article, guessesOf, namesOf, withGuesses } from '../article.ts';
import { detect } from './detect.ts';
import { loadedTagger } from './index.ts';
import { withMentions } from './mentions.ts';

/**
 * The article with all its entities and how often it speaks of them: those that the publisher or the user named, in their order, then
 * those that newsdesk finds in title, caption and text; and with its guesses (after `load` of index.ts; before it, with what was
 * found earlier).
 */
export function understand(article: Article): Article {
  const detected = article.entities.filter(({ from }) => from === 'detected');
  const named = article.entities.filter(({ from }) => from !== 'detected');
  const known = withMentions(article, named);
  const tagger = loadedTagger();
  const { entities, guesses } = tagger
    ? detect(tagger, article, known)
    : { entities: detected, guesses: guessesOf(article) };
  const all = [...known, ...entities];
  return withGuesses({ ...article, ...namesOf(all), entities: all }, guesses);
}
