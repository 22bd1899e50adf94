import type { Author, Draft, Entity, EntityType } from '../article.ts';
import { fold } from '../fold.ts';
import { remembered } from '../remembered.ts';
import { DEMONYMS } from './demonyms.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { isCity, isCommonWord, isCountry, isFamilyName, isForeignOrganisationWord } from './lists.ts';
import { otherNames } from './other-names.ts';
import { typeOfScheme } from './scheme.ts';
import { isCapitalised, isGiven, listed, tidy } from './shape.ts';
import {
  BEFORE_PAPERS,
  BODIES,
  EVENTS,
  LEGAL_FORMS,
  NAME_PARTICLES,
  NOT_ORGANISATIONS,
  ORGANISATION_WORDS,
  ORGANISATIONS,
  PAPERS,
  PARTS_OF_PLACES,
  PLACE_ENDINGS,
  PLACE_HEADS,
  PLACE_STARTS,
  PLACES,
  SHORT_STATES,
  SMALL_WORDS,
  TITLES,
  TOPICS,
} from './vocabulary.ts';

/** A tag taken apart. */
interface Tag {
  /** Tidied, without the sign of a hashtag. */
  name: string;
  folded: string;
  words: string[];
  /** The words as lists have them. */
  listed: string[];
  /** Has it a small word that names do not have ("Climate change")? */
  isSentence: boolean;
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,6}|(?:\p{Lu}\.){2,6})$/u;
/** El Salvador, La Paz, San José: no given names. */
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'la',
  'le',
  'el',
  'los',
  'las',
  'les',
  'san',
  'santa',
  'sao',
  'st',
  'saint',
]);
const HAS_CASE = /\p{Ll}|\p{Lu}/u;

