import type { Article } from '../article.ts';

const DAY = 86_400;

/** Unix seconds of an RFC 3339 date, undefined if it is none. */
export function secondOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const second = Math.floor(Date.parse(date) / 1000);
  return Number.isNaN(second) ? undefined : second;
}

/**
 * Where an article stands in time, in unix seconds: the order of every listing. Its date; the moment it was added if it has none
 * or one that lies ahead of that. A day without a time is a second of that day (always the same one for the same article), so
 * that an archive of days does not pile up on midnight.
 */
export function momentOf(article: Pick<Article, 'id' | 'date_published' | 'date_precision' | 'date_added'>): number {
  const added = secondOf(article.date_added) ?? 0;
  const published = secondOf(article.date_published);
  if (published === undefined || published > added) return added;
  if (article.date_precision !== 'day') return published;
  return Math.min(published + (numberOf(article.id) % DAY), added);
}

/** A number out of the letters of an id, which are a hash already. */
function numberOf(id: string): number {
  let number = 0;
  for (const letter of id.slice(0, 6)) number = number * 32 + (letter.charCodeAt(0) & 31);
  return number;
}

/**
 * Finds every article a second of its own: its moment or, where that is taken, the nearest free second before it, so that of
 * articles with one date the first one given is the newest, as in the feed that gave them. Remembers how far it came, lest a
 * thousand articles of one second be half a million looks.
 */
export class Seconds {
  readonly #isTaken: (second: number) => boolean;
  readonly #next = new Map<number, number>();

  constructor(isTaken: (second: number) => boolean) {
    this.#isTaken = isTaken;
  }

  free(moment: number): number {
    let second = this.#next.get(moment) ?? moment;
    while (this.#isTaken(second)) second--;
    this.#next.set(moment, second - 1);
    return second;
  }
}
