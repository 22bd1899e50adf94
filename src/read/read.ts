import { isUtf8 } from 'node:buffer';
import type { ReadResult } from '../article.ts';
import { UnreadableError } from '../errors.ts';
import { decode } from './decode.ts';
import type { DocumentKind, ReadOptions } from './options.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { type Sniffed, sniff } from './sniff.ts';
import type { XmlText } from './xml.ts';

/** The largest document that is read, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** What is plainly no text, by its first bytes. */
const BINARY: readonly [signature: string, name: string][] = [
  ['1f8b', 'is compressed (gzip): unpack it first'],
  ['504b0304', 'is compressed (zip): unpack it first'],
  ['28b52ffd', 'is compressed (zstd): unpack it first'],
  ['425a68', 'is compressed (bzip2): unpack it first'],
  ['fd377a585a', 'is compressed (xz): unpack it first'],
  ['89504e47', 'is a picture (PNG)'],
  ['ffd8ff', 'is a picture (JPEG)'],
  ['47494638', 'is a picture (GIF)'],
  ['25504446', 'is a PDF: paste its text instead'],
  ['53514c69746520666f726d6174', 'is an SQLite database'],
  ['62706c6973743030', 'is a web archive of Safari: save the page as HTML'],
  ['46726f6d3a203c5361766564206279', 'is a web archive (MHTML): save the page as HTML'],
];

/** A document as the readers are given it. */
interface Document {
  readonly found: Sniffed;
  /** The whole text. */
  text(): string;
  /** A feed from its root element on. */
  feed(at: number): XmlText;
}

/** Loaded once: `import()` of what is loaded already still costs as much as reading an article. */
let feedReader: Promise<typeof import('./feed.ts')> | undefined;
function loadFeedReader(): Promise<typeof import('./feed.ts')> {
  feedReader ??= import('./feed.ts');
  return feedReader;
}

type Reader = (document: Document, options: ReadOptions) => ReadResult | Promise<ReadResult>;

/** Who reads which kind of document, loaded when it is wanted. A new format is one line here and one in `kindOf`. */
const READERS: Record<DocumentKind, Reader> = {
  feed: async (document, options) => {
    const { found } = document;
    if (found.kind === 'json') return (await import('./json.ts')).readJson(document.text(), options);
    if (found.kind !== 'feed') throw await notAFeed(document, options.url);
    return (await loadFeedReader()).readFeed(document.feed(found.at), options);
  },
  json: async (document, options) => (await import('./json.ts')).readJson(document.text(), options),
  text: async (document, options) => (await import('./pasted.ts')).readPasted(document.text(), options),
  page: async (document, options) => (await import('./page.ts')).readPage(document.text(), options),
  markdown: async (document, options) => (await import('./markdown.ts')).readMarkdown(document.text(), options),
};

/** The kind of reader for what was found; `feed` also says what is wrong with documents that are none. */
function kindOf({ kind }: Sniffed): DocumentKind {
  if (kind === 'json' || kind === 'markdown') return kind;
  if (kind === 'html') return 'page';
  return kind === 'text' ? 'text' : 'feed';
}

/** Why a document is no feed, in the words of what it is instead. */
async function notAFeed({ found, text }: Document, address: string | undefined): Promise<UnreadableError> {
  if (found.kind === 'opml') return new UnreadableError('is a subscription list (OPML): newsdesk feeds import');
  if (found.kind === 'xml') return new UnreadableError(`is XML (<${found.root}>), not a feed`);
  if (found.kind !== 'html') return new UnreadableError('is not a feed');
  const { feedLinks } = await import('./feed-links.ts');
  const feeds = feedLinks(text(), address);
  if (feeds.length === 0) return new UnreadableError('is a web page, not a feed or pasted text');
  return new UnreadableError(`is a web page, not a feed; it names these feeds: ${feeds.join(' ')}`);
}

/** Looks at a document. Throws UnreadableError for what holds no text: empty, compressed or binary bytes, too many of them. */
function open(bytes: Uint8Array, contentType: string | undefined): Document {
  if (bytes.length > MAX_BYTES) throw new UnreadableError('is larger than 20 MiB');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = buffer.toString('hex', 0, 16);
  for (const [begin, reason] of BINARY) if (signature.startsWith(begin)) throw new UnreadableError(reason);
  if (isUtf8(bytes)) {
    const text = buffer.toString('latin1');
    const found = sniff(text);
    // Nearly every feed: only what is kept of it is decoded (see XmlText).
    if (found.kind === 'feed' && !text.includes('\u001b')) {
      const feed = (at: number): XmlText => ({ text: text.slice(at), bytes: buffer.subarray(at) });
      return { found, text: () => decode(bytes, contentType), feed };
    }
  }
  const text = decode(bytes, contentType);
  if (!/\S/.test(text)) throw new UnreadableError('is empty');
  const found = sniff(text);
  if (found.kind === 'text' && isBinary(text)) throw new UnreadableError('is binary data');
  const archive = archiveIn(text, found);
  if (archive !== undefined) throw new UnreadableError(archive);
  return { found, text: () => text, feed: (at) => ({ text: text.slice(at) }) };
}

/** What kind of archive of a web page a text is: MHTML (RFC 2557) by its header, Safari's as a property list in XML. */
function archiveIn(text: string, found: Sniffed): string | undefined {
  const head = text.slice(0, 4096);
  if (found.kind === 'xml' && found.root === 'plist' && head.includes('<key>WebMainResource</key>'))
    return 'is a web archive of Safari: save the page as HTML';
  const isMime = /^[A-Z][\w-]{1,40}: /i.test(head.replace(/^\ufeff/, ''));
  return isMime && /^Content-Type:\s*multipart\/related\b/im.test(head)
    ? 'is a web archive (MHTML): save the page as HTML'
    : undefined;
}

/** Whether a text that is no feed and no JSON is no text either. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  const strange = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  const nuls = head.split('\0').length - 1;
  return nuls * 50 > head.length || strange * 10 > head.length;
}

/**
 * Reads one document: RSS, Atom, JSON Feed, newsdesk's own JSON or JSON Lines, Markdown with front matter, a web page, otherwise text pasted from a newspaper's
 * page. What it is, is told from its content; `options.as` overrides. A bad article costs that article and is a warning. Throws
 * UnreadableError, with the reason, for what is none of these.
 */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const document = open(bytes, options.contentType);
  return READERS[options.as ?? kindOf(document.found)](document, options);
}

/** What a feed of any kind says, before it becomes drafts. Throws UnreadableError for what is no feed. */
export async function parseAnyFeed(
  bytes: Uint8Array,
  options: { contentType?: string | undefined; url?: string | undefined },
): Promise<ParsedFeed> {
  const document = open(bytes, options.contentType);
  const { found } = document;
  if (found.kind === 'feed') return (await loadFeedReader()).parseFeed(document.feed(found.at), options.url);
  if (found.kind !== 'json') throw await notAFeed(document, options.url);
  const { parseJsonFeedText } = await import('./json.ts');
  return parseJsonFeedText(document.text(), options.url);
}
