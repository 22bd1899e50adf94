// What newsdesk makes of a web page, for a scorer: `export default (bytes, { url }) => article`.
import type { Article } from '../../src/article.ts';
import { makeArticle } from '../../src/make-article.ts';
import { decode } from '../../src/read/decode.ts';
import { readPage } from '../../src/read/page.ts';

/** The article on the page, clock times without a zone read as UTC. Throws what `readPage` throws. */
export default async function read(bytes: Uint8Array, { url }: { url?: string }): Promise<Article | undefined> {
  const now = Math.floor(Date.now() / 1000);
  const [draft] = (await readPage(decode(bytes), { url, now, timeZone: 'UTC' })).drafts;
  return draft && makeArticle(draft, now, () => []);
}
