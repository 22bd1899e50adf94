import { hash } from 'node:crypto';
import { formatInstant } from './dates.ts';
import { fold } from './names.ts';

/** What kind of thing a name stands for. */
export type EntityType = 'person' | 'organization' | 'place' | 'topic' | 'other';
/** Who said so: the publisher's tag, the recogniser, or the user. */
export type EntityFrom = 'publisher' | 'detected' | 'user';

export interface Entity {
  name: string;
  type: EntityType;
  from: EntityFrom;
  /** How often title, caption and body speak of it. */
  mentions?: number;
  /** Address of the same thing elsewhere (Wikidata). */
  same_as?: string;
}

export interface Author {
  name: string;
  type?: 'person' | 'organization';
  url?: string;
}

export interface Image {
  url?: string;
  caption?: string;
  credit?: string;
}

export interface Source {
  name?: string;
  url?: string;
  feed_url?: string;
  kind: 'feed' | 'page' | 'pasted' | 'file';
}

/**
 * An article as users see it in JSON: the keys of the published schema (`newsdesk schema`), snake_case as in JSON Feed 1.1.
 * Absent means unknown. Dates are RFC 3339 strings with an offset.
 */
export interface Article {
  schema: 'newsdesk.article/1';
  id: string;
  url?: string;
  guid?: string;
  title: string;
  summary?: string;
  content_text?: string;
  content_markdown?: string;
  date_published?: string;
  date_precision?: 'day' | 'minute' | 'second';
  date_zone?: 'stated' | 'assumed';
  date_modified?: string;
  date_added: string;
  authors: Author[];
  byline?: string;
  tags: string[];
  labels: string[];
  persons: string[];
  organizations: string[];
  places: string[];
  entities: Entity[];
  section?: string;
  dateline?: string;
  language?: string;
  image?: Image;
  word_count?: number;
  source: Source;
  rights?: string;
  read: boolean;
  starred: boolean;
  version?: number;
  story?: string;
  duplicate_of?: string;
}

/** A moment that a document names. */
export interface DocumentDate {
  /** Unix seconds, UTC. Of a day without a time: its first second in its zone. */
  instant: number;
  precision: 'day' | 'minute' | 'second';
  /** `stated`: the document names the zone; `assumed`: the reader's zone was taken. */
  zone: 'stated' | 'assumed';
  /** Minutes east of UTC at that moment in that zone. */
  offset: number;
}

/** A tag with what the document says about its kind (RSS `domain`, Atom `scheme`). */
export interface DraftTag {
  name: string;
  scheme?: string;
}

/**
 * What a reader found in a document: untrusted, but already text (no markup, no control characters), URLs already
 * http(s), sizes already bounded. `makeArticle` turns it into an article.
 */
export interface Draft {
  title?: string;
  url?: string;
  guid?: string;
  /** `text`: the document gives other articles the same address, so that title, day and text tell this one from them. */
  identity?: 'text';
  summary?: string;
  content_text?: string;
  content_markdown?: string;
  published?: DocumentDate;
  modified?: DocumentDate;
  authors?: Author[];
  byline?: string;
  tags?: DraftTag[];
  section?: string;
  dateline?: string;
  language?: string;
  image?: Image;
  rights?: string;
  source: Source;
  /** Keys of newsdesk's own export, believed as they are (RFC 3339 checked, shapes checked). */
  own?: Partial<
    Pick<
      Article,
      | 'id'
      | 'labels'
      | 'read'
      | 'starred'
      | 'date_added'
      | 'entities'
      | 'persons'
      | 'organizations'
      | 'places'
      | 'word_count'
      | 'version'
      | 'story'
      | 'duplicate_of'
    >
  >;
}

