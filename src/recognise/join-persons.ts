import type { Article, Entity } from '../article.ts';
import { fold } from '../fold.ts';
import { askedKeys, compare, mayCall, nameKeys } from '../names.ts';

/** The places of one name in an article. */
export interface NamedPlaces {
  name: string;
  mentions: number;
  /** The first of them: a UTF-16 offset. */
  place: number;
}

/** Is it more than one word? */
export const isFull = (name: string): boolean => name.includes(' ');

/** Names that agree less, in their consonants or most of their letters only, may be two people of one article. */
const LEAST_SCORE = 0.7;

/** So many names with one word in common are looked at: more are no article but a list. */
const MOST_ALIKE = 20;

/** Names by the keys of their words, so that each need only be compared with those that it may be. */
class NameIndex<T extends { name: string }> {
  readonly #byKey = new Map<string, T[]>();

  add(named: T): void {
    for (const key of nameKeys(named.name)) {
      const list = this.#byKey.get(key);
      if (!list) this.#byKey.set(key, [named]);
      else if (list.length < MOST_ALIKE) list.push(named);
    }
  }

  /** The first that the name may stand for: a full name in another spelling, or a full name of its family name. */
  find(name: string): T | undefined {
    const isSame = (other: T): boolean =>
      isFull(name)
        ? fold(name) === fold(other.name) || compare(name, other.name).score >= LEAST_SCORE
        : mayCall(name, other.name);
    for (const key of askedKeys(name)) {
      const found = this.#byKey.get(key)?.find(isSame);
      if (found) return found;
    }
    return undefined;
  }
}

/** Adds the spellings of a full name to the first of them, and each name of one word to the first full name that has it. */
export function joinPersons<T extends NamedPlaces>(persons: readonly T[]): T[] {
  const index = new NameIndex<T>();
  const kept: T[] = [];
  const bySize = [...persons.filter(({ name }) => isFull(name)), ...persons.filter(({ name }) => !isFull(name))];
  for (const person of bySize) {
    const owner = index.find(person.name);
    if (owner) {
      owner.mentions += person.mentions;
      continue;
    }
    kept.push(person);
    if (isFull(person.name)) index.add(person);
  }
  return kept;
}

/** The persons whom neither the publisher nor the user has named, and who did not make the article. */
export function withoutKnown<T extends NamedPlaces>(
  persons: readonly T[],
  article: Article,
  known: readonly Entity[],
): T[] {
  const index = new NameIndex<{ name: string }>();
  for (const { name, type } of known) if (type === 'person') index.add({ name });
  for (const { name, type } of article.authors) if (type !== 'organization') index.add({ name });
  const others = new Set(known.map(({ name }) => fold(name)));
  const credits = [article.image?.credit, article.byline].filter((line) => line !== undefined).map(fold);
  return persons.filter(
    ({ name }) =>
      !others.has(fold(name)) &&
      index.find(name) === undefined &&
      !(isFull(name) && credits.some((line) => line.includes(fold(name)))),
  );
}
