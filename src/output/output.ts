import type { Article } from '../article.ts';
import type { ReaderClock } from '../dates.ts';
import type { Paint } from '../io.ts';
import type { Field } from './fields.ts';

/** Articles in the order in which they are to be written; listings without bodies will do for most forms. */
export type Articles = AsyncIterable<Article> | Iterable<Article>;

/** What a writer is told besides the articles. The same articles and options give the same text. */
export interface WriterOptions {
  /** Whose zone people read dates in; data keeps its own offsets. */
  clock: ReaderClock;
  /** Width of the terminal. */
  columns: number;
  paint: Paint;
  /** Only these keys, in this order (`--fields`). */
  fields?: readonly Field[] | undefined;
  /** NUL instead of a newline after each line (`-0`). */
  nul?: boolean | undefined;
  /** Whose front matter Markdown gets. */
  preset?: Preset | undefined;
  /** The query that picked the articles, in words: what feeds and pages are called by. */
  query?: string | undefined;
}

export type Preset = 'plain' | 'obsidian' | 'hugo';

/**
 * Articles -> pieces of text that, put together, are the output. Pure: no I/O, no clock, no colour of its own. Streams: it holds a
 * few hundred articles at most, save where the form begins with what is known at the end only (rss, atom, html).
 */
export type Writer = (articles: Articles, options: WriterOptions) => AsyncIterable<string>;

/** Every form of output and where it is written. A new one is a file and a line here. */
const WRITERS = {
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./json.ts')).jsonl,
  tsv: async () => (await import('./tsv.ts')).tsv,
  csv: async () => (await import('./csv.ts')).csv,
  md: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  rss: async () => (await import('./rss.ts')).rss,
  atom: async () => (await import('./atom.ts')).atom,
  jsonfeed: async () => (await import('./jsonfeed.ts')).jsonfeed,
  csl: async () => (await import('./csl.ts')).csl,
  ninjs: async () => (await import('./ninjs.ts')).ninjs,
  ids: async () => (await import('./ids.ts')).ids,
  table: async () => (await import('./table.ts')).table,
  show: async () => (await import('./show.ts')).show,
} satisfies Record<string, () => Promise<Writer>>;

export type Form = keyof typeof WRITERS;
export const FORMS = Object.keys(WRITERS) as Form[];

/** The writer of this form; only its own modules are loaded. */
export function writerOf(form: Form): Promise<Writer> {
  return WRITERS[form]();
}
