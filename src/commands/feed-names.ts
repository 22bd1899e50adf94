import { line } from '../clean.ts';
import { didYouMean } from '../did-you-mean.ts';
import { NewsdeskError } from '../errors.ts';
import type { Feed } from '../store/store.ts';

/** How many candidates an error lists. */
const SHOWN = 5;

/**
 * The feeds that words name: each an address or a title, or a part of one that no other feed has. Throws NewsdeskError for a word
 * that names none or several.
 */
export function feedsNamed(words: readonly string[], feeds: readonly Feed[]): Feed[] {
  return [...new Set(words.map((word) => feedNamed(word, feeds)))];
}

function feedNamed(word: string, feeds: readonly Feed[]): Feed {
  const sought = even(word);
  const exact = feeds.filter((feed) => namesOf(feed).includes(sought));
  const found = exact.length > 0 ? exact : feeds.filter((feed) => namesOf(feed).some((name) => name.includes(sought)));
  const [first, second] = found;
  if (first === undefined) {
    const near = didYouMean(
      word,
      feeds.flatMap(({ title, url }) => [title ?? url, url]),
    );
    throw new NewsdeskError(`no followed feed is called ${line(word)}`, {
      hint: near === undefined ? 'newsdesk feeds lists them' : `did you mean ${near}?`,
    });
  }
  if (second === undefined) return first;
  const addresses = found.slice(0, SHOWN).map(({ url }) => url);
  throw new NewsdeskError(`${found.length} followed feeds are called ${line(word)}`, {
    hint: `name one by its address: ${addresses.join(' ')}${found.length > SHOWN ? ' …' : ''}`,
  });
}

const namesOf = ({ title = '', url, address }: Feed): string[] => [even(url), even(address), even(title)];

/** As addresses and titles are compared: `HTTPS://Example.org/` is `example.org`. */
function even(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
