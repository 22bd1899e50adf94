import { guessMatches } from '../name-guesses.ts';
import { isOneOf, nameMatches, thingMatches } from '../names.ts';
import type { Database } from './driver.ts';
import type { List } from './resolve.ts';
import { KIND, type Kind } from './schema.ts';
import type { Name } from './store.ts';
import { askedWords, isOfPersons } from './words.ts';

export type ByParts = typeof byParts;

/** A term that was found by the parts of its name. */
interface Found {
  id: number;
  /** In how many articles it is. */
  n: number;
  name: string;
}

/** Names of these kinds, which are asked for alike, that have all the words of the asked one, in any spelling, but those of the people in `apart`. */
export function byParts(
  db: Database,
  kinds: readonly [Kind, ...Kind[]],
  asked: string,
  apart: readonly string[] = [],
): List[] {
  return namesByParts(db, kinds, asked, apart).map(({ id, n }) => ({ of: 'term', id, n }));
}

/** The persons whom the asked name means, most frequent first (see `Reader.persons`). */
export function personsCalled(db: Database, asked: string): Name[] {
  const found = namesByParts(db, [KIND.person], asked, []);
  return found.sort((a, b) => b.n - a.n).map(({ name, n }) => ({ name, count: n }));
}

function namesByParts(
  db: Database,
  kinds: readonly [Kind, ...Kind[]],
  asked: string,
  apart: readonly string[],
): Found[] {
  const [first, ...others] = askedWords(kinds[0], asked);
  if (first === undefined) return [];
  const having = others.map(
    () => ' AND EXISTS(SELECT 1 FROM word o WHERE o.kind = w.kind AND o.word = ? AND o.term = w.term)',
  );
  const found = db.get(
    `SELECT json_group_array(json_array(t.id, f.n, t.name, t.kind))
     FROM word w CROSS JOIN term t ON t.id = w.term CROSS JOIN frequency f ON f.term = t.id
     WHERE w.kind IN (${kinds.join(', ')}) AND w.word = ?${having.join('')}`,
    first,
    ...others,
  );
  const terms = JSON.parse(String(found?.[0])) as [number, number, string, Kind][];
  return terms.flatMap(([id, n, name, kind]): Found[] =>
    n > 0 && matcherOf(kind)(asked, name) && !isOneOf(apart, name) ? [{ id, n, name }] : [],
  );
}

/** What tells whether an asked name means one of this kind. */
function matcherOf(kind: Kind): (asked: string, name: string) => boolean {
  if (kind === KIND.guess) return guessMatches;
  return isOfPersons(kind) ? nameMatches : thingMatches;
}
