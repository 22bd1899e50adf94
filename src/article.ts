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
 * http(s), sizes already bounded. `makeArticle` (make-article.ts) turns it into an article.
 */
export interface Draft {
  title?: string;
  url?: string;
  guid?: string;
  /** `text`: neither an id nor an address of its own tells it from the document's other articles, but title, day and text do. */
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
  /** How many of the warnings are of articles of newsdesk's own export that could not be taken back: a copy that has come to harm. */
  lost?: number;
  /** For `--explain`: field -> the rule that gave it, with confidence where there is one. One record a draft. */
  rules?: Record<string, string>[];
  /** What a feed says of itself. */
  feed?: FeedFacts;
}

/** What a feed says of itself beside its articles. */
export interface FeedFacts {
  title?: string | undefined;
  /** The site that it belongs to. */
  home?: string | undefined;
  /** Seconds that it asks to be left alone between two askings. */
  pause?: number | undefined;
  /** The document ends before it is over: one that came over the network was cut on its way, and is no shorter feed. */
  cut?: boolean | undefined;
}

/** An address without scheme, `www.`, default port and final slash: what stays when a site moves to https. */
export function bareAddress(address: string): string {
  return address
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
}

/** What makes a source the same one, whatever it calls itself today: its feed's address, else its site's, else its name. */
export function sourceIdentity(source: Source): string {
  return bareAddress(source.feed_url ?? source.url ?? source.name ?? '');
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

/** They are no part of what is shown or exported, so their key is a symbol, which JSON leaves out. */
const GUESSES = Symbol('guesses');

/**
 * The names in an article's text of which nobody can tell what they are: whoever asks for a person of that name may mean one of them.
 */
export function guessesOf(article: Article & { [GUESSES]?: readonly string[] }): readonly string[] {
  return article[GUESSES] ?? [];
}

/** The article with these guesses in place of those that it has. */
export function withGuesses<T extends Pick<Article, 'entities'>>(article: T, guesses: readonly string[]): T {
  const guessed: T & { [GUESSES]?: readonly string[] } = { ...article };
  delete guessed[GUESSES];
  if (guesses.length > 0) guessed[GUESSES] = guesses;
  return guessed;
}

/** Keys of an article that hold its body: listings leave them out. */
export const BODY_KEYS = ['content_text', 'content_markdown'] as const;
