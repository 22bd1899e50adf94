import { fold } from '../names.ts';
import { mostFrequentFirst } from './joined-names.ts';
import type { Name } from './store.ts';

/** A name in all its spellings. */
interface Counted {
  /** Articles. */
  count: number;
  newest: number;
  /** The last article that had it: one that has it twice counts once. */
  last: number;
  spellings: Spelling[];
}

interface Spelling {
  name: string;
  count: number;
  of: Counted;
}

/** Counts names, each under the spelling that is met most often. */
export class Tally {
  readonly #names = new Map<string, Counted>();
  readonly #spellings = new Map<string, Spelling>();
  #articles = 0;

  /** The names of one article. `moment`: where it stands in time, unix seconds. */
  add(names: readonly string[], moment: number): void {
    const article = ++this.#articles;
    for (const name of names) {
      const spelling = this.#spellings.get(name) ?? this.#meet(name);
      const counted = spelling.of;
      if (counted.last === article) continue;
      counted.last = article;
      counted.count++;
      spelling.count++;
      if (moment > counted.newest) counted.newest = moment;
    }
  }

  /** The most frequent names, at most `limit` (see `mostFrequentFirst`). */
  top(limit: number): Name[] {
    return [...this.#names.values()].map(nameOf).sort(mostFrequentFirst).slice(0, limit);
  }

  #meet(name: string): Spelling {
    const key = fold(name);
    let of = this.#names.get(key);
    if (!of) {
      of = { count: 0, newest: -Infinity, last: 0, spellings: [] };
      this.#names.set(key, of);
    }
    const spelling = { name, count: 0, of };
    of.spellings.push(spelling);
    this.#spellings.set(name, spelling);
    return spelling;
  }
}

function nameOf({ count, newest, spellings }: Counted): Name {
  const met = spellings.filter((spelling) => spelling.count > 0).sort((a, b) => b.count - a.count);
  const [first, ...others] = met.map((spelling) => ({ name: spelling.name, count: spelling.count }));
  return { name: first?.name ?? '', count, newest, ...(others.length > 0 && { spellings: others }) };
}
