import { fold } from '../names.ts';
import type { Name } from './store.ts';

interface Counted {
  count: number;
  newest: number;
  spellings: Map<string, number>;
}

/** Counts names, each under the spelling that is met most often. */
export class Tally {
  readonly #names = new Map<string, Counted>();
  readonly #folded = new Map<string, string>();

  /** The names of one article; a name that it has twice counts once. `moment`: where it stands in time, unix seconds. */
  add(names: readonly string[], moment: number): void {
    const seen = new Set<string>();
    for (const name of names) {
      const key = this.#fold(name);
      if (seen.has(key)) continue;
      seen.add(key);
      let counted = this.#names.get(key);
      if (!counted) {
        counted = { count: 0, newest: moment, spellings: new Map() };
        this.#names.set(key, counted);
      }
      counted.count++;
      counted.spellings.set(name, (counted.spellings.get(name) ?? 0) + 1);
      counted.newest = Math.max(counted.newest, moment);
    }
  }

  /** The most frequent names, at most `limit`; of two as frequent the one that was met first. */
  top(limit: number): Name[] {
    const sorted = [...this.#names.values()].sort((a, b) => b.count - a.count);
    return sorted.slice(0, limit).map(nameOf);
  }

  #fold(name: string): string {
    let folded = this.#folded.get(name);
    if (folded === undefined) {
      folded = fold(name);
      this.#folded.set(name, folded);
    }
    return folded;
  }
}

function nameOf({ count, newest, spellings }: Counted): Name {
  const sorted = [...spellings].map(([name, n]) => ({ name, count: n })).sort((a, b) => b.count - a.count);
  const [first, ...others] = sorted;
  return {
    name: first?.name ?? '',
    count,
    newest,
    ...(others.length > 0 && { spellings: others }),
  };
}
