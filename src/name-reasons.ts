import { type Article, type Entity, guessesOf } from './article.ts';
import { fold } from './fold.ts';
import type { KnownPerson } from './name-groups.ts';
import { guessMatches } from './name-guesses.ts';
import { callingNames, familyOf, isEastAsian, type NameWord, parsed } from './name-words.ts';
import { compare, isCalled, isOneOf, nameMatches, thingMatches } from './names.ts';

/** Why an article is among somebody's, or is not: the name as it stands there, and one reason in words. */
export interface Reason {
  name: string;
  why: string;
}

/** Why the article is found by the asked name; undefined if no name in it says so. The surest reason is given. */
export function reasonFor(article: Article, asked: string, known: readonly KnownPerson[]): Reason | undefined {
  const apart = known.filter(({ name }) => nameMatches(asked, name)).flatMap((person) => person.apart);
  const persons = article.entities.filter(
    ({ name, type }) => type === 'person' && nameMatches(asked, name) && !isOneOf(isCalled(asked) ? [] : apart, name),
  );
  const [publisher, user, detected] = (['publisher', 'user', 'detected'] as const).map((from) =>
    persons.find((entity) => entity.from === from),
  );
  if (publisher) return { name: publisher.name, why: 'tag by the publisher' };
  if (user) return { name: user.name, why: 'named by you' };
  if (detected) return agreement(asked, detected.name, 'in this article');
  const alias = aliasIn(article, asked, known);
  if (alias !== undefined) return { name: alias, why: 'alias in [people] of config.toml' };
  const guess = guessesOf(article).find((name) => guessMatches(asked, name));
  return guess === undefined ? undefined : agreement(asked, guess, 'in the text');
}

/** The user's spelling of the asked person that the article has, as a name of it or somewhere in its text. */
function aliasIn(article: Article, asked: string, known: readonly KnownPerson[]): string | undefined {
  for (const { name, spellings } of known) {
    const all = [name, ...spellings].map(fold);
    if (!nameMatches(asked, name) && !all.includes(fold(asked))) continue;
    return (
      article.persons.find((person) => all.includes(fold(person)) || nameMatches(name, person)) ?? spellings[0] ?? name
    );
  }
  return undefined;
}

const SCRIPTS: [string, RegExp][] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];

/** How the asked name and the one that was found agree. */
function agreement(asked: string, name: string, where: string): Reason {
  const script = SCRIPTS.find(([, letters]) => letters.test(name) && !letters.test(asked))?.[0];
  if (!isCalled(asked)) {
    if (script !== undefined) return { name, why: `${script} ${name} = ${asked}, ${where}` };
    const agreements = compare(asked, name).reasons.filter((reason) => reason.includes(':'));
    return { name, why: agreements.length === 0 ? `full name ${where}` : `${agreements.join('; ')}, ${where}` };
  }
  const word = calledBy(asked, name);
  const isSame = fold(word) === fold(asked);
  const how = script === undefined ? `same sound as ${asked}` : `${script} ${word} = ${asked}`;
  const part =
    fold(word) === fold(name)
      ? `name ${where}`
      : `${isGivenOf(word, name) ? 'given name' : 'surname'} of "${name}" ${where}`;
  return { name: word, why: isSame ? part : `${how}, ${part}` };
}

/** Jinping of Xi Jinping, whose family name stands first. */
function isGivenOf(word: string, name: string): boolean {
  const person = parsed(name);
  const keys = new Set(familyOf(person).map(({ key }) => key));
  return isEastAsian(person) && !parsed(word).words.some(({ key }) => keys.has(key));
}

/** The word of a name, as it is written, by which somebody is asked for. */
function calledBy(asked: string, name: string): string {
  const keys = new Set(parsed(asked).words.map(({ key }) => key));
  const isAsked = (word: NameWord): boolean => keys.has(word.key);
  const word = name.split(/\s+/u).findLast((one) => parsed(one).words.some(isAsked));
  return word ?? callingNames(parsed(name)).find(isAsked)?.text ?? name;
}

/** Why an article is none of the asked person's although it has the name: a place or organisation, or somebody else. */
export function reasonAgainst(article: Article, asked: string): Reason | undefined {
  const thing = article.entities.find(
    ({ name, type }) => (type === 'place' || type === 'organization') && thingMatches(asked, name),
  );
  if (thing) return { name: thing.name, why: `${thing.type} in this article${mentionsOf(thing)}` };
  const other = article.persons.find((name) => nameMatches(familyAsked(asked), name));
  if (other === undefined) return undefined;
  return { name: other, why: isCalled(other) ? 'family name alone' : 'given name differs' };
}

/** The family name of the asked one. */
export function familyAsked(asked: string): string {
  return familyOf(parsed(asked))
    .map(({ text }) => text)
    .join('-');
}

function mentionsOf({ mentions = 0 }: Entity): string {
  if (mentions === 0) return '';
  return mentions === 1 ? ' (1 mention)' : ` (${mentions} mentions)`;
}
