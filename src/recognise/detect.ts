import type { Article, Entity, EntityType } from '../article.ts';
import { fold } from '../fold.ts';
import type { Analysis } from './analysis.ts';
import { applyRules } from './document-rules.ts';
import { SMALL_WORD } from './gazetteer.ts';
import { joinPersons, type NamedPlaces, withoutKnown } from './join-persons.ts';
import type { Type } from './labels.ts';
import type { Span, Tagger } from './tagger.ts';
import { SAME_THING } from './vocabulary.ts';
import { ARTICLE, PREPOSITION, PRONOUN } from './word-kinds.ts';
import { CASE, FLAGS, KIND, MATTER, STRIDE, type Words } from './words.ts';

/** A name in a text: UTF-16 offsets, and how sure newsdesk is of it, 0 to 1. */
export interface Found {
  start: number;
  end: number;
  type: Type;
  confidence: number;
}

/** Of longer texts only the beginning is looked at. */
export const MOST_TEXT = 200_000;
/** What newsdesk is less sure of is not told. Of one word it must be surer that it is a person than of several. */
const LEAST_CONFIDENCE = 0.5;
const LEAST_OF_PERSON = 0.62;
const LEAST_OF_FULL_NAME = 0.47;
/** A text of fewer small words is too short to tell its language. */
const FEW_WORDS = 20;
/** So many of a hundred small words of an English text are English words. */
const ENGLISH_SHARE = 40;

/** The names in a text, in their order: by the tagger and the rules of `applyRules`. Total, and linear in its length. */
export function namesIn(tagger: Tagger, text: string): Found[] {
  const { analysis, spans } = tagger.tag(text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text);
  if (!isEnglish(analysis, tagger.words)) return [];
  return applyRules(analysis, tagger.words, spans)
    .filter(isSure)
    .map(({ first, last, type, confidence }) => ({
      start: analysis.starts[first] as number,
      end: analysis.ends[last] as number,
      type,
      confidence,
    }));
}

function isSure({ first, last, type, confidence }: Span): boolean {
  if (type !== 'PER') return confidence >= LEAST_CONFIDENCE;
  return confidence >= (first === last ? LEAST_OF_PERSON : LEAST_OF_FULL_NAME);
}

/** Is it a text of the language that the tagger has learnt? It would find names of persons in any other. */
function isEnglish({ ids, size }: Analysis, { rows }: Words): boolean {
  let small = 0;
  let english = 0;
  let foreign = 0;
  for (let i = 0; i < size; i++) {
    const row = (ids[i] as number) * STRIDE;
    if (rows[row + MATTER] !== 1) continue;
    if (rows[row + CASE] !== 0) continue;
    small++;
    const kind = rows[row + KIND] as number;
    if (kind === ARTICLE || kind === PREPOSITION || kind === PRONOUN || (rows[row + FLAGS] as number) & SMALL_WORD)
      english++;
    else foreign++;
  }
  // Capitals throughout say nothing of what is a name.
  if (small === 0) return size < FEW_WORDS;
  if (small < FEW_WORDS) return english * 4 >= small || foreign < 3;
  return english * 100 >= small * ENGLISH_SHARE;
}

const ENTITY_TYPES: Record<Type, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** An article of more names is a list: the later ones are left out. */
const MOST_NAMES = 1000;

interface Group extends NamedPlaces {
  type: Type;
}

/**
 * The persons, organisations and places that an article speaks of besides the `known` entities, in the order in which they come
 * up. A family name alone belongs to the only full name that has it. Authors and photographers are no persons of the story.
 */
export function detect(tagger: Tagger, article: Article, known: readonly Entity[]): Entity[] {
  if (article.language !== undefined && !/^en\b/i.test(article.language)) return [];
  const text = [article.title, article.image?.caption, article.content_text ?? article.summary]
    .filter((part) => part !== undefined)
    .join('\n');
  const groups = new Map<string, Group>();
  for (const { start, end, type } of namesIn(tagger, text)) {
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
  return strangers
    .sort((a, b) => a.place - b.place)
    .map(({ name, type, mentions }) => ({
      name: type === 'ORG' ? name : calm(name),
      type: ENTITY_TYPES[type],
      from: 'detected' as const,
      mentions,
    }));
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
