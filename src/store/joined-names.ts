import type { Name, SameNames } from './store.ts';

/** The order of names wherever they come from: most frequent first, of equals the one that was in the news last, then by its letters. */
export const mostFrequentFirst = (a: Name, b: Name): number =>
  b.count - a.count ||
  (b.newest ?? -Infinity) - (a.newest ?? -Infinity) ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** A name to be joined: in which place it stands among the names, and how many articles it has. */
export type Recount = (members: readonly number[]) => Pick<Name, 'count' | 'newest'>;

/** Of more names the rarer ones, most of which are in one article each, stay as they are: it would take seconds to compare them. */
const MOST_JOINED = 5000;

/**
 * Makes one name of those that are one thing's, under the most frequent spelling. `names` come most frequent first; `recount` says how
 * many articles those of the given places have together, which is less than their sum where one article has two of them.
 */
export function joinNames(names: readonly Name[], same: SameNames, recount: Recount): Name[] {
  const groups: number[][] = [];
  const looked = names.slice(0, MOST_JOINED).map(({ name }) => name);
  for (const [i, group] of same(looked).entries()) {
    groups[group] ??= [];
    groups[group].push(i);
  }
  const joined = groups.map((members) => {
    const [first] = members;
    const name = names[first as number] as Name;
    if (members.length === 1) return name;
    const spellings = members.flatMap((i) => spellingsOf(names[i] as Name)).sort((a, b) => b.count - a.count);
    const [most, ...others] = spellings as [Spelling, ...Spelling[]];
    return { ...name, name: most.name, ...recount(members), spellings: others };
  });
  return [...joined, ...names.slice(MOST_JOINED)].sort(mostFrequentFirst);
}

interface Spelling {
  name: string;
  count: number;
}

/** A name as it stands in articles, and its other spellings. */
function spellingsOf({ name, count, spellings = [] }: Name): Spelling[] {
  return [{ name, count: count - spellings.reduce((sum, other) => sum + other.count, 0) }, ...spellings];
}
