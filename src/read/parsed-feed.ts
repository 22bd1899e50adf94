import type { DocumentDate } from '../article.ts';

/** A text construct (RFC 4287 section 3.1): HTML with the address its links are relative to, or plain text. */
export interface Body {
  kind: 'html' | 'text';
  value: string;
  base?: string | undefined;
}

export interface ParsedAuthor {
  name?: string | undefined;
  email?: string | undefined;
  url?: string | undefined;
}

export interface ParsedCategory {
  term: string;
  /** RSS `domain`, Atom `scheme`. */
  scheme?: string | undefined;
  /** Atom: what people are shown. */
  label?: string | undefined;
}

/** An enclosure (RSS, Atom, JSON Feed) or a Media RSS object. */
export interface ParsedMedia {
  url: string;
  type?: string | undefined;
  length?: string | undefined;
  medium?: string | undefined;
  width?: number | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
}

/** One article as its feed has it: texts decoded, addresses absolute where a base is known, bodies still markup. */
export interface ParsedEntry {
  title?: string | undefined;
  link?: string | undefined;
  id?: string | undefined;
  authors: ParsedAuthor[];
  published?: DocumentDate | undefined;
  updated?: DocumentDate | undefined;
  summary?: Body | undefined;
  content?: Body | undefined;
  categories: ParsedCategory[];
  enclosures: ParsedMedia[];
  media: ParsedMedia[];
  image?: string | undefined;
  comments?: string | undefined;
  /** Where an aggregator took it from (RSS `source`, Atom `source`). */
  source?: { title?: string | undefined; link?: string | undefined } | undefined;
  language?: string | undefined;
  rights?: string | undefined;
}

export interface ParsedFeed {
  title?: string | undefined;
  link?: string | undefined;
  description?: Body | undefined;
  language?: string | undefined;
  rights?: string | undefined;
  image?: string | undefined;
  authors: ParsedAuthor[];
  published?: DocumentDate | undefined;
  updated?: DocumentDate | undefined;
  categories: ParsedCategory[];
  /** The program that wrote it. */
  generator?: string | undefined;
  /** Seconds for which it asks not to be asked again. */
  pause?: number | undefined;
  /** The document ends before its root element does. */
  cut?: boolean | undefined;
  entries: ParsedEntry[];
  /** One line each: what was lost and why. */
  warnings: string[];
}
