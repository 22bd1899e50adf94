import { hash } from 'node:crypto';
import { type Article, bareAddress, type Draft, type Entity, namesOf, sourceIdentity } from './article.ts';
import { formatInstant } from './dates.ts';
import { fold } from './fold.ts';
import { countWords } from './word-count.ts';

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

/**
 * The id of an article, the same on every machine (contract section 5): from the source's identity and the guid, else from the
 * canonical URL unless other articles of the document have it too, else from the folded headline, its day and, if these are not
 * telling, the beginning of the text.
 */
function articleId(
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
