import type { Article } from './article.ts';

/** Fields of names: compared whole and folded, but `person`, `org` and `place`, which understand parts and spellings. */
export type NameField = 'tag' | 'person' | 'org' | 'place' | 'author' | 'source' | 'section' | 'lang';
export type Flag = 'read' | 'unread' | 'starred' | 'duplicate';

/** Unix seconds, UTC, both ends included; an absent end is open. */
export interface Interval {
  from?: number;
  until?: number;
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
  | { type: 'name'; field: NameField; value: string; exact: boolean }
  | { type: 'title'; value: string }
  | { type: 'id'; prefix: string }
  | { type: 'date'; interval: Interval; words: string }
  | { type: 'is'; flag: Flag };

/** The query that every article matches. */
export const EVERYTHING: Query = { type: 'all', of: [] };

/** Is the article one that the query asks for? The truth that every store is tested against. Articles without a date match no date. */
export declare function matches(article: Article, query: Query): boolean;
