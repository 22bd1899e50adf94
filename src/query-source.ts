import type { Source } from './article.ts';
import { fold } from './fold.ts';

/** Whether `asked` is the source's name, the host of its site or feed, or one of these addresses; `www.`, scheme and a final slash do not matter. */
export function sourceMatches(asked: string, source: Omit<Source, 'kind'>): boolean {
  if (source.name !== undefined && fold(asked) === fold(source.name)) return true;
  const addresses = [source.url, source.feed_url].filter((address) => address !== undefined);
  const hosts = addresses.map(bareHost);
  if (!asked.includes('://')) return hosts.includes(asked.toLowerCase().replace(/^www\./, ''));
  const wanted = bareAddress(asked);
  return wanted !== undefined && [...hosts, ...addresses.map(bareAddress)].includes(wanted);
}

function bareHost(address: string): string | undefined {
  return URL.parse(address)?.host.replace(/^www\./, '') || undefined;
}

/** Host, path and search of an address; of a site's first page the host alone. */
function bareAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url ? `${bareHost(address)}${url.pathname.replace(/\/$/, '')}${url.search}` : undefined;
}
