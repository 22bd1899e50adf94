import type { Author } from '../article.ts';
import { fold } from '../names.ts';
import {
  AND_WORDS,
  AUTHOR_LABELS,
  BY_WORDS,
  GENRE_WORDS,
  MADE_WORDS,
  NAME_PARTICLES,
  NEWSROOM_WORDS,
  OF_WORDS,
  ORGANIZATION_WORDS,
  OUR_WORDS,
  ROLE_WORDS,
  WITH_ARABIC_AND,
} from './pasted-words.ts';

/** Longer texts are no bylines. */
const MAX_LENGTH = 200;
const MAX_NAMES = 12;
const MAX_WORDS_OF_NAME = 5;
const MAX_WORDS_OF_ORGANIZATION = 7;

const between = new RegExp(
  `\\s*[,;|&•·/、，；]\\s*|\\s+(?:Follow|Folgen|Suivre|Seguir)\\s+|\\s+[-–—]\\s+|\\s+(?:${AND_WORDS.join('|')})\\s+`,
  'iu',
);
/** "and" behind a comma. */
const LEADING_AND = new RegExp(`^(?:${AND_WORDS.join('|')})\\s+(?=\\S)`, 'u');
/** "and" at the end of a line: more names follow on the next one. */
const TRAILING_AND = new RegExp(`\\s(?:${AND_WORDS.join('|')}|&)$`, 'u');
const AND_ALONE = new RegExp(`^(?:${AND_WORDS.join('|')}|&)$`, 'u');
/** "海港日报记者 王小明 李华", "記者王小明／台北報導": Chinese papers name their reporters by what they are. */
const HAN_REPORTER =
  /^(?:\p{Script=Han}{0,10}(?:记者|記者|通讯员)[\s:：]+(\p{Script=Han}[\p{Script=Han}\s、，]{1,40})|(?:记者|記者)(\p{Script=Han}{2,4})\s?[／/].{0,20})$/u;
/** "文／王小明". */
const HAN_LABEL = /^(\p{Script=Han}{1,4})\s?[／/]\s?(.*)$/u;
/** "홍길동 기자": Korean papers put it behind the name. */
const HANGUL_REPORTER = /^(?:\[.{1,20}\]\s?)?(\p{Script=Hangul}{2,4})\s?(?:선임|수석)?(?:기자|특파원)(?:\s|$)/u;
/** Names of networks and controls that a copied page glues to a name ("Sarah LazareTwitter"). */
const GLUED_CONTROLS =
  /(?<=[\p{Ll}\p{M}])\s?(?:Twitter|Facebook|Instagram|LinkedIn|Bluesky|Mastodon|Email|Follow|Follow us|X)+$/u;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,80}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,40}|@\w{1,40}|\[email[^\]]{0,20}\]/giu;
/** Numbers of footnotes, and brackets with what the writer is. */
const NOTES = /[\^*†‡]\d*|[¹²³⁰⁴-⁹]+|(?<=\p{Ll})\d{1,2}(?!\d)|\([^)]{0,60}\)/gu;
/** A capital glued to the end of a word, where the page shows two things side by side ("Dan Jervis-BardyThe West Australian"). */
const GLUED_NAME = /^(.*\s\S*\p{Ll}{2})(?=\p{Lu}\p{Ll}+)/u;
const NAME_PREFIX = /(?:^|[\s-])(?:Mac|Fitz|Van|Del|Mic)$/u;
/** A place or a publication after a name. */
const WHERE = /\s+(?:(?:in|aus|from|for|à|für)\s+\p{Lu}|The\s+\p{Lu}).*$/u;
const ARTICLE = /^(?:The|Los|Las|El|Les|Der|Die|Das|Il|Gli)\s/u;
const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** What follows "by", "von", "Author:" … at the beginning of a line, or undefined if the line does not begin so. */
export function afterByWord(text: string): { rest: string; labelled: boolean } | undefined {
  const line = text.slice(0, MAX_LENGTH + 60);
  const label = /^([^:：]{1,24}?)\s?[:：]\s*(.*)$/u.exec(line);
  if (label && (AUTHOR_LABELS.has(fold(label[1] ?? '')) || BY_WORDS.has(fold(label[1] ?? '')))) {
    return { rest: label[2] ?? '', labelled: true };
  }
  const han = HAN_REPORTER.exec(line);
  if (han) return { rest: (han[1] ?? han[2] ?? '').trim().replace(/[\s，]+/gu, '、'), labelled: true };
  const slashed = HAN_LABEL.exec(line);
  if (slashed && AUTHOR_LABELS.has(slashed[1] ?? '')) return { rest: slashed[2] ?? '', labelled: true };
  const hangul = HANGUL_REPORTER.exec(line);
  if (hangul) return { rest: hangul[1] ?? '', labelled: true };
  const glued = /^(?:by|von|par|por|di)(?=\p{Lu}\p{Ll})/u.exec(line.slice(0, 1).toLowerCase() + line.slice(1));
  if (glued) return { rest: line.slice(glued[0].length), labelled: false };
  const parts = words(line);
  const genre = GENRE_WORDS.has(fold(parts[0] ?? '')) ? 1 : GENRE_WORDS.has(fold(parts[1] ?? '')) ? 2 : 0;
  if (genre > 0) {
    const at = MADE_WORDS.has(fold(parts[genre] ?? '')) ? genre + 1 : genre;
    const by = fold(parts[at] ?? '');
    if (BY_WORDS.has(by) || OF_WORDS.has(by)) return { rest: parts.slice(at + 1).join(' '), labelled: false };
  }
  if (OUR_WORDS.has(fold(parts.slice(0, 2).join(' ')))) return afterRole(parts.slice(2));
  for (let count = Math.min(3, parts.length); count > 0; count--) {
    if (!BY_WORDS.has(fold(parts.slice(0, count).join(' ')))) continue;
    return { rest: parts.slice(count).join(' '), labelled: false };
  }
  return undefined;
}

