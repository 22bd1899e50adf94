import { guessKeys } from '../name-guesses.ts';
import { askedKeys, callingKeys, isCalled, NAMES_VERSION, nameKeys } from '../names.ts';
import type { Database } from './driver.ts';
import { KIND, type Kind } from './schema.ts';

/** Before a key by which a person may be called alone: so that `person:maria` does not look at every Maria. */
const CALLED = '.';

/** Whether names of this kind are asked for as persons are. */
export const isOfPersons = (kind: Kind): boolean => kind === KIND.person || kind === KIND.guess;

/** What the index of words has of a name. */
function wordsOf(kind: Kind, name: string): Set<string> {
  if (kind === KIND.guess) {
    const { words, calling } = guessKeys(name);
    return new Set([...words, ...[...calling].map((key) => CALLED + key)]);
  }
  const called = isOfPersons(kind) ? callingKeys(name).map((key) => CALLED + key) : [];
  return new Set([...nameKeys(name), ...called]);
}

/** The words that a name must have in the index to be the one that is asked for; none if nothing can be looked up. */
export function askedWords(kind: Kind, asked: string): string[] {
  const keys = askedKeys(asked);
  return isOfPersons(kind) && isCalled(asked) ? keys.map((key) => CALLED + key) : keys;
}

/** Makes a name findable by its parts, if it is of a kind that is asked for so. */
export function indexWords(db: Database, kind: Kind, term: number, name: string): void {
  if (!isOfPersons(kind) && kind !== KIND.organization && kind !== KIND.place) return;
  for (const word of wordsOf(kind, name)) db.run('INSERT OR IGNORE INTO word VALUES(?, ?, ?)', kind, word, term);
}

/** Indexes all names anew if names.ts has other keys now than those that the store has. */
export function keepWords(db: Database): void {
  if (indexedVersion(db) === NAMES_VERSION) return;
  db.transaction(() => {
    if (indexedVersion(db) === NAMES_VERSION) return;
    db.exec('DELETE FROM word');
    for (const [id, kind, name] of db.iterate('SELECT id, kind, name FROM term')) {
      indexWords(db, Number(kind) as Kind, Number(id), String(name));
    }
    db.run("INSERT OR REPLACE INTO meta VALUES('names', ?)", NAMES_VERSION);
  });
}

function indexedVersion(db: Database): number {
  return Number(db.get("SELECT value FROM meta WHERE key = 'names'")?.[0]);
}
