import { Parser } from 'htmlparser2';
import { webAddress } from './urls.ts';

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b/i;
/** How much of a page is looked at: its head. */
const HEAD = 262_144;
const MAX_FEEDS = 20;
const MAX_LINKS = 100;

/**
 * The feeds that a web page names (`<link rel=alternate>` of a feed's type), absolute, in its order. `address`: the page's own, over
 * which `<base>` goes; of a saved page whose address nobody gave, the one that it gives as its canonical.
 */
export function feedLinks(html: string, address: string | undefined): string[] {
  const links: string[] = [];
  let base: string | undefined;
  let canonical: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base ??= webAddress(attributes['href'], address);
      if (name !== 'link') return;
      const rel = attributes['rel']?.toLowerCase().split(/\s+/) ?? [];
      const href = attributes['href'] ?? '';
      if (rel.includes('canonical')) canonical ??= webAddress(href);
      if (rel.includes('alternate') && FEED_TYPES.test(attributes['type'] ?? '') && links.length < MAX_LINKS)
        links.push(href);
    },
  });
  parser.end(html.slice(0, HEAD));
  const found = links.map((href) => webAddress(href, base ?? address ?? canonical));
  return [...new Set(found.filter((url) => url !== undefined))].slice(0, MAX_FEEDS);
}