/** The name behind "our special correspondent in Lyon,". */
function afterRole(parts: readonly string[]): { rest: string; labelled: boolean } | undefined {
  const end = parts.findIndex((word) => !ROLE_WORDS.has(fold(word.replace(/,$/u, ''))));
  if (end === 0) return undefined;
  const rest = end < 0 ? '' : parts.slice(end).join(' ');
  const name = /^(?:\p{Ll}{1,3}\s)?[^,]{2,30},\s*(\p{Lu}.*)$/u.exec(rest)?.[1];
  const behind = name !== undefined && !isPersonName(rest.slice(0, rest.indexOf(','))) && readNames(name).length > 0;
  return { rest: behind ? name : rest, labelled: false };
}

/** The names of a line that goes on with a byline ("and NAME"); `before`: the line above it. Undefined for a line that does not. */
export function namesGoingOn(text: string, before: string): Author[] | undefined {
  if (LEADING_AND.test(text)) return readNames(text.replace(LEADING_AND, ''));
  return TRAILING_AND.test(before) || AND_ALONE.test(before) ? readNames(text) : undefined;
}

/** Whether a line stands between the names of a byline: "and" alone, or what a writer is to the paper. */
export const isBetweenNames = (text: string): boolean =>
  AND_ALONE.test(text) || (text.length <= 60 && words(text).every((word) => ROLE_WORDS.has(fold(word))));

/** The authors that a byline names, without roles, places, addresses and handles. Empty if it names none. */
export function readNames(text: string): Author[] {
  const plain = text.slice(0, MAX_LENGTH).replace(ADDRESS, ' ').replace(NOTES, ' ').trim().replace(TRAILING_AND, '');
  const authors: Author[] = [];
  for (const part of splitNames(plain)) {
    const author = authorOf(part, authors.length > 0);
    // Behind a whole name a single word is a place or a role.
    if (author?.type === undefined && authors.some(({ type }) => type !== undefined)) continue;
    if (author && !authors.some((known) => fold(known.name) === fold(author.name))) authors.push(author);
    if (authors.length === MAX_NAMES) break;
  }
  return withoutPublisher(authors);
}

/** Beside persons only a newsroom or an agency is an author too ("Felix Schröder, dpa"), not the paper that prints them. */
function withoutPublisher(authors: Author[]): Author[] {
  if (!authors.some(({ type }) => type === 'person')) return authors;
  return authors.filter(({ name, type }) => type !== 'organization' || (isNewsroom(name) && words(name).length <= 2));
}

function splitNames(text: string): string[] {
  const parts = text
    .split(between)
    .map((part) => withoutGlued(part.replace(LEADING_AND, '').replace(GLUED_CONTROLS, '')).replace(WHERE, '').trim());
  return parts.filter(Boolean).flatMap(rowOfNames);
}

function withoutGlued(part: string): string {
  const name = GLUED_NAME.exec(part)?.[1];
  return name && !NAME_PREFIX.test(name) && isPersonName(name) ? name : part;
}

/**
 * "Ярослав Кузишин Антон Зелинский": names in a row, with nothing between, are pairs of words where writers sign with two names by
 * custom (Cyrillic). Elsewhere such a row does not tell where a name ends.
 */
