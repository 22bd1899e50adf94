import type { Article } from '../article.ts';
import { escapeJson } from '../clean.ts';
import { IN_FEED } from '../safe-html.ts';
import { bodyHtml, feedHead, newsdeskId } from './feed.ts';
import { ARTICLE_KEYS } from './fields.ts';
import { listed } from './json.ts';
import type { Articles, WriterOptions } from './output.ts';

/** Keys that a JSON Feed item has itself, and the user's own, which no feed carries. All others stand under `_newsdesk`. */
const NOT_UNDER_NEWSDESK: ReadonlySet<keyof Article> = new Set([
  ...(['url', 'title', 'summary', 'content_text', 'date_published', 'date_modified', 'tags', 'language'] as const),
  ...(['labels', 'read', 'starred'] as const),
]);
const UNDER_NEWSDESK = ARTICLE_KEYS.filter((key) => !NOT_UNDER_NEWSDESK.has(key));

/**
 * JSON Feed 1.1 (https://jsonfeed.org/version/1.1). By hand: feedsmith would turn dates into UTC, trim texts, and leave out an empty
 * list of items, which is required.
 */
export async function* jsonfeed(
  articles: Articles,
  { query = '' }: Pick<WriterOptions, 'query'>,
): AsyncGenerator<string> {
  const { title, description } = feedHead(query);
  const head = { version: 'https://jsonfeed.org/version/1.1', title, description };
  yield `${escapeJson(JSON.stringify(head)).slice(0, -1)},"items":[`;
  let before = '\n';
  for await (const article of articles) {
    yield before + escapeJson(JSON.stringify(item(article)));
    before = ',\n';
  }
  yield '\n]}\n';
}

function item(article: Article): Record<string, unknown> {
  const { url, guid, title, summary, content_text, content_markdown, image, tags, language } = article;
  return {
    id: guid ?? url ?? newsdeskId(article),
    url,
    title,
    summary,
    content_html: content_markdown === undefined ? undefined : bodyHtml(article, IN_FEED),
    // The format demands a body: an empty one where there is none.
    content_text: content_text ?? (content_markdown === undefined ? '' : undefined),
    image: image?.url,
    date_published: article.date_published,
    date_modified: article.date_modified,
    authors: listed(article.authors.map((author) => ({ name: author.name, url: author.url }))),
    tags: listed(tags),
    language,
    _newsdesk: Object.fromEntries(UNDER_NEWSDESK.map((key) => [key, article[key]])),
  };
}
