import type { DocumentDate } from '../article.ts';
import { parseWhen, type ReaderClock } from '../dates.ts';
import { UsageError } from '../errors.ts';
import type { Given } from '../intake.ts';
import { withoutTracking } from '../read/urls.ts';
import { offsetAt } from '../time-zone.ts';

/** What the user can say of a source that it does not say itself, or says wrongly. */
export interface GivenOptions {
  url?: string;
  title?: string;
  author?: string[];
  date?: string;
  source?: string;
  tag?: string[];
}

/** What the user says of the document. Throws UsageError for what is blank and for an address that no article can have. */
export function givenBy({ url, title, author, date, source, tag }: GivenOptions, clock: ReaderClock): Given {
  for (const [option, values] of Object.entries({ title: [title], author, source: [source], tag })) {
    if (values?.some((value) => value?.trim() === ''))
      throw new UsageError(`--${option} is empty`, `leave --${option} out`);
  }
  return {
    url: url === undefined ? undefined : articleAddress(url),
    title,
    authors: author,
    date: date === undefined ? undefined : dayOrMoment(date, clock),
    source,
    tags: tag,
  };
}

/**
 * The address of an article, without what only counts clicks: http(s), and without the user's password, which would be stored and
 * exported with it.
 */
function articleAddress(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new UsageError(
      '--url is not the address of an article',
      'such as https://example.org/article.html, without a password',
    );
  return withoutTracking(text);
}

/** What `--date` says: one day, minute or second. */
function dayOrMoment(text: string, clock: ReaderClock): DocumentDate {
  const { from, until } = parseWhen(text, clock);
  const length = from === undefined || until === undefined ? Number.POSITIVE_INFINITY : until - from;
  // A day is 23 to 25 hours long.
  if (from === undefined || length > 25 * 3600)
    throw new UsageError(`--date ${text}: give one day or moment`, 'such as 2024-09-25 or 2024-09-25T15:48');
  const stated = /(?:Z|([+-])(\d\d):?(\d\d))$/i.exec(text);
  const offset = stated
    ? stated[1]
      ? Number(`${stated[1]}1`) * (Number(stated[2]) * 60 + Number(stated[3]))
      : 0
    : offsetAt(from, clock.timeZone);
  return {
    instant: from,
    precision: length === 0 ? 'second' : length < 60 ? 'minute' : 'day',
    zone: stated ? 'stated' : 'assumed',
    offset,
  };
}
