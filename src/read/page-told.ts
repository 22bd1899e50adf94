import type { Author } from '../article.ts';
import { readOpeningDate } from './opening-date.ts';
import type { ReadOptions } from './options.ts';
import type { Block } from './page-blocks.ts';
import type { PageMetadata } from './page-metadata.ts';
import { isNewsroom, isPersonName } from './pasted-bylines.ts';

/** Paragraphs from the top of which one may be the first, below a standfirst; and from the bottom, above a note on the author. */
const TOP = 2;
const BOTTOM = 2;
/** A shorter text is no article that somebody signs. */
const MIN_PARAGRAPHS = 4;
const MAX_NAME = 60;

/** What the page says, with what only its text tells: the day of a dateline, the name with which it is signed. */
export function withTold(metadata: PageMetadata, blocks: readonly Block[], options: ReadOptions): PageMetadata {
  const { draft, rules } = metadata;
  const published = draft.published ? undefined : openingDate(blocks, options, draft.language);
  const isNamed = draft.authors?.some(({ type }) => type !== 'organization') ?? false;
  const author = isNamed ? undefined : signature(blocks);
  if (!published && !author) return metadata;
  return {
    ...metadata,
    draft: { ...draft, ...(published && { published }), ...(author && { authors: [author] }) },
    rules: {
      ...rules,
      ...(published && { date_published: 'dateline of the text' }),
      ...(author && { authors: 'signature below the text' }),
    },
  };
}

function openingDate(blocks: readonly Block[], { now, timeZone }: ReadOptions, language: string | undefined) {
  for (const { text } of blocks.filter(({ isProse }) => isProse).slice(0, TOP)) {
    const date = readOpeningDate(text, { now, timeZone, language });
    if (date) return date;
  }
  return undefined;
}

/** A person's or a newsroom's name alone in one of the last paragraphs, below a paragraph of running text. */
function signature(blocks: readonly Block[]): Author | undefined {
  if (blocks.filter(({ isProse }) => isProse).length < MIN_PARAGRAPHS) return undefined;
  for (let at = blocks.length - 1; at >= blocks.length - BOTTOM; at--) {
    const { text = '', name, linked = 1 } = blocks[at] ?? {};
    if (name !== 'p' || linked > 0 || text.length > MAX_NAME || !blocks[at - 1]?.isProse) continue;
    if (isPersonName(text) && text.split(' ').length >= 2) return { name: text, type: 'person' };
    if (isNewsroom(text)) return { name: text, type: 'organization' };
  }
  return undefined;
}
