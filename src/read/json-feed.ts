import type { DocumentDate } from '../article.ts';
import { readFeedDate } from './feed-dates.ts';
import { fields, type JsonObject, list, numberIn, textIn } from './json-values.ts';
import type { Body, ParsedAuthor, ParsedEntry, ParsedFeed, ParsedMedia } from './parsed-feed.ts';
import { resolveAddress } from './xml.ts';

/** Whether a value is a JSON Feed: it says so, or it has a list of items. */
export function isJsonFeed(value: unknown): value is JsonObject {
  const feed = fields(value);
  if (feed === undefined) return false;
  return Array.isArray(feed['items']) || textIn(feed, 'version')?.includes('jsonfeed.org/version') === true;
}

/** Keys that an item of newsdesk's export has itself; all others stand under `_newsdesk`. */
const OF_ITEM = ['url', 'title', 'summary', 'date_published', 'date_modified', 'tags', 'language'];

/** The items of a feed that newsdesk exported as articles of its own JSON; empty if any item is not from it. */
export function exportedItems(feed: JsonObject): JsonObject[] {
  const articles: JsonObject[] = [];
  for (const value of list(feed, 'items')) {
    const item = fields(value);
    const own = item && fields(item['_newsdesk']);
    if (item === undefined || own === undefined) return [];
    const kept = OF_ITEM.flatMap((key) => (Object.hasOwn(item, key) ? [[key, item[key]]] : []));
    // An item without a body has an empty one, because the format demands it.
    if (item['content_text'] !== '') kept.push(['content_text', item['content_text']]);
    articles.push({ ...Object.fromEntries(kept), ...own });
  }
  return articles;
}

function date(item: JsonObject, key: string): DocumentDate | undefined {
  const written = textIn(item, key);
  return written === undefined ? undefined : readFeedDate(written);
}

/** Version 1.1 has `authors`, version 1 `author`. */
function authors(holder: JsonObject): ParsedAuthor[] {
  return [...list(holder, 'authors'), holder['author']].flatMap((value) => {
    const author = fields(value);
    if (author === undefined) return [];
    const [name, url] = [textIn(author, 'name'), textIn(author, 'url')];
    return name === undefined && url === undefined ? [] : { name, url };
  });
}

function attachments(item: JsonObject, base: string | undefined): ParsedMedia[] {
  return list(item, 'attachments').flatMap((value) => {
    const attachment = fields(value);
    const url = attachment && textIn(attachment, 'url');
    if (attachment === undefined || url === undefined) return [];
    const length = numberIn(attachment, 'size_in_bytes')?.toString();
    const caption = textIn(attachment, 'title');
    return { url: resolveAddress(url, base), type: textIn(attachment, 'mime_type'), length, caption };
  });
}

function bodyIn(item: JsonObject): Body | undefined {
  const html = textIn(item, 'content_html');
  if (html !== undefined) return { kind: 'html', value: html };
  const text = textIn(item, 'content_text');
  return text === undefined ? undefined : { kind: 'text', value: text };
}

function parseItem(item: JsonObject, base: string | undefined): ParsedEntry {
  const link = textIn(item, 'url') ?? textIn(item, 'external_url');
  const summary = textIn(item, 'summary');
  const image = textIn(item, 'image') ?? textIn(item, 'banner_image');
  return {
    title: textIn(item, 'title'),
    link: link && resolveAddress(link, base),
    id: textIn(item, 'id') ?? numberIn(item, 'id')?.toString(),
    authors: authors(item),
    published: date(item, 'date_published'),
    updated: date(item, 'date_modified'),
    summary: summary === undefined ? undefined : { kind: 'text', value: summary },
    content: bodyIn(item),
    categories: list(item, 'tags').flatMap((tag) =>
      typeof tag === 'string' && tag.trim() !== '' ? { term: tag.trim() } : [],
    ),
    enclosures: attachments(item, base),
    media: [],
    image: image && resolveAddress(image, base),
    language: textIn(item, 'language'),
  };
}

/**
 * What a JSON Feed (version 1 or 1.1, jsonfeed.org) says: fields are picked by name and type, what has another type is missing, an
 * item that is no object is a warning. `address`: where it came from. `limit`: how many items are taken.
 */
export function parseJsonFeed(feed: JsonObject, address: string | undefined, limit: number): ParsedFeed {
  const warnings: string[] = [];
  const items = list(feed, 'items');
  if (items.length > limit) warnings.push(`the feed has more than ${limit} articles: the rest is left out`);
  const written = authors(feed);
  const entries: ParsedEntry[] = [];
  for (const [index, value] of items.slice(0, limit).entries()) {
    const item = fields(value);
    if (item === undefined) {
      warnings.push(`item ${index + 1} is no object`);
      continue;
    }
    const entry = parseItem(item, address);
    if (entry.authors.length === 0) entry.authors = written;
    entries.push(entry);
  }
  const [link, description, image] = ['home_page_url', 'description', 'icon'].map((key) => textIn(feed, key));
  return {
    title: textIn(feed, 'title'),
    link: link && resolveAddress(link, address),
    description: description === undefined ? undefined : { kind: 'text', value: description },
    language: textIn(feed, 'language'),
    image: image && resolveAddress(image, address),
    authors: written,
    categories: [],
    entries,
    warnings,
  };
}
