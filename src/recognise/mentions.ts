import type { Article, Entity } from '../article.ts';
import { fold } from '../fold.ts';
import { nominatives } from '../name-cases.ts';
import { latin } from '../name-sounds.ts';
import { sameGiven } from '../name-spelling.ts';
import { familyOf, type NameWord, nameWord, type ParsedName, parsed } from '../name-words.ts';
import { isCity, isCommonWord, isCountry } from './lists.ts';
import { SAME_THING } from './other-names.ts';
import { isGiven } from './shape.ts';
import { type Token, tokensOf } from './tokens.ts';
import { NAME_PARTICLES, ORGANISATION_WORDS, TITLES } from './vocabulary.ts';

/** A person to look for: by the key of the family name's last word. */
interface Person {
  entity: Entity;
  name: ParsedName;
  family: NameWord;
}

/** Anything else to look for: by its words, one after the other. */
interface Phrase {
  entity: Entity;
  tokens: Token[];
}

interface Wanted {
  persons: Map<string, Person[]>;
  phrases: Map<string, Phrase[]>;
  /** Does any of them begin with a small letter? */
  hasSmall: boolean;
  /** Names in scripts that write no blanks between words are counted as they stand. */
  unspaced: Entity[];
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Tags of more words are sentences, which no text repeats. */
const MOST_WORDS = 12;
const MOST_PARTICLES = 4;

/** A name and its other names in English (United States: US, U.S., USA). */
function namesOfSame(name: string): readonly string[] {
  return SAME_THING.find((names) => names.includes(name)) ?? [name];
}

function whomToLookFor(entities: readonly Entity[]): Wanted {
  const wanted: Wanted = { persons: new Map(), phrases: new Map(), hasSmall: false, unspaced: [] };
  for (const entity of entities) {
    if (UNSPACED.test(entity.name)) {
      wanted.unspaced.push(entity);
      continue;
    }
    const name = parsed(entity.name);
    const family = familyOf(name).at(-1);
    if (entity.type === 'person' && family) push(wanted.persons, family.key, { entity, name, family });
    if (entity.type === 'person') continue;
    for (const spelling of namesOfSame(entity.name)) {
      const tokens = tokensOf(spelling.replace(/^the /iu, ''));
      if (!tokens[0] || tokens.length > MOST_WORDS) continue;
      wanted.hasSmall ||= !tokens[0].isCapital;
      push(wanted.phrases, tokens[0].plain, { entity, tokens });
    }
  }
  return wanted;
}

/** "NATO" and "Nato" are one; "WHO" is not "Who", and a name in capitals is not a word in small letters. */
function isSameWord(wanted: Token, found: Token): boolean {
  if (wanted.plain !== found.plain) return false;
  if (wanted.isCapital && !found.isCapital) return false;
  if (found.text === wanted.text || !ACRONYM.test(wanted.text)) return true;
  return wanted.text.length > 2 && !isCommonWord(wanted.plain);
}

function longestPhrase(candidates: readonly Phrase[], tokens: readonly Token[], at: number): Phrase | undefined {
  let best: Phrase | undefined;
  for (const phrase of candidates) {
    const fits = phrase.tokens.every((wanted, i) => {
      const found = tokens[at + i];
      return found !== undefined && (i === 0 || found.isJoined) && isSameWord(wanted, found);
    });
    if (fits && phrase.tokens.length > (best?.tokens.length ?? 0)) best = phrase;
  }
  return best;
}

function phraseAt({ phrases }: Wanted, tokens: readonly Token[], at: number): Phrase | undefined {
  if (phrases.size === 0) return undefined;
  const token = tokens[at] as Token;
  const phrase = longestPhrase(phrases.get(token.plain) ?? [], tokens, at);
  if (phrase || !CYRILLIC.test(token.text)) return phrase;
  const single = (plain: string): Phrase | undefined => phrases.get(plain)?.find((one) => one.tokens.length === 1);
  return spellingsOf(token)
    .map(single)
    .find((one) => one !== undefined);
}

/** How a word with somebody's family name is used here: with the given name, alone, or as a part of another name. */
function useOf(person: Person, tokens: readonly Token[], at: number, isHeadline: boolean): 'full' | 'bare' | 'other' {
  const { name, family } = person;
  const given = name.words.filter((word) => word !== family);
  if (name.words.length === 1) return 'full';
  const isGiven = (token: Token | undefined): boolean => {
    if (!token?.isCapital) return false;
    const words = spellingsOf(token).map((plain) => nameWord(plain, 0));
    return words.some((word) => given.some((other) => sameGiven(word, other) !== undefined));
  };
  const next = tokens[at + 1]?.isJoined ? tokens[at + 1] : undefined;
  if (isGiven(next)) return 'full';
  let i = at;
  // von der, al-, bin: the name goes on before them.
  while (i > at - MOST_PARTICLES && tokens[i]?.isJoined && NAME_PARTICLES.has(tokens[i - 1]?.plain ?? '')) i--;
  const before = tokens[i]?.isJoined ? tokens[i - 1] : undefined;
  if (isGiven(before)) return 'full';
  const followed = next?.isCapital && !isHeadline && !isCommonWord(next.plain);
  if (followed) return 'other';
  if (!before?.isCapital || TITLES.has(before.plain) || isCommonWord(before.plain)) return 'bare';
  return isHeadline ? 'bare' : 'other';
}

/** A headline in which most words have a capital says nothing by its capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => token.isCapital).length * 3 > tokens.length * 2;
}

function countIn(text: string, wanted: Wanted, counts: Map<Entity, number>, isTitle: boolean): void {
  const add = (entity: Entity): void => void counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const tokens = tokensOf(text);
  const isHeadline = isTitle && isTitleCase(tokens);
  /** Who of several people of one family name was last named in full. */
  const lastNamed = new Map<string, Person>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.isCapital && !wanted.hasSmall) continue;
    const phrase = phraseAt(wanted, tokens, at);
    if (phrase && phrase.tokens.length > 1) {
      add(phrase.entity);
      at += phrase.tokens.length - 1;
      continue;
    }
    const person = token.isCapital ? personAt(wanted, lastNamed, tokens, at, isHeadline) : undefined;
    if (person && !(phrase && person.use === 'bare')) add(person.entity);
    else if (phrase && !isPartOfAName(tokens, at, phrase)) add(phrase.entity);
  }
  for (const entity of wanted.unspaced) {
    const times = text.split(entity.name).length - 1;
    if (times > 0) counts.set(entity, (counts.get(entity) ?? 0) + times);
  }
}

