import { decode } from './decode.ts';
import { feedLinks } from './feed-links.ts';
import { sniff } from './sniff.ts';

/** The feeds that a web page names, absolute, in its order; undefined for what is no web page. `address`: the page's own. */
export function feedsNamedBy(
  bytes: Uint8Array,
  contentType: string | undefined,
  address: string,
): string[] | undefined {
  const text = decode(bytes, contentType);
  return sniff(text).kind === 'html' ? feedLinks(text, address) : undefined;
}
