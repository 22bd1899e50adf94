import { generateRssFeed } from 'feedsmith';
import { escapeHtml } from '../safe-html.ts';
import { type FeedEntry, inMarkup, tight, toFeed } from './feed.ts';
import type { Articles, WriterOptions } from './output.ts';

/** RSS 2.0 with the modules content, dc, media and atom. */
export async function* rss(articles: Articles, { query }: Pick<WriterOptions, 'query'>): AsyncGenerator<string> {
  const { title, id, description, updated, entries } = await toFeed(articles, query);
  yield tight(
    generateRssFeed({
      title: inMarkup(title),
      link: id,
      description: inMarkup(description),
      lastBuildDate: updated,
      generator: 'newsdesk',
      items: entries.map(item),
    }),
  );
}

function item(entry: FeedEntry) {
  const { url, summary, published, modified, categories, source, html, language, rights, picture } = entry;
  return {
    title: inMarkup(entry.title),
    ...(url && { link: url }),
    ...(summary && { description: escapeHtml(summary) }),
    categories: categories.map(({ name, type }) => ({ name: inMarkup(name), ...(type && { domain: type }) })),
    guid: { value: entry.id, isPermaLink: false },
    ...(published && { pubDate: published }),
    ...(source?.url && { source: { title: inMarkup(source.name), url: source.url } }),
    dc: {
      creators: entry.authors.map(({ name }) => inMarkup(name)),
      ...(language && { languages: [language] }),
      ...(rights && { rights: [inMarkup(rights)] }),
    },
    ...(html && { content: { encoded: html } }),
    ...(modified && { atom: { updated: modified } }),
    ...(picture && { media: { contents: [shown(picture)] } }),
  };
}

/** The picture for Media RSS. */
export function shown({ url, caption, credit }: NonNullable<FeedEntry['picture']>) {
  return {
    url,
    medium: 'image',
    ...(caption && { description: { value: inMarkup(caption) } }),
    ...(credit && { credits: [{ value: inMarkup(credit) }] }),
  };
}
