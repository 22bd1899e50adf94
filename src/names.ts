import { fold as folded } from './fold.ts';
import { isCalledBy, keysOfCalled, mayBeCalledBy } from './name-called.ts';
import { type Comparison, compareParsed } from './name-compare.ts';
import { sameFamilyWord, sameGiven } from './name-spelling.ts';
import { familyOf, isEastAsian, mayBeTurned, type NameWord, type ParsedName, parsed } from './name-words.ts';

/** A name as it is compared: without case, accents and surplus blanks. */
export const fold = folded;

/** Changes when `nameKeys` gives other keys than before: a store then makes its keys anew. */
export const NAMES_VERSION = 3;

/**
 * The keys by which an index finds a name: one for each of its words, the same for all spellings of the word in any
 * script that has a table (Zelensky, Zelenskyy, Selenskyj, Зеленський).
 */
export function nameKeys(name: string): string[] {
  const { words, joined } = parsed(name);
  const keys = new Set(joined);
  for (const word of words) keys.add(word.key);
  return [...keys];
}

/**
 * Those of the keys of a person's name that can be asked for alone: of family names and of an only name. An index that tells them
 * apart need not look at every Maria when somebody asks for a family of that name.
 */
export function callingKeys(name: string): string[] {
  return keysOfCalled(parsed(name));
}

/** Whether a person is asked for by one word: then all of `askedKeys` are among the `callingKeys` of every name that matches. */
export function isCalled(asked: string): boolean {
  return isOneUnit(parsed(asked));
}

/** One word, or several that a hyphen joins: somebody is asked for by the family name alone. */
function isOneUnit({ words }: ParsedName): boolean {
  return words.every((word) => word.unit === words[0]?.unit);
}

/** The words of an asked name that a name must have, in some spelling: no initial stands for them. */
function wantedWords(asked: ParsedName): NameWord[] {
  if (isOneUnit(asked) || mayBeTurned(asked)) return asked.words;
  const isWhole = (word: NameWord): boolean => word.text.length > 1;
  const family = familyOf(asked).filter(isWhole);
  return family.length > 0 ? family : asked.words.filter(isWhole);
}

/**
 * The keys that every name has which `nameMatches` or `thingMatches` the asked one: all of them must be among `nameKeys` of the name. Empty if
 * the asked name has no word that could be looked up.
 */
export function askedKeys(asked: string): string[] {
  return [...new Set(wantedWords(parsed(asked)).map((word) => word.key))];
}

/**
 * Is the name one that the asked part of a name means? One word is a family name or an only name (`stoltenberg`, `Pelé`);
 * of several, each must be there, as an initial, a short form or another spelling at most, in any usual order. Case, accents,
 * script, hyphens, titles and particles (`von der`, `al-`) do not matter. A part of a word never matches.
 */
export function nameMatches(asked: string, name: string): boolean {
  const wanted = parsed(asked);
  const given = parsed(name);
  if (wanted.words.length === 0 || given.words.length === 0) return false;
  if (isOneUnit(wanted)) return isCalledBy(given, wanted.words);
  const family = wantedWords(wanted);
  if (family.length === 0) return false;
  const left = [...given.words];
  const take = (fits: (word: NameWord) => boolean): NameWord | undefined => {
    const at = left.findLastIndex(fits);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const turnable = mayBeTurned(wanted);
  for (const word of family) {
    const found = take((other) => (turnable ? word.key === other.key : sameFamilyWord(word, other)));
    if (!found) return false;
    if (!turnable && word === wanted.words.at(-1) && isTurnedRound(found, word, given)) return false;
  }
  return wanted.words.every(
    (word) =>
      family.includes(word) ||
      given.particles.includes(word.text) ||
      take((other) => sameGiven(word, other) !== undefined) !== undefined,
  );
}

/** May an article that has somebody's full name mean them by this single word? */
export function mayCall(word: string, name: string): boolean {
  return mayBeCalledBy(parsed(name), parsed(word).words);
}

/** Is it one of these full names, in some spelling or with more words than they have? */
export function isOneOf(names: readonly string[], name: string): boolean {
  return names.some((one) => folded(one) === folded(name) || (!isCalled(one) && nameMatches(one, name)));
}

/**
 * The same for organisations and places, which are called by any of their words: `goldman`, `Kyiv` (Kyiv Oblast), `world bank`. All asked
 * words must be there, each in some spelling; the order does not matter.
 */
export function thingMatches(asked: string, name: string): boolean {
  const wanted = parsed(asked);
  const { words, joined } = parsed(name);
  const isThere = (word: NameWord): boolean =>
    joined.includes(word.key) || words.some((other) => sameFamilyWord(word, other));
  return wantedWords(wanted).length > 0 && wanted.words.every(isThere);
}

/** George Michael is not Michael George: of two given names the last one is the family name. */
function isTurnedRound(found: NameWord, asked: NameWord, name: ParsedName): boolean {
  return (
    name.words.length === 2 &&
    found === name.words[0] &&
    found.unit !== name.words[1]?.unit &&
    !isEastAsian(name) &&
    asked.given !== undefined
  );
}

/**
 * Are two names one person? Every word of the shorter name must be in the longer one, in some spelling: words that are left
 * over on both sides contradict (Joe and Jill Biden), on one side they do not (Vladimir Putin, Vladimir Vladimirovich Putin).
 * A bare family name agrees with every full name that has it, with a score below 0.6: no ground to join two people.
 */
export function compare(a: string, b: string): Comparison {
  return compareParsed(parsed(a), parsed(b));
}
