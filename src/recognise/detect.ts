import type { Article, Entity, EntityType } from '../article.ts';
import { fold } from '../fold.ts';
import { askedKeys, nameKeys, nameMatches } from '../names.ts';
import { isFull, joinPersons, type NamedPlaces, withoutKnown } from './join-persons.ts';
import type { Type } from './labels.ts';
import { readNames } from './names-in-text.ts';
import { SAME_THING } from './other-names.ts';
import type { Tagger } from './tagger.ts';

const ENTITY_TYPES: Record<Type, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** An article of more names is a list: the later ones are left out. */
const MOST_NAMES = 1000;

interface Group extends NamedPlaces {
  type: Type;
}

/** What is found in the text of an article. */
interface Detected {
  entities: Entity[];
  /** See GUESSES of article.ts. */
  guesses: string[];
}

/**
 * The persons, organisations and places that an article speaks of besides the `known` entities, in the order in which they come
 * up. A family name alone belongs to the only full name that has it. Authors and photographers are no persons of the story. In a text
 * that is not English nobody is found, but names with capitals are guesses.
 */
export function detect(tagger: Tagger, article: Article, known: readonly Entity[]): Detected {
  const text = [article.title, article.image?.caption, article.content_text ?? article.summary]
    .filter((part) => part !== undefined)
    .join('\n');
  const groups = new Map<string, Group>();
  const isForeign = article.language !== undefined && !/^en\b/i.test(article.language);
  const { names, guesses } = readNames(tagger, text, isForeign);
  for (const { start, end, type } of names) {
    const name = written(text.slice(start, end));
    if (name === '' || name.length > 100) continue;
    const key = `${type} ${type === 'PER' ? fold(name) : thing(name)}`;
    const group = groups.get(key);
    if (!group && groups.size < MOST_NAMES) groups.set(key, { name, type, mentions: 1, place: start });
    else if (group) {
      group.mentions++;
      if (isShouted(group.name) && !isShouted(name)) group.name = name;
    }
  }
  const found = [...groups.values()];
  const persons = joinPersons(found.filter(({ type }) => type === 'PER'));
  const others = found.filter(({ type }) => type !== 'PER');
  const things = new Set(known.map(({ name }) => thing(name)));
  const strangers = [
    ...withoutKnown(persons, article, known),
    ...others.filter(({ name }) => !things.has(thing(name))),
  ];
  const entities = strangers
    .sort((a, b) => a.place - b.place)
    .map(({ name, type, mentions }) => ({
      name: type === 'ORG' ? name : calm(name),
      type: ENTITY_TYPES[type],
      from: 'detected' as const,
      mentions,
    }));
  // By a name that is not the last of the full one somebody is found only where the article uses it so.
  const calls = found.filter(({ name, type }) => type === 'PER' && !isFull(name)).map(({ name }) => name);
  return { entities, guesses: unknown([...guesses, ...calls].map(calm), article, [...known, ...entities]) };
}

/** The guesses by which neither a person of the article nor what its publisher names is found anyhow. */
function unknown(guesses: readonly string[], article: Article, entities: readonly Entity[]): string[] {
  const full = new Set<string>();
  const words = new Set<string>();
  const persons = new Map<string, string[]>();
  for (const { name, type, from } of entities) {
    if (type === 'person') addPerson(name);
    else if (from !== 'detected') for (const word of fold(name).split(' ')) words.add(word);
    if (type === 'person' || from !== 'detected') full.add(fold(name));
  }
  for (const { name } of article.authors) {
    full.add(fold(name));
    for (const word of fold(name).split(' ')) words.add(word);
  }
  function addPerson(name: string): void {
    for (const key of nameKeys(name)) {
      const list = persons.get(key);
      if (list) list.push(name);
      else persons.set(key, [name]);
    }
  }
  const isFound = (guess: string): boolean =>
    askedKeys(guess).some((key) => persons.get(key)?.some((name) => nameMatches(guess, name)));
  return [...new Set(guesses)].filter((guess) => {
    const folded = fold(guess);
    return isFull(guess) ? !full.has(folded) : !words.has(folded) && !isFound(guess);
  });
}

/** As it is listed: on one line, without "'s" and quotation marks about it. */
function written(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/['’]s$/iu, '')
    .replace(/^[\s"'“”‘’(]+|[\s"'“”‘’,)]+$/gu, '');
}

const isShouted = (name: string): boolean => name.length > 4 && name === name.toUpperCase();

/** BERGEN, of a dateline, as it is written elsewhere. */
function calm(name: string): string {
  if (!isShouted(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

const withoutArticle = (name: string): string => fold(name).replace(/^the /, '');

/** By each name of a thing that has several, in small letters, the first of them. */
const FIRST_NAMES: ReadonlyMap<string, string> = new Map(
  SAME_THING.flatMap((names) => names.map((name) => [fold(name), fold(names[0] ?? name)] as const)),
);

/** One form for all the names of a thing: U.S., United States. */
function thing(name: string): string {
  const plain = withoutArticle(name);
  return FIRST_NAMES.get(plain) ?? plain;
}