/** Everything that a reader has to say about one document. */
export interface ReadResult {
  drafts: Draft[];
  /** One line each: what was lost and why ("item 7 has neither title nor text"). */
  warnings: string[];
  /** For `--explain`: field -> the rule that gave it, with confidence where there is one. One record a draft. */
  rules?: Record<string, string>[];
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** 80 bits of SHA-256 in lower-case base32 (RFC 4648 section 6): 16 letters. */
function shortHash(...parts: string[]): string {
  const bytes = hash('sha256', parts.join('\0'), 'buffer');
  let id = '';
  let bits = 0;
  let value = 0;
  for (let i = 0; id.length < 16; i++) {
    value = (value << 8) | (bytes[i] ?? 0);
    for (bits += 8; bits >= 5; bits -= 5) id += BASE32[(value >>> (bits - 5)) & 31];
    value &= 31;
  }
  return id;
}

/** An address without scheme, `www.`, default port and final slash: what stays when a site moves to https. */
function bareAddress(address: string): string {
  return address
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
}

/** What makes a source the same one, whatever it calls itself today: its feed's address, else its site's, else its name. */
export function sourceIdentity(source: Source): string {
  return bareAddress(source.feed_url ?? source.url ?? source.name ?? '');
}

/**
 * The id of an article, the same on every machine (contract section 5): from the source's identity and the guid, else from the
 * canonical URL unless other articles of the document have it too, else from the folded headline, its day and, if these are not
 * telling, the beginning of the text.
 */
export function articleId(
  draft: Pick<Draft, 'guid' | 'url' | 'identity' | 'title' | 'summary' | 'content_text' | 'source'> & {
    day?: string | undefined;
  },
): string {
  if (draft.guid !== undefined) return shortHash('guid', sourceIdentity(draft.source), draft.guid);
  if (draft.url !== undefined && draft.identity !== 'text') return shortHash('url', bareAddress(draft.url));
  const isTelling = draft.day !== undefined && draft.identity !== 'text';
  return shortHash(
    'headline',
    fold(draft.title ?? ''),
    draft.day ?? '',
    isTelling ? '' : fold((draft.content_text ?? draft.summary ?? '').slice(0, 500)),
  );
}

/** The title, or the beginning of what there is: an article must be called something. */
function titleOf(draft: Draft): string | undefined {
  if (draft.title) return draft.title;
  const text = draft.summary ?? draft.content_text;
  if (!text) return draft.url;
  const start = text.replace(/\s+/gu, ' ').trim();
  return start.length <= 80 ? start : `${start.slice(0, 80).replace(/\s\S*$/u, '')}…`;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Words of a text; of scripts without blanks between words, one for every two characters. */
export function countWords(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(UNSPACED, () => {
    unspaced++;
    return ' ';
  });
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

const NAMES_OF: Record<'persons' | 'organizations' | 'places', EntityType> = {
  persons: 'person',
  organizations: 'organization',
  places: 'place',
};

/** The three lists of names that follow from the entities, without repeats, in their order. */
export function namesOf(entities: readonly Entity[]): Pick<Article, 'persons' | 'organizations' | 'places'> {
  const of = (type: EntityType): string[] => [...new Set(entities.filter((e) => e.type === type).map((e) => e.name))];
  return { persons: of(NAMES_OF.persons), organizations: of(NAMES_OF.organizations), places: of(NAMES_OF.places) };
}

/**
 * An article out of what a reader found, or undefined if there is nothing to call it by. `entitiesOf` types the publisher's tags
 * (recognise). `now`: unix seconds.
 */
export function makeArticle(draft: Draft, now: number, entitiesOf: (draft: Draft) => Entity[]): Article | undefined {
  const title = titleOf(draft);
  if (title === undefined) return undefined;
  const { published, modified, own = {} } = draft;
  const day = published && formatInstant(published.instant, published.offset).slice(0, 10);
  const entities = own.entities ?? entitiesOf(draft);
  const words = own.word_count ?? (draft.content_text ? countWords(draft.content_text) : undefined);
  return defined<Article>({
    schema: 'newsdesk.article/1',
    id: own.id ?? articleId({ ...draft, title, day }),
    url: draft.url,
    guid: draft.guid,
    title,
    summary: draft.summary,
    content_text: draft.content_text,
    content_markdown: draft.content_markdown,
    date_published: published && formatInstant(published.instant, published.offset),
    date_precision: published?.precision,
    date_zone: published?.zone,
    date_modified: modified && formatInstant(modified.instant, modified.offset),
    date_added: own.date_added ?? formatInstant(now),
    authors: draft.authors ?? [],
    byline: draft.byline,
    tags: draft.tags?.map((tag) => tag.name) ?? [],
    labels: own.labels ?? [],
    ...namesOf(entities),
    entities,
    section: draft.section,
    dateline: draft.dateline,
    language: draft.language,
    image: draft.image,
    word_count: words,
    source: draft.source,
    rights: draft.rights,
    read: own.read ?? false,
    starred: own.starred ?? false,
    version: own.version,
    story: own.story,
    duplicate_of: own.duplicate_of,
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** The object without its undefined keys: absent is absent, never null. */
function defined<T extends object>(value: Loose<T>): T {
  const result = {} as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) if (entry !== undefined) result[key] = entry;
  return result as T;
}

/** Keys of an article that hold its body: listings leave them out. */
export const BODY_KEYS = ['content_text', 'content_markdown'] as const;
