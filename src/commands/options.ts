import type { DocumentKind } from '../read/options.ts';

/** What every command takes. */
export interface CommonOptions {
  store?: string;
  tz?: string;
  color?: 'auto' | 'always' | 'never';
  /** False with `--no-pager`. */
  pager?: boolean;
  debug?: boolean;
}

/** Where articles are read from instead of the store, and how far the network may go. */
export interface FromOptions {
  from?: string[];
  as?: DocumentKind;
  /** Seconds. */
  timeout?: number;
  allowPrivate?: boolean;
  /** What the user says of the one article in the source: other words for it are filters. */
  url?: string;
  title?: string;
}

/** The filters of contract section 2; together with the query words they make one query. */
export interface FilterOptions {
  tag?: string[];
  person?: string[];
  org?: string[];
  place?: string[];
  author?: string[];
  source?: string[];
  section?: string[];
  lang?: string[];
  date?: string;
  since?: string;
  until?: string;
  unread?: boolean;
  starred?: boolean;
}

export interface OrderOptions {
  limit?: number;
  sort?: 'newest' | 'oldest' | 'relevance' | 'title' | 'source';
  newFor?: string;
}

/** The forms in which a result goes out. */
export interface FormOptions {
  json?: boolean;
  jsonl?: boolean;
  tsv?: boolean;
  csv?: boolean;
  md?: boolean;
  ids?: boolean;
  /** `-0`: NUL after each id or line. */
  null?: boolean;
  fields?: string;
  format?: string;
  quiet?: boolean;
  explain?: boolean;
}
