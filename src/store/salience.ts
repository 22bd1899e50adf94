import type { Article } from '../article.ts';
import { fold } from '../fold.ts';
import { askedKeys, nameKeys, nameMatches, thingMatches } from '../names.ts';
import { isOfNames, type Query } from '../query.ts';

type NamePart = Extract<Query, { type: 'name' }>;

const IN_TITLE = 3;
const IN_TAG = 3;

/**
 * How much an article is about the names that the query asks for, and not only mentions them: 3 for the headline, 3 for a publisher's
 * tag, and the logarithm of the mentions.
 */
export function salience(article: Article, asked: readonly NamePart[]): number {
  return asked.reduce((sum, part) => sum + salienceOf(article, part), 0);
}

/** The names that a query asks for, not those that it shuts out. */
export function namesAsked(query: Query): NamePart[] {
  if (query.type === 'all' || query.type === 'any') return query.of.flatMap(namesAsked);
  return query.type === 'name' && isOfNames(query.field) ? [query] : [];
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
