import type { Article, Entity, EntityFrom, EntityType, Source } from '../article.ts';
import { type BODY_KEYS, guessesOf, namesOf, withGuesses } from '../article.ts';
import type { Row } from './driver.ts';
import { KIND, type Kind } from './schema.ts';
import type { Listing } from './store.ts';

/** An entity as the store keeps it: term, who said so, mentions, its spelling where the term has another, same_as. */
type EntityRow = [term: number, from: number, mentions?: number | null, spelling?: string | null, sameAs?: string];

/** What the numbers in a row stand for: terms and sources by their ids. */
export interface Meanings {
  term(id: number): { kind: Kind; name: string };
  source(id: number): Source;
}

const TYPES = new Map<EntityType, Kind>([
  ['person', KIND.person],
  ['organization', KIND.organization],
  ['place', KIND.place],
  ['topic', KIND.topic],
  ['other', KIND.other],
]);
const TYPE_OF = new Map<Kind, EntityType>([...TYPES].map(([type, kind]) => [kind, type]));
const FROM: readonly EntityFrom[] = ['publisher', 'detected', 'user'];

/** The kind of term that an entity of this type is. */
export function kindOf(type: EntityType): Kind {
  return TYPES.get(type) ?? KIND.other;
}

/** The columns of a listing, of a table or subquery called `a`. */
export const LISTED =
  'a.id, a.uid, a.title, a.url, a.source, a.read, a.starred, a.version, a.tags, a.labels, a.duplicate_of, a.entities, a.more';

/** The body of the article `a`, which waits in `fresh` until it is understood. */
export const BODY =
  'coalesce((SELECT content FROM body WHERE id = a.id), (SELECT content FROM fresh WHERE arrived = a.arrived))';

/** The columns of a listing and the body of an article, of the table `article` called `a`. */
export const WHOLE = `${LISTED}, ${BODY}`;

/** The column `more`: the keys that no query asks for, as they are. */
export function moreOf(article: Article): string {
  const { summary, date_published, date_precision, date_zone, date_modified, date_added, authors } = article;
  const { byline, section, dateline, language, image, word_count, rights, story } = article;
  const more: Undefinable<More> = {
    guid: article.guid !== undefined && article.guid === article.url ? 0 : article.guid,
    summary,
    date_published,
    date_precision,
    date_zone,
    date_modified,
    date_added,
    authors,
    byline,
    section,
    dateline,
    language,
    image,
    word_count,
    rights,
    story,
  };
  return JSON.stringify(more);
}

type Undefinable<T> = { [K in keyof Required<T>]: T[K] | undefined };

/** A guid of 0 is the same as the address, as it is in most feeds. */
type More = { guid?: string | 0 } & Omit<
  Article,
  | 'schema'
  | 'id'
  | 'url'
  | 'guid'
  | 'title'
  | (typeof BODY_KEYS)[number]
  | 'tags'
  | 'labels'
  | 'entities'
  | 'persons'
  | 'organizations'
  | 'places'
  | 'source'
  | 'read'
  | 'starred'
  | 'version'
  | 'duplicate_of'
>;

/** An article out of a row of `LISTED` columns and, if asked for, its body; the keys in the order of the published schema. */
export function articleOf(row: Row, dictionary: Meanings, content?: Content, withEntities = true): Article {
  const [, uid, title, url, source, read, starred, version, tags, labels, duplicateOf, entityRows, rest] = row;
  const more = JSON.parse(String(rest)) as More;
  const named = withEntities ? (JSON.parse(String(entityRows)) as EntityRow[]) : [];
  const entities: Entity[] = [];
  const guesses: string[] = [];
  for (const row of named) {
    if (row[1] === GUESSED) guesses.push(dictionary.term(row[0]).name);
    else entities.push(entityOf(row, dictionary));
  }
  const article: Undefinable<Article> = {
    schema: 'newsdesk.article/1',
    id: String(uid),
    url: textOf(url),
    guid: more.guid === 0 ? textOf(url) : more.guid,
    title: String(title),
    summary: more.summary,
    content_text: content?.text,
    content_markdown: content?.markdown,
    date_published: more.date_published,
    date_precision: more.date_precision,
    date_zone: more.date_zone,
    date_modified: more.date_modified,
    date_added: more.date_added,
    authors: more.authors,
    byline: more.byline,
    tags: JSON.parse(String(tags)) as string[],
    labels: labels === null ? [] : (JSON.parse(String(labels)) as string[]),
    ...namesOf(entities),
    entities,
    section: more.section,
    dateline: more.dateline,
    language: more.language,
    image: more.image,
    word_count: more.word_count,
    source: dictionary.source(Number(source)),
    rights: more.rights,
    read: read === 1,
    starred: starred === 1,
    version: version === null ? undefined : Number(version),
    story: more.story,
    duplicate_of: textOf(duplicateOf),
  };
  // No type says that the keys with nothing in them are gone: `article` names every key, so that the compiler sees none forgotten.
  const whole = withoutUndefined(article) as unknown as Article;
  return guesses.length === 0 ? whole : withGuesses(whole, guesses);
}

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  const present: Record<string, unknown> = {};
  for (const key in value) if (value[key] !== undefined) present[key] = value[key];
  return present;
}

