/** What kind of document a source is (`--as`). `page` is a web page, `text` a paste. */
export type DocumentKind = 'feed' | 'page' | 'text' | 'json' | 'markdown';

/** What a reader is told about a document. Readers have no clock and no zone of their own. */
export interface ReadOptions {
  as?: DocumentKind | undefined;
  /** The Content-Type header, with its charset, where there was one. */
  contentType?: string | undefined;
  /** The address that the document came from (after redirects) or that the user stated for it. */
  url?: string | undefined;
  /** Unix seconds. */
  now: number;
  /** IANA zone in which dates without a zone are read. */
  timeZone: string;
  /** The headline that the user gave (`--title`): a paste needs none then. */
  title?: string | undefined;
}
