/**
 * What a scorer of feed readers calls: the product's own reading, under other names.
 *
 *   parse(bytes, contentType, { url }) -> { feed, articles }      throws for what is no feed
 *   parseOpml(bytes, contentType) -> [{ feed_url, title, folders }]
 *   parseDate(text) -> Date | undefined
 */
import type { DocumentDate } from '../../src/article.ts';
import { readFeedDate } from '../../src/read/feed-dates.ts';
import { type Outline, readOpml } from '../../src/read/opml.ts';
import type { Body, ParsedEntry } from '../../src/read/parsed-feed.ts';
import { parseAnyFeed } from '../../src/read/read.ts';

const dateOf = (date: DocumentDate | undefined): Date | undefined => date && new Date(date.instant * 1000);
const textOf = (body: Body | undefined): string | undefined => body?.value;

function articleOf(entry: ParsedEntry): object {
  return {
    ...entry,
    published: dateOf(entry.published),
    updated: dateOf(entry.updated),
    summary: textOf(entry.summary),
    content: textOf(entry.content),
    sourceTitle: entry.source?.title,
  };
}

export async function parse(bytes: Uint8Array, contentType: string, context: { url?: string } = {}): Promise<object> {
  const feed = await parseAnyFeed(bytes, { contentType, url: context.url });
  return {
    feed: {
      ...feed,
      description: textOf(feed.description),
      published: dateOf(feed.published),
      updated: dateOf(feed.updated),
    },
    articles: feed.entries.map(articleOf),
  };
}

export function parseOpml(bytes: Uint8Array, contentType: string): Outline[] {
  return readOpml(bytes, contentType).outlines;
}

export function parseDate(text: string): Date | undefined {
  return dateOf(readFeedDate(text));
}