function takeApart(text: string): Tag {
  const name = tidy(text.slice(0, 200)).replace(/^#/u, '');
  const words = name.split(' ');
  // Tags all in small letters say nothing by their case.
  const hasCapitals = /\p{Lu}/u.test(name);
  const isSmall = (word: string): boolean => {
    const plain = listed(word);
    return !isCapitalised(word) && plain.length > 1 && !NAME_PARTICLES.has(plain) && !SMALL_WORDS.has(plain);
  };
  return {
    name,
    folded: fold(name),
    words,
    listed: words.map(listed),
    isSentence: hasCapitals && words.slice(1).some(isSmall),
  };
}

function isPlace({ folded, listed: words, name }: Tag): boolean {
  const bare = folded.replace(/^the /u, '').replace(/'/gu, '');
  if (PLACES.has(folded) || PLACES.has(bare) || isCountry(bare)) return true;
  const comma = name.indexOf(', ');
  if (comma === -1) return false;
  const [before, after] = [listed(name.slice(0, comma)), listed(name.slice(comma + 2))];
  if (words.length > 5) return false;
  // Butte, Mont.; with two letters, only in capitals: "Iran, in brief".
  if (
    SHORT_STATES.has(after) &&
    /^\p{Lu}/u.test(name) &&
    /^(?:\p{Lu}{2}$|\p{Lu}[\p{L}.]{2,})/u.test(name.slice(comma + 2))
  )
    return true;
  return (isCity(before) || PLACES.has(before)) && !isOrganisationWord(after);
}

function isTopic({ folded }: Tag): boolean {
  return TOPICS.has(folded) || TOPICS.has(folded.replaceAll(' & ', ' and '));
}

function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || (isForeignOrganisationWord(word) && !isCommonWord(word));
}

/** The word that says what the thing is: the last one before "of", "for", "and" or a comma. */
function headOf({ words, listed: plain }: Tag): string {
  const end = plain.findIndex((word, i) => i > 0 && (SMALL_WORDS.has(word) || words[i - 1]?.endsWith(',')));
  return plain[(end === -1 ? plain.length : end) - 1] ?? '';
}

function isOrganisation(tag: Tag): boolean {
  const { name, folded, words, listed: plain, isSentence } = tag;
  const spelt = plain.join(' ').replace(/^the /u, '');
  if (ORGANISATIONS.has(folded) || ORGANISATIONS.has(spelt)) return true;
  if (words.length === 1) return isAcronym(name) || (isOrganisationWord(spelt) && !isCommonWord(spelt));
  if (plain.length > 1 && LEGAL_FORMS.has(plain.at(-1)?.replaceAll('.', '') ?? '')) return true;
  const head = headOf(tag);
  if (isOrganisationWord(head)) return true;
  if (isChannel(tag)) return true;
  if (isSentence) return false;
  const last = plain.at(-1) ?? '';
  if (BODIES.has(last) || isPaper(tag) || endsInAcronym(tag)) return true;
  if (plain.some((word, i) => i > 0 && isOrganisationWord(word)) && !isCommonWord(last)) return true;
  const first = plain[0] ?? '';
  if (isOrganisationWord(first) && !isGiven(first) && !(isCommonWord(first) && isCommonWord(last))) return true;
  return words.some((word) => word === '&') && !isCommonWord(head);
}

/** The Daily Star, Toronto Star, Irish Examiner. */
function isPaper({ words, listed: plain }: Tag): boolean {
  if (!PAPERS.has(plain.at(-1) ?? '') || !words.every(isCapitalised) || words.length > 4) return false;
  const before = plain.slice(0, -1);
  return (
    before.some((word) => word !== 'the' && BEFORE_PAPERS.has(word)) ||
    isCity(before.join(' ')) ||
    isNation(before.join(' '))
  );
}

const isNation = (word: string): boolean => DEMONYMS.has(word);

/** Channel 4, Canal 13. */
function isChannel({ name }: Tag): boolean {
  return /^(?:Channel|Canal|Kanal|Rai|TVP?|BBC|ITV|Radio) \d{1,3}$/u.test(name);
}

/** Capitals before the letters of what they are (Great Wall AMC). */
function endsInAcronym({ words, listed: plain }: Tag): boolean {
  const last = words.at(-1) ?? '';
  if (words.length > 4 || !/^\p{Lu}{3,5}$/u.test(last) || !isAcronym(last)) return false;
  return (
    words.every(isCapitalised) &&
    !plain.slice(0, -1).some((word) => isGiven(word)) &&
    words.some((word) => /\p{Ll}/u.test(word))
  );
}

function isAcronym(name: string): boolean {
  return ACRONYM.test(name) && !NOT_ORGANISATIONS.has(fold(name).replaceAll('.', ''));
}

function isNamedPlace(tag: Tag): boolean {
  const { listed: plain, words, isSentence } = tag;
  const name = plain.join(' ');
  if (isCity(name) && !(plain.length === 1 && isCommonWord(name))) return true;
  if (otherNames(name).some(isCity)) return true;
  const without = plain.slice(1).join(' ');
  if (PARTS_OF_PLACES.has(plain[0] ?? '') && (isCity(without) || isCountry(without) || PLACES.has(without)))
    return true;
  if (plain.length < 2) {
    if (PLACE_ENDINGS.test(name) && isCapitalised(tag.name))
      return !isCommonWord(name) && !isFamilyName(name) && !isGiven(name);
    return PLACE_HEADS.has(name) && !isCommonWord(name);
  }
  if (isSentence && words.length > 3) return false;
  return PLACE_HEADS.has(headOf(tag)) || PLACE_STARTS.has(plain[0] ?? '');
}

/** Words of a newsroom's name in a byline. */
const NEWSROOM =
  /\b(?:news ?desk|newsroom|staff|editors?|editorial|team|desk|agenc(?:y|ies)|reporters|correspondents|redaktion|redaccion|redazione|redaction|redakcja|webdesk|bureau|wire|service|newspaper|magazine|today|online|media|news)\b/u;
const NO_NAME = /[\d&/:!?+@#]|'s(?: |$)/u;

/** Ocasio-Cortez: two family names. */
function isDoubleName({ name }: Tag): boolean {
  const [first = '', second = '', ...others] = name.split('-');
  if (others.length > 0 || !isCapitalised(first) || !isCapitalised(second)) return false;
  return isFamilyName(listed(first)) && isFamilyName(listed(second));
}

/** May these words be a person's name at all: two to six, none of them of an event, a city or a sentence? */
function mayNamePerson(tag: Tag): boolean {
  const { words, listed: plain, isSentence, name } = tag;
  const [first = '', second = ''] = plain;
  if (words.length === 1) return isDoubleName(tag);
  if (isSentence || words.length > 6 || NO_NAME.test(name)) return false;
  if (name.includes(',') && !(plain.length === 2 && isGiven(second))) return false;
  if (plain.length === 2 && ARTICLES.has(first)) return false;
  if (plain.some((word) => SMALL_WORDS.has(word) && !NAME_PARTICLES.has(word) && word.length > 1)) return false;
  return !plain.some((word) => EVENTS.has(word)) && !isCity(`${first} ${second}`);
}

/** A title or a given name before a name; or up to four capitalised words that English does not know. */
function looksLikePerson(tag: Tag): boolean {
  if (!mayNamePerson(tag)) return false;
  const { listed: plain, name } = tag;
  if (plain.length === 1) return true;
  const [first = '', last = ''] = [plain[0], plain.at(-1)];
  const isUncommon = (word: string): boolean => !isCommonWord(word) || isFamilyName(word) || isGiven(word);
  if (TITLES.has(first)) return !isCommonWord(last) || isFamilyName(last);
  if (isGiven(first) && (plain.length === 2 || isUncommon(last))) return true;
  if (!isCapitalised(name) || !HAS_CASE.test(name)) return false;
  if (!plain.every((word) => NAME_PARTICLES.has(word) || word.length === 1 || isUncommon(word))) return false;
  if (plain.some((word) => isGiven(word) || isFamilyName(word))) return true;
  return plain.length <= 4 && !isCountry(first) && !isCity(first) && !PLACES.has(first);
}

/** What a tag says by itself. */
interface Reading {
  name: string;
  /** A country or a subject, whatever an article makes of the name. */
  sure?: EntityType;
  /** May the use of the name in an article tell? */
  isOpen: boolean;
  /** What an article that uses it as a person's name may make of it. */
  mayBePerson: boolean;
  otherwise: EntityType;
}

const readingOf = remembered((text): Reading => {
  const tag = takeApart(text);
  const { name, isSentence } = tag;
  const sure = isPlace(tag) && !ORGANISATIONS.has(tag.folded) ? 'place' : isTopic(tag) ? 'topic' : undefined;
  if (sure) return { name, sure, isOpen: false, mayBePerson: false, otherwise: sure };
  const isKnownOrganisation = isOrganisation(tag);
  const isPerson = looksLikePerson(tag);
  const byShape = (): EntityType => {
    if (isKnownOrganisation) return 'organization';
    if (isNamedPlace(tag)) return 'place';
    if (isPerson) return 'person';
    return isSentence || tag.listed.some(isCommonWord) ? 'topic' : 'other';
  };
  const isOpen = !isSentence && !isKnownOrganisation;
  return { name, isOpen, mayBePerson: isPerson || tag.words.length === 1, otherwise: byShape() };
});

/**
 * What a publisher's tag stands for. In this order: countries, subjects, how the article uses the name, organisations, places, persons by
 * their shape. `other` when nothing tells.
 */
export function typeTag(text: string, evidence: Evidence = () => undefined): EntityType {
  const { name, sure, isOpen, mayBePerson, otherwise } = readingOf(text);
  const used = sure === undefined && isOpen ? evidence(name) : undefined;
  if (used === 'organization' || used === 'place' || (used === 'person' && mayBePerson)) return used;
  return otherwise;
}

/**
 * The publisher's tags as entities, in their order, each name once for its type. Entities of newsdesk's own export are believed as they are.
 */
export function typeTags(draft: Draft): Entity[] {
  if (draft.own?.entities) return draft.own.entities;
  const evidence = evidenceOf(draft);
  const entities = new Map<string, Entity>();
  const { persons = [], organizations = [], places = [] } = draft.own ?? {};
  const stated = new Map<string, EntityType>();
  for (const name of persons) stated.set(fold(name), 'person');
  for (const name of organizations) stated.set(fold(name), 'organization');
  for (const name of places) stated.set(fold(name), 'place');
  for (const { name, scheme } of draft.tags ?? []) {
    const key = fold(name);
    if (entities.has(key)) continue;
    const type = stated.get(key) ?? typeOfScheme(scheme) ?? typeTag(name, evidence);
    entities.set(key, { name, type, from: 'publisher' });
  }
  return [...entities.values()];
}

/** The draft with its authors told apart as far as their names tell; what the document says of one stays. */
export function typeAuthors(draft: Draft): Draft {
  if (!draft.authors?.some(({ type }) => type === undefined)) return draft;
  const authors = draft.authors.map((author): Author => {
    const type = author.type ?? typeAuthor(author.name);
    return type === undefined ? author : { ...author, type };
  });
  return { ...draft, authors };
}

/** Is an author a person or a newsroom ("The Kyiv Independent news desk", "AFP")? Undefined when the name does not tell. */
const typeAuthor = remembered((name): Author['type'] => {
  const tag = takeApart(name);
  if (isOrganisation(tag) || NEWSROOM.test(tag.folded)) return 'organization';
  return looksLikePerson(tag) && !isPlace(tag) ? 'person' : undefined;
});
