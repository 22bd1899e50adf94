import type { Article } from '../article.ts';
import { fold } from '../fold.ts';
import { askedKeys, nameKeys, nameMatches, thingMatches } from '../names.ts';
import { type NamePart, namesAsked, type Query } from '../query.ts';

const IN_TITLE = 3;
const IN_TAG = 3;

/**
 * How much an article is about the names that the query asks for, and not only mentions them: 3 for the headline, 3 for a publisher's
 * tag, and the logarithm of the mentions.
 */
function salience(article: Article, asked: readonly NamePart[]): number {
  return asked.reduce((sum, part) => sum + salienceOf(article, part), 0);
}

/** Those first that are most about the names that the query asks for; as they come where it asks for none. */
export function mostAbout<T extends { article: Article }>(found: readonly T[], query: Query): T[] {
  const asked = namesAsked(query);
  if (asked.length === 0) return [...found];
  const scores = new Map(found.map((entry) => [entry, salience(entry.article, asked)]));
  return found.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

const TYPES = new Map([
  ['person', 'person'],
  ['org', 'organization'],
  ['place', 'place'],
]);

function salienceOf(article: Article, { field, value, exact }: NamePart): number {
  const isMeant = field === 'person' ? nameMatches : thingMatches;
  const type = TYPES.get(field);
  const meant = article.entities.filter(
    (entity) => entity.type === type && (exact ? fold(entity.name) === fold(value) : isMeant(value, entity.name)),
  );
  const mentions = meant.reduce((sum, entity) => sum + (entity.mentions ?? 0), 0);
  const isTag = meant.some(({ from }) => from === 'publisher');
  const titleKeys = new Set(nameKeys(article.title));
  const keys = askedKeys(value);
  const isTitle = keys.length > 0 && keys.every((key) => titleKeys.has(key));
  return (isTitle ? IN_TITLE : 0) + (isTag ? IN_TAG : 0) + Math.log2(1 + mentions);
}