const textOf = (value: Row[number] | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** A row of a listing: what it costs to decode is paid when `article` is asked for, which must be before the store is closed. */
export class ListedRow implements Listing {
  readonly #row: Row;
  readonly #dictionary: Meanings;
  readonly #withEntities: boolean;
  #article: Article | undefined;

  constructor(row: Row, dictionary: Meanings, withEntities = true) {
    this.#row = row;
    this.#dictionary = dictionary;
    this.#withEntities = withEntities;
  }

  get cursor(): number {
    return Number(this.#row[0]);
  }

  get id(): string {
    return String(this.#row[1]);
  }

  get title(): string {
    return String(this.#row[2]);
  }

  get url(): string | undefined {
    return textOf(this.#row[3]);
  }

  get article(): Article {
    this.#article ??= articleOf(this.#row, this.#dictionary, undefined, this.#withEntities);
    return this.#article;
  }
}

function entityOf([term, from, mentions, spelling, sameAs]: EntityRow, dictionary: Meanings): Entity {
  const { kind, name } = dictionary.term(term);
  const entity: Entity = {
    name: spelling ?? name,
    type: TYPE_OF.get(kind) ?? 'other',
    from: FROM[from] ?? 'detected',
  };
  if (typeof mentions === 'number') entity.mentions = mentions;
  if (sameAs !== undefined) entity.same_as = sameAs;
  return entity;
}

/** The names that nobody can tell stand behind the entities, as rows of this origin. */
const GUESSED = 3;

/** The column `entities`. `term` gives the id and the name of the term that a name belongs to. */
export function entitiesColumn(
  article: Article,
  term: (kind: Kind, name: string) => { id: number; name: string },
): string {
  const rows = article.entities.map((entity): EntityRow => {
    const { id, name } = term(kindOf(entity.type), entity.name);
    const spelling = name === entity.name ? null : entity.name;
    const row: unknown[] = [
      id,
      Math.max(0, FROM.indexOf(entity.from)),
      entity.mentions ?? null,
      spelling,
      entity.same_as ?? null,
    ];
    while (row.at(-1) === null) row.pop();
    return row as EntityRow;
  });
  for (const name of guessesOf(article)) rows.push([term(KIND.guess, name).id, GUESSED]);
  return JSON.stringify(rows);
}

/** What is in `body`: plain text, Markdown, or both. */
export interface Content {
  text: string | undefined;
  markdown: string | undefined;
}

const NUL = '\0';

/** One string out of text and Markdown, which say nearly the same: compressed together they cost little more than one. */
export function joined({ text, markdown }: Content): string | undefined {
  if (markdown === undefined) return text;
  return text === undefined ? `${NUL}${NUL}${markdown}` : `${text}${NUL}${markdown}`;
}

function parted(content: string): Content {
  const end = content.indexOf(NUL);
  if (end < 0) return { text: content, markdown: undefined };
  if (content.startsWith(NUL + NUL)) return { text: undefined, markdown: content.slice(2) };
  return { text: content.slice(0, end), markdown: content.slice(end + 1) };
}

/** Loaded when a body is first asked for: a listing touches none, and it would pay for the streams of it. */
const zlib = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib');

/** The column `content` of `body`, compressed (zstd); a short text stays as it is. */
export function packed(content: string): string | Uint8Array {
  return content.length < 200 ? content : zlib().zstdCompressSync(content);
}

/** What `packed` made a column of; undefined of NULL. */
export function unpacked(column: Row[number] | undefined): string | undefined {
  if (column instanceof Uint8Array) return zlib().zstdDecompressSync(column).toString();
  return textOf(column);
}

/** Text and Markdown out of the column `content`; NULL (no body) has neither. */
export function contentOf(column: Row[number] | undefined): Content {
  const content = unpacked(column);
  return content === undefined ? { text: undefined, markdown: undefined } : parted(content);
}
