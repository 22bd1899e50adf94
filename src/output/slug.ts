import anyAscii from 'any-ascii';
import type { Article } from '../article.ts';

/** Bytes of a headline that a file's name takes at most. */
const LONGEST_SLUG = 55;

/** A headline as `[a-z0-9-]`, at most 55 bytes: transliterated, apostrophes dropped, all else a hyphen. May be empty. */
export function slugOf(title: string): string {
  return anyAscii(title.slice(0, 200))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG + 1)
    .replace(/^-+/, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-+$/, '');
}

/**
 * `2024-09-25-headline-abcdefgh.md`: the day as the publisher's clock showed it or `undated`, the slug, the first letters of the id.
 * Only `[a-z0-9-.]`, at most 80 bytes, never beginning with a dot: safe on every file system.
 */
export function fileNameOf(article: Article, idLength: number, suffix = 'md'): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(article.date_published ?? '')?.[0] ?? 'undated';
  const id = article.id.slice(0, idLength);
  // The long id has to find its room within the 80 bytes.
  const slug = slugOf(article.title)
    .slice(0, 80 - `${day}---${id}.${suffix}`.length + 1)
    .replace(/-+$/, '');
  return `${[day, slug, id].filter(Boolean).join('-')}.${suffix}`;
}
