import type { Article, Entity, EntityType } from '../article.ts';
import { fold } from '../fold.ts';
import { compare, nameMatches } from '../names.ts';
import type { Analysis } from './analysis.ts';
import { applyRules } from './document-rules.ts';
import { SMALL_WORD } from './gazetteer.ts';
import type { Type } from './labels.ts';
import type { Span, Tagger } from './tagger.ts';
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
/** What newsdesk is less sure of is not told. */
const LEAST_CONFIDENCE: Record<Type, number> = { PER: 0.58, ORG: 0.5, LOC: 0.5 };
/** A text of fewer small words is too short to tell its language. */
const FEW_WORDS = 20;
/** So many of a hundred small words of an English text are English words. */
const ENGLISH_SHARE = 40;

/** The names in a text, in their order: by the tagger and the rules of `applyRules`. Total, and linear in its length. */
export function namesIn(tagger: Tagger, text: string): Found[] {
  const { analysis, spans } = tagger.tag(text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text);
  if (!isEnglish(analysis, tagger.words)) return [];
  const sure = applyRules(analysis, tagger.words, spans).filter(
    ({ type, confidence }) => confidence >= LEAST_CONFIDENCE[type],
  );
  return sure.map(({ first, last, type, confidence }: Span) => ({
    start: analysis.starts[first] as number,
    end: analysis.ends[last] as number,
    type,
    confidence,
  }));
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
  if (small < FEW_WORDS) return small === 0 || english * 4 >= small || foreign < 3;
  return english * 100 >= small * ENGLISH_SHARE;
}

const ENTITY_TYPES: Record<Type, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Places of one name in an article. */
interface Group {
  name: string;
  type: Type;
  mentions: number;
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
    const key = `${type} ${fold(name)}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { name, type, mentions: 1 });
    else {
      group.mentions++;
      if (isShouted(group.name) && !isShouted(name)) group.name = name;
    }
  }
  const found = [...groups.values()];
  const persons = joinPersons(found.filter(({ type }) => type === 'PER'));
  const others = found.filter(({ type }) => type !== 'PER');
  const strangers = [
    ...persons.filter((person) => !isKnown(person, article, known)),
    ...others.filter((other) => !isNamed(other, known)),
  ];
  return strangers
    .sort((a, b) => found.indexOf(a) - found.indexOf(b))
    .map(({ name, type, mentions }) => ({ name, type: ENTITY_TYPES[type], from: 'detected' as const, mentions }));
}

/** As it is listed: on one line, without "'s" and quotation marks about it. */
function written(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/['’]s$/iu, '')
    .replace(/^[\s"'“”‘’(]+|[\s"'“”‘’,)]+$/gu, '');
}

const isShouted = (name: string): boolean => name.length > 4 && name === name.toUpperCase();

/** Adds each bare name to the only full name that it may stand for, and the spellings of a full name to the first of them. */
function joinPersons(persons: readonly Group[]): Group[] {
  const full = persons.filter(({ name }) => name.includes(' '));
  const kept: Group[] = [];
  for (const person of full) {
    const same = kept.find((other) => other.name === person.name || compare(other.name, person.name).same);
    if (same) same.mentions += person.mentions;
    else kept.push(person);
  }
  for (const person of persons) {
    if (person.name.includes(' ')) continue;
    const owners = kept.filter(({ name }) => name.includes(' ') && nameMatches(person.name, name));
    if (owners[0]) owners[0].mentions += person.mentions;
    else kept.push(person);
  }
  return kept;
}

/** Is the person one that the publisher or the user has named already, or somebody who made the article? */
function isKnown({ name }: Group, { authors, image, byline }: Article, known: readonly Entity[]): boolean {
  const isSame = (other: string): boolean =>
    name.includes(' ') ? fold(name) === fold(other) || compare(name, other).same : nameMatches(name, other);
  if (known.some((entity) => (entity.type === 'person' ? isSame(entity.name) : fold(entity.name) === fold(name))))
    return true;
  if (authors.some((author) => author.type !== 'organization' && isSame(author.name))) return true;
  return [image?.credit, byline].some(
    (line) => line !== undefined && name.includes(' ') && fold(line).includes(fold(name)),
  );
}

const withoutArticle = (name: string): string => fold(name).replace(/^the /, '');

function isNamed({ name }: Group, known: readonly Entity[]): boolean {
  const plain = withoutArticle(name);
  return known.some((entity) => withoutArticle(entity.name) === plain);
}
