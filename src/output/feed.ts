import { hash } from 'node:crypto';
import { decodeHTML, escapeText } from 'entities';
import type { Article, Author, EntityType } from '../article.ts';
import { line, printable } from '../clean.ts';
import { IN_FEED, linkable, type Markup, markdownToHtml, textToHtml } from '../safe-html.ts';
import type { Articles } from './output.ts';

/** What RSS, Atom and JSON Feed say of the query whose articles they carry. The user's labels and marks never go into them. */
export interface FeedHead {
  title: string;
  id: string;
  description: string;
}

/** An article as RSS and Atom have it: one line each, cleaned, dates as instants. */
export interface FeedEntry {
  id: string;
  url: string | undefined;
  title: string;
  summary: string | undefined;
  /** The body as safe HTML. */
  html: string | undefined;
  published: Date | undefined;
  /** Atom wants one of every entry: when it was changed, else published, else added. */
  updated: Date;
  modified: Date | undefined;
  authors: Author[];
  /** The publisher's tags, then persons, organisations and places with what they are. */
  categories: { name: string; type?: EntityType }[];
  language: string | undefined;
  picture: { url: string; caption: string | undefined; credit: string | undefined } | undefined;
  source: { name: string; url: string | undefined } | undefined;
  rights: string | undefined;
}

export interface Feed extends FeedHead {
  entries: FeedEntry[];
  /** The newest date among the entries. */
  updated: Date;
}

/** The words of the query name the feed: the same query is the same feed everywhere. */
export function feedHead(query: string): FeedHead {
  const words = line(query);
  return {
    title: words === '' ? 'newsdesk' : `newsdesk: ${words}`,
    id: `urn:newsdesk:query:${hash('sha256', words).slice(0, 16)}`,
    description: words === '' ? 'All articles' : `Articles that match ${words}`,
  };
}

/** A feed of these articles in their order. It holds them all: its head names the newest date. */
export async function toFeed(articles: Articles, query = ''): Promise<Feed> {
  const entries: FeedEntry[] = [];
  for await (const article of articles) entries.push(toEntry(article));
  const updated = entries.reduce((newest, entry) => Math.max(newest, entry.updated.getTime()), 0);
  return { ...feedHead(query), entries, updated: new Date(updated) };
}

function toEntry(article: Article): FeedEntry {
  const { persons, organizations, places, image, source } = article;
  const named = (names: readonly string[], type: EntityType): FeedEntry['categories'] =>
    names.map((name) => ({ name: line(name), type }));
  const published = instant(article.date_published);
  const modified = instant(article.date_modified);
  const picture = linkable(image?.url);
  const name = oneLine(source.name);
  return {
    id: oneLine(article.guid) ?? newsdeskId(article),
    url: linkable(article.url),
    title: line(article.title),
    summary: article.summary === undefined ? undefined : printable(article.summary),
    html: bodyHtml(article, IN_FEED),
    published,
    updated: modified ?? published ?? instant(article.date_added) ?? new Date(0),
    modified,
    authors: article.authors.map((author) => ({ ...author, name: line(author.name) })),
    categories: [
      ...article.tags.map((tag) => ({ name: line(tag) })),
      ...named(persons, 'person'),
      ...named(organizations, 'organization'),
      ...named(places, 'place'),
    ].filter((category) => category.name !== ''),
    language: oneLine(article.language),
    picture:
      picture === undefined
        ? undefined
        : { url: picture, caption: oneLine(image?.caption), credit: oneLine(image?.credit) },
    source: name === undefined ? undefined : { name, url: linkable(source.feed_url ?? source.url) },
    rights: oneLine(article.rights),
  };
}

/** What an article goes by where its feed has given it no id. */
export const newsdeskId = ({ id }: Pick<Article, 'id'>): string => `urn:newsdesk:${id}`;

/** The article's body as HTML; undefined where it has none. */
export function bodyHtml({ content_markdown, content_text }: Article, markup: Markup): string | undefined {
  if (content_markdown !== undefined) return markdownToHtml(content_markdown, markup);
  return content_text === undefined ? undefined : textToHtml(content_text, markup);
}

/**
 * Text for an element that feed readers take for HTML although its specification does not say so (RSS titles, names, categories):
 * what they would misread is escaped once more, all else stays as it is.
 */
export function inMarkup(text: string): string {
  return /<[a-z!/?]/i.test(text) || decodeHTML(text) !== text ? escapeText(text) : text;
}

/** XML of feedsmith's without the blanks that it puts around a CDATA section, which would belong to the text. */
export function tight(xml: string): string {
  return `${xml.replace(/\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s*/g, '$1').trimEnd()}\n`;
}

function oneLine(text: string | undefined): string | undefined {
  const clean = text === undefined ? '' : line(text).trim();
  return clean === '' ? undefined : clean;
}

function instant(date: string | undefined): Date | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time);
}
