import { type Article, sourceIdentity } from '../article.ts';
import { hostOf } from './names-in.ts';

type Told = Pick<Article, 'source' | 'url'>;

/**
 * Whether an article that is known may be what this one says anew. It is when both come from the same source; and when one comes from
 * a feed and the other from a file of a feed, which does not know its address, if the feed is one of the site that the article is on: a
 * feed elsewhere could name any article.
 */
export function isSameSource(old: Told, article: Told): boolean {
  if (sourceIdentity(old.source) === sourceIdentity(article.source)) return true;
  if (old.source.kind !== 'feed' || article.source.kind !== 'feed') return false;
  const [address, another] = [old.source.feed_url, article.source.feed_url].filter((one) => one !== undefined);
  if (address === undefined || another !== undefined || old.url === undefined || article.url === undefined)
    return false;
  return [old.url, article.url].every((url) => isOneSite(hostOf(address), hostOf(url)));
}

/** `wire.example` and `feeds.wire.example`. Hosts have no `www.` here. */
function isOneSite(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