function rowOfNames(part: string): string[] {
  const all = words(part);
  if (/^\p{Script=Arabic}/u.test(part)) return arabicNames(all);
  if (
    !/^\p{Script=Cyrillic}/u.test(part) ||
    all.length < 4 ||
    all.length % 2 !== 0 ||
    !all.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  )
    return [part];
  if (isOrganization(part)) return [part];
  return all.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${all[at + 1]}`] : []));
}

/** The Arabic "and" is written together with the word after it; between two names stand at least two words on either side. */
function arabicNames(all: readonly string[]): string[] {
  const and = all.findIndex(
    (word, at) => at >= 2 && at + 1 < all.length && /^و\p{L}{2}/u.test(word) && !WITH_ARABIC_AND.has(fold(word)),
  );
  if (and < 0) return [all.join(' ')];
  return [all.slice(0, and).join(' '), ...arabicNames([all[and]?.slice(1) ?? '', ...all.slice(and + 1)])];
}

/** A name without what stands before it: "Rechtsanwältin Mia Vogt", "Courier-Redakteur Jonas Roth". */
export function withoutRole(text: string): string {
  const all = words(text);
  const isRole = (word: string): boolean =>
    ROLE_WORDS.has(fold(word)) || (word.includes('-') && ROLE_WORDS.has(fold(word.slice(word.lastIndexOf('-') + 1))));
  const from = all.findIndex((word) => !isRole(word));
  const name = all.slice(Math.max(from, 0)).join(' ');
  return from > 0 && isPersonName(name) ? name : text;
}

/** One author, or undefined for what is a role, a place or no name at all. `later`: others came before it in the byline. */
function authorOf(part: string, later: boolean): Author | undefined {
  const end = part.replace(/[.:,\s]+$/u, (signs) => (/\p{Lu}\.$/u.test(part) ? '.' : signs.replace(/[.:,\s]/gu, '')));
  const text = later ? end : withoutRole(end);
  if (isOrganization(text)) return later && hasRole(text) ? undefined : { name: text, type: 'organization' };
  if (hasRole(text)) {
    if (later) return undefined;
    const all = words(text);
    const role = all.findIndex((word) => ROLE_WORDS.has(fold(word)));
    const name = all.slice(0, role).join(' ');
    return role >= 2 && isPersonName(name) ? { name: inTitleCase(name), type: 'person' } : undefined;
  }
  if (isPersonName(text)) return { name: inTitleCase(text), type: 'person' };
  return isSingleName(text) ? { name: text } : undefined;
}

const hasRole = (text: string): boolean => words(text).some((word) => ROLE_WORDS.has(fold(word)));

/** "dpa", "epd", "afp". */
const AGENCY_IN_SMALL_LETTERS = /^[a-z]{2,4}$/;

/** Whether a name is a newsroom's, an agency's or another body's: it holds a word of such, or begins with "The". */
export function isOrganization(text: string): boolean {
  const all = words(text);
  if (AGENCY_IN_SMALL_LETTERS.test(text)) return NEWSROOM_WORDS.has(text);
  if (all.length === 0 || all.length > MAX_WORDS_OF_ORGANIZATION || !/^[\p{Lu}\p{Lo}]/u.test(text)) return false;
  if (/[.!?:;]\s/u.test(text)) return false;
  const named = all.flatMap((word) => [word, ...word.split('-')]).some((word) => ORGANIZATION_WORDS.has(fold(word)));
  if (all.length === 1) return all.flatMap((word) => word.split('-')).some((word) => NEWSROOM_WORDS.has(fold(word)));
  return named || (all.length > 1 && all.length <= 5 && all[0] === 'The' && all.every((word) => /^\p{Lu}/u.test(word)));
}

/** Whether an organisation's name is a newsroom's or an agency's. */
export const isNewsroom = (name: string): boolean =>
  isOrganization(name) && name.split(/[\s-]+/u).some((word) => NEWSROOM_WORDS.has(fold(word)));

/** Whether a text has the shape of a person's name: two to five words that begin in capitals, or few letters of a script without them. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || ARTICLE.test(text) || /[\d!?:;,()[\]"“”„«»<>=_|/\\]/u.test(text)) return false;
  const all = words(text);
  if (all.length > MAX_WORDS_OF_NAME || all.some((word) => ORGANIZATION_WORDS.has(fold(word)))) return false;
  if (/^\p{Lo}/u.test(text)) return isUncasedName(text, all);
  const capitals = all.filter((word) => /^(?:\p{Lu}|[dlO]['’]\p{Lu})/u.test(word));
  const known = all.every((word) => capitals.includes(word) || NAME_PARTICLES.has(fold(word)));
  if (!known || capitals.length < 2 || !/^\p{Lu}|^\p{Ll}+\s/u.test(text)) return false;
  return (
    all.every((word) => !word.endsWith('.') || /^(?:\p{L}{1,2}|(?:\p{Lu}\.)*\p{Lu})\.$/u.test(word)) &&
    all.some((word) => word.length > 2)
  );
}

/** Chinese, Japanese and Korean names have two to four (with a blank, six) characters, Arabic and Indian ones two to four words. */
function isUncasedName(text: string, all: string[]): boolean {
  if (/[\p{P}]/u.test(text.replace(/[-‧·'’]/gu, ''))) return false;
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}‧·]/u.test(text))
    return text.length <= 7 && text.length >= 2;
  return all.length >= 2 && all.length <= 4 && text.length <= 40;
}

/** A single word that only a "by" makes a name. */
const isSingleName = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]{1,30}$/u.test(text) && !hasRole(text);

/** A name set in capitals in ordinary spelling: "HARRIET CLEGG" is how the page looks, not how she is called. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}
