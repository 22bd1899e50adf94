import { escapeJson, line } from '../clean.ts';
import { formatInstant } from '../dates.ts';
import type { Feed } from '../store/store.ts';
import { offsetAt } from '../time-zone.ts';
import { type Column, cut, GAP, layOut, widestOf } from './layout.ts';
import type { WriterOptions } from './output.ts';

export type FeedsForm = 'json' | 'jsonl' | 'tsv' | 'table';

type Options = Pick<WriterOptions, 'clock' | 'columns' | 'paint'>;

/** How it stands with a feed, in one word. */
export function stateOf({ checked, failures, gone }: Feed): 'new' | 'ok' | 'failing' | 'gone' {
  if (gone) return 'gone';
  if (failures > 0) return 'failing';
  return checked === undefined ? 'new' : 'ok';
}

/** Followed feeds with their state, in the order given, as pieces of text. */
export function* writeFeeds(feeds: readonly Feed[], form: FeedsForm, options: Options): Generator<string> {
  if (form === 'table') yield feeds.length === 0 ? '' : table(feeds, options);
  else if (form === 'tsv') yield* feeds.map(row);
  else if (form === 'jsonl') yield* feeds.map((feed) => `${object(feed)}\n`);
  else yield feeds.length === 0 ? '[]\n' : `[\n${feeds.map(object).join(',\n')}\n]\n`;
}

/** RFC 3339 in UTC. */
const dateOf = (second: number | undefined): string | undefined => (second ? formatInstant(second) : undefined);

/** What is not known is absent. */
function object(feed: Feed): string {
  const { title, url, home, folders, checked, nextCheck, failures, error } = feed;
  const value = {
    title,
    url,
    home_page_url: home,
    folders,
    state: stateOf(feed),
    date_checked: dateOf(checked),
    date_next: dateOf(nextCheck),
    failures,
    error,
  };
  return escapeJson(JSON.stringify(value));
}

/** The columns are frozen, new ones only come at the end. */
function row(feed: Feed): string {
  const { title = '', url, folders, checked, nextCheck, failures, error = '' } = feed;
  const dates = [checked, nextCheck].map((second) => dateOf(second) ?? '');
  const cells = [title, url, stateOf(feed), ...dates, String(failures), error, folders.join('/')];
  return `${cells.map(line).join('\t')}\n`;
}

const WIDEST_TITLE = 40;
const WIDEST_NOTE = 40;

/** One line a feed: title, address, when it was asked, when it will be, and what is wrong with it, as room allows. */
function table(feeds: readonly Feed[], { clock, columns: room, paint }: Options): string {
  const headings = ['TITLE', 'ADDRESS', 'CHECKED', 'NEXT', 'STATE'];
  const time = (second: number): string =>
    formatInstant(second, offsetAt(second, clock.timeZone)).slice(0, 16).replace('T', ' ');
  const texts = feeds.map((feed) => [
    line(feed.title ?? ''),
    line(feed.url),
    feed.checked === undefined ? 'never' : time(feed.checked),
    feed.gone ? 'never' : feed.nextCheck <= clock.now ? 'now' : time(feed.nextCheck),
    noteOf(feed),
  ]);
  const [title = 0, , checked = 0, next = 0, note = 0] = headings.map((heading, i) =>
    widestOf([heading, ...texts.map((cells) => cells[i] ?? '')]),
  );
  const shown = [Math.min(title, WIDEST_TITLE, room >> 1), 0, checked, next, Math.min(note, WIDEST_NOTE)];
  const fixed = shown.reduce((sum, width) => sum + width + GAP, 0) - GAP;
  const addresses = widestOf(texts.map(([, address = '']) => address));
  // Narrow terminals lose the dates before the addresses.
  const withDates = room - fixed - GAP >= Math.min(addresses, 20);
  const left = withDates ? room - fixed - GAP : room - fixed + checked + next + GAP;
  const widths = [shown[0] ?? 0, Math.max(10, Math.min(addresses, left)), ...shown.slice(2)];
  const kept = headings.map((_, i) => i).filter((i) => withDates || (i !== 2 && i !== 3));
  const columns: Column[] = kept.map((i) => ({ width: widths[i] ?? 0 }));
  const rows = [headings, ...texts].map((cells, r) =>
    kept.map((i) => {
      const text = cut(cells[i] ?? '', widths[i] ?? 0);
      return { text, painted: r > 0 && i === 0 ? paint.strong(text) : paint.quiet(text) };
    }),
  );
  return layOut(rows, columns);
}

/** The state, and of a failing feed how often and why. */
function noteOf(feed: Feed): string {
  const state = stateOf(feed);
  if (state !== 'failing') return state;
  const times = feed.failures === 1 ? '' : ` ${feed.failures} times`;
  return line(`failed${times}: ${feed.error ?? ''}`);
}
