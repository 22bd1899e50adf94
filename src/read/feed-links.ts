import { Parser } from 'htmlparser2';
import { webAddress } from './urls.ts';

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b/i;
/** How much of a page is looked at: its head. */
const HEAD = 262_144;
const MAX_FEEDS = 20;

/**
 * The feeds that a web page names (`<link rel=alternate>` of a feed's type), absolute, in its order. `address`: the page's own, over
 * which `<base>` goes.
 */
export function feedLinks(html: string, address: string | undefined): string[] {
  const found = new Set<string>();
  let base = address;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base = webAddress(attributes['href'], address) ?? base;
      if (name !== 'link' || found.size >= MAX_FEEDS) return;
      const rel = attributes['rel']?.toLowerCase().split(/\s+/) ?? [];
      const url = webAddress(attributes['href'], base);
      if (rel.includes('alternate') && FEED_TYPES.test(attributes['type'] ?? '') && url !== undefined) found.add(url);
    },
  });
  parser.end(html.slice(0, HEAD));
  return [...found];
}
