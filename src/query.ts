/** Fields of names: compared whole and folded, but `person`, `org` and `place`, which understand parts and spellings. */
export type NameField = 'tag' | 'person' | 'org' | 'place' | 'author' | 'source' | 'section' | 'lang';
export type Flag = 'read' | 'unread' | 'starred' | 'duplicate';

/** Unix seconds, UTC, both ends included; an absent end is open. */
export interface Interval {
  from?: number;
  until?: number;
}

/** A name that is asked for. */
interface Named {
  field: NameField;
  value: string;
  exact: boolean;
  /** Names of people who are somebody else, whatever they have in common with the asked one. */
  apart?: readonly string[];
  /** Other whole names of the same thing. */
  also?: readonly string[];
}

/**
 * A query as a small tree. Text is already cut into the words that the full-text index knows (see `textWords`):
 * one `text` node is one word (several for a quoted phrase), `prefix` lets its last word go on.
 */
export type Query =
  | { type: 'all'; of: Query[] }
  | { type: 'any'; of: Query[] }
  | { type: 'not'; of: Query }
  | { type: 'text'; words: string[]; prefix: boolean; in?: 'title' }
  | ({ type: 'name' } & Named)
  | { type: 'title'; value: string }
  | { type: 'id'; prefix: string }
  | { type: 'date'; interval: Interval; words: string }
  | { type: 'is'; flag: Flag };

/** The query that every article matches. */
export const EVERYTHING: Query = { type: 'all', of: [] };

/** The query for articles that all of these match, without needless levels: one query stays as it is, none is EVERYTHING. */
export function allOf(queries: readonly Query[]): Query {
  const parts = queries.flatMap((query) => (query.type === 'all' ? query.of : [query]));
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : { type: 'all', of: parts };
}

/** The query for articles that at least one of these match; `queries` has at least one. */
export function anyOf(queries: readonly Query[]): Query {
  const parts = queries.flatMap((query) => (query.type === 'any' ? query.of : [query]));
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : { type: 'any', of: parts };
}

/** Whether some part of the query, however deep, passes the test. */
export function somePart(query: Query, test: (part: Query) => boolean): boolean {
  if (query.type === 'all' || query.type === 'any') return query.of.some((part) => somePart(part, test));
  return query.type === 'not' ? somePart(query.of, test) : test(query);
}

export type NamePart = Extract<Query, { type: 'name' }>;

/** The persons, organisations and places that a query asks for, not those that it shuts out. */
export function namesAsked(query: Query): NamePart[] {
  if (query.type === 'all' || query.type === 'any') return query.of.flatMap(namesAsked);
  return query.type === 'name' && isOfNames(query.field) ? [query] : [];
}

/** Whether somebody is asked for by a name that others may have, too. */
export const asksForPerson = (query: Query): boolean =>
  somePart(query, (part) => part.type === 'name' && part.field === 'person' && !part.exact);

/** Whether the field is one of names that are found in texts and asked for by their parts. */
export const isOfNames = (field: NameField): boolean => field === 'person' || field === 'org' || field === 'place';
