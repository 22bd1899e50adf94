import type { Draft, DraftTag, Entity, EntityType } from '../article.ts';
import type { ParsedCategory, ParsedEntry, ParsedFeed } from './parsed-feed.ts';

const TYPES: ReadonlySet<string> = new Set<EntityType>(['person', 'organization', 'place']);
const ID = /^urn:newsdesk:([a-z2-7]{16})$/;

/** Whether newsdesk wrote this RSS or Atom. */
export const isExported = ({ generator }: Pick<ParsedFeed, 'generator'>): boolean => generator === 'newsdesk';

/** The categories of an exported entry that are the publisher's tags; the others name persons, organisations and places. */
export function tagsIn(categories: readonly ParsedCategory[]): ParsedCategory[] {
  return categories.filter(({ scheme }) => scheme === undefined || !TYPES.has(scheme));
}

/**
 * What an exported entry says besides: whom it is about, and the name of its paper. `believed`: also its id, where its feed gave it
 * none; never over the network, where a feed could claim the articles of others.
 */
export function addExported(draft: Draft, entry: ParsedEntry, tags: readonly DraftTag[], believed: boolean): void {
  const named = new Set(tags.map(({ name }) => name));
  const entities = entry.categories.flatMap(({ term: name, scheme }): Entity[] =>
    scheme !== undefined && TYPES.has(scheme)
      ? [{ name, type: scheme as EntityType, from: named.has(name) ? 'publisher' : 'detected' }]
      : [],
  );
  const id = ID.exec(draft.guid ?? '')?.[1];
  if (believed && id !== undefined) delete draft.guid;
  draft.own = { entities, ...(believed && id !== undefined && { id }) };
  if (entry.source?.title !== undefined) draft.source = { ...draft.source, name: entry.source.title };
}
