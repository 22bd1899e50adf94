import { generateAtomFeed } from 'feedsmith';
import { type FeedEntry, inMarkup, tight, toFeed } from './feed.ts';
import type { Articles, WriterOptions } from './output.ts';
import { shown } from './rss.ts';

/** Atom (RFC 4287) with the module media. */
export async function* atom(articles: Articles, { query }: Pick<WriterOptions, 'query'>): AsyncGenerator<string> {
  const { title, id, description, updated, entries } = await toFeed(articles, query);
  // Section 4.1.1: the feed needs an author where an entry has none.
  const authors = entries.every((entry) => entry.authors.length > 0) ? [] : [{ name: 'newsdesk' }];
  yield tight(
    generateAtomFeed({
      id,
      title: { value: title },
      subtitle: { value: description },
      updated,
      authors,
      generator: { text: 'newsdesk' },
      entries: entries.map(entry),
    }),
  );
}

function entry(article: FeedEntry) {
  const { url, summary, published, categories, source, html, language, rights, picture } = article;
  return {
    id: article.id,
    title: { value: article.title },
    updated: article.updated,
    ...(published && { published }),
    links: url ? [{ href: url, rel: 'alternate' }] : [],
    authors: article.authors.map(({ name, url: uri }) => ({ name: inMarkup(name), ...(uri && { uri }) })),
    categories: categories.map(({ name, type }) => ({ term: inMarkup(name), ...(type && { scheme: type }) })),
    ...(summary && { summary: { value: summary } }),
    ...(html && { content: { value: html, type: 'html' } }),
    ...(rights && { rights: { value: rights } }),
    ...(source?.url && { source: { id: source.url, title: { value: source.name }, links: [{ href: source.url }] } }),
    ...(picture && { media: { contents: [shown(picture)] } }),
    ...(language && { xml: { lang: language } }),
  };
}
