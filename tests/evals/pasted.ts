// What newsdesk makes of a pasted text, for a scorer: `export default (bytes) => article`.
import type { Article } from '../../src/article.ts';
import { makeArticle } from '../../src/make-article.ts';
import { readPasted } from '../../src/read/pasted.ts';

/** The first article in the text, its clock times read as UTC. Throws what `readPasted` throws. */
export default function read(bytes: Uint8Array): Article | undefined {
  const now = Math.floor(Date.now() / 1000);
  const [draft] = readPasted(new TextDecoder().decode(bytes), { now, timeZone: 'UTC' }).drafts;
  return draft && makeArticle(draft, now, () => []);
}