/** Denzel Washington is not the city, nor is the Washington Post: a given name stands before the word, or an organisation's after it. */
function isPartOfAName(tokens: readonly Token[], at: number, { entity }: Phrase): boolean {
  const before = tokens[at]?.isJoined ? tokens[at - 1] : undefined;
  const after = tokens[at + 1]?.isJoined ? tokens[at + 1] : undefined;
  if (before?.isCapital && isGivenOrUnknown(before)) return true;
  return entity.type === 'place' && after?.isCapital === true && ORGANISATION_WORDS.has(after.plain);
}

/** A given name, or a word that is neither English nor a place. */
function isGivenOrUnknown({ plain }: Token): boolean {
  if (isGiven(plain)) return true;
  return plain.length > 2 && !isCommonWord(plain) && !TITLES.has(plain) && !isCity(plain) && !isCountry(plain);
}

/** A word and, if it is Ukrainian or Russian, the nominatives of which it may be a case. */
function spellingsOf({ text, plain }: Token): string[] {
  if (!CYRILLIC.test(text)) return [plain];
  return [plain, ...nominatives(fold(text)).map(latin)];
}

function personAt(
  { persons }: Wanted,
  lastNamed: Map<string, Person>,
  tokens: readonly Token[],
  at: number,
  isHeadline: boolean,
): { entity: Entity; use: 'full' | 'bare' } | undefined {
  if (persons.size === 0) return undefined;
  const key = spellingsOf(tokens[at] as Token)
    .map((plain) => nameWord(plain, 0).key)
    .find((known) => persons.has(known));
  const candidates = key === undefined ? undefined : persons.get(key);
  if (key === undefined || !candidates) return undefined;
  const bare: Person[] = [];
  for (const person of candidates) {
    const use = useOf(person, tokens, at, isHeadline);
    if (use === 'full') {
      lastNamed.set(key, person);
      return { entity: person.entity, use };
    }
    if (use === 'bare') bare.push(person);
  }
  const meant = candidates.length === 1 ? bare[0] : bare.find((person) => person === lastNamed.get(key));
  return meant && { entity: meant.entity, use: 'bare' };
}

/**
 * How often title, caption and body (or summary) speak of each entity: by its name, in any spelling, or by a person's bare family name if it is
 * nobody else's. Takes time in proportion to the text.
 */
export function withMentions(article: Article, entities: readonly Entity[]): Entity[] {
  if (entities.length === 0) return [];
  const wanted = whomToLookFor(entities);
  const counts = new Map<Entity, number>();
  countIn(article.title, wanted, counts, true);
  for (const text of [article.image?.caption, article.content_text ?? article.summary])
    if (text !== undefined) countIn(text, wanted, counts, false);
  return entities.map((entity) => ({ ...entity, mentions: counts.get(entity) ?? 0 }));
}
