import { escapeJson, line } from '../clean.ts';
import { formatInstant } from '../dates.ts';
import type { Feed } from '../store/store.ts';
import { offsetAt } from '../time-zone.ts';
import { type Column, GAP, layOut } from './layout.ts';
import type { WriterOptions } from './output.ts';
import { rulerFor, widestOf } from './ruler.ts';

export type FeedsForm = 'json' | 'jsonl' | 'tsv' | 'table';

type Options = Pick<WriterOptions, 'clock' | 'columns' | 'paint'>;

/** How it stands with a feed, in one word. */
export function stateOf({ checked, failures, gone }: Feed): 'new' | 'ok' | 'failing' | 'gone' {
  if (gone) return 'gone';
  if (failures > 0) return 'failing';
  return checked === undefined ? 'new' : 'ok';
}

/** Followed feeds with their state, in the order given, as pieces of text. */
export async function* writeFeeds(feeds: readonly Feed[], form: FeedsForm, options: Options): AsyncGenerator<string> {
  if (form === 'table') yield feeds.length === 0 ? '' : await table(feeds, options);
  else if (form === 'tsv') yield* feeds.map(row);
  else if (form === 'jsonl') yield* feeds.map((feed) => `${object(feed)}\n`);
  else yield feeds.length === 0 ? '[]\n' : `[\n${feeds.map(object).join(',\n')}\n]\n`;
}

/** RFC 3339 in UTC. */
const dateOf = (second: number | undefined): string | undefined => (second ? formatInstant(second) : undefined);

/** What is not known is absent. */
function object(feed: Feed): string {
  const { title, url, home, folders, checked, nextCheck, failures, error, full } = feed;
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
    full,
  };
  return escapeJson(JSON.stringify(value));
}

/** The columns are frozen, new ones only come at the end. */
function row(feed: Feed): string {
  const { title = '', url, folders, checked, nextCheck, failures, error = '', full } = feed;
  const dates = [checked, nextCheck].map((second) => dateOf(second) ?? '');
  const cells = [title, url, stateOf(feed), ...dates, String(failures), error, folders.join('/'), full ? 'full' : ''];
  return `${cells.map(line).join('\t')}\n`;
}

const WIDEST_TITLE = 40;
const WIDEST_NOTE = 40;
/** Narrow terminals lose the dates before they have less than this of the addresses, and notes before less than half of it. */
const ADDRESS = 20;

/** One line a feed: title, address, when it was asked, when it will be, and what is wrong with it, as room allows. */
async function table(feeds: readonly Feed[], { clock, columns: room, paint }: Options): Promise<string> {
  const time = (second: number): string =>
    formatInstant(second, offsetAt(second, clock.timeZone)).slice(0, 16).replace('T', ' ');
  const headings = ['TITLE', 'ADDRESS', 'CHECKED', 'NEXT', 'STATE'];
  const texts = feeds.map((feed) => [
    line(feed.title ?? ''),
    line(feed.url),
    feed.checked === undefined ? 'never' : time(feed.checked),
    feed.gone ? 'never' : feed.nextCheck <= clock.now ? 'now' : time(feed.nextCheck),
    noteOf(feed),
  ]);
  const ruler = await rulerFor(texts.flat());
  const widths = fit(
    headings.map((heading, column) => widestOf(ruler, [heading, ...texts.map((row) => row[column] ?? '')])),
    room,
  );
  const columns = headings.map((_, column) => column).filter((column) => (widths[column] ?? 0) > 0);
  const rows = [headings, ...texts].map((row, index) =>
    columns.map((column) => {
      const text = ruler.cut(row[column] ?? '', widths[column] ?? 0);
      return { text, painted: index > 0 && column === 0 ? paint.strong(text) : paint.quiet(text) };
    }),
  );
  return layOut(
    rows,
    columns.map((column): Column => ({ width: widths[column] ?? 0 })),
    ruler,
  );
}

/** The widths of the columns, given what they need; 0: not shown. */
function fit([title = 0, address = 0, checked = 0, next = 0, note = 0]: readonly number[], room: number): number[] {
  const titleWidth = Math.min(title, WIDEST_TITLE, room >> 1);
  const noteWidth = Math.min(note, WIDEST_NOTE, Math.max(room - titleWidth - ADDRESS / 2 - 2 * GAP, 0));
  const left = room - titleWidth - noteWidth - 2 * GAP;
  const dates = checked + next + 2 * GAP;
  return left - dates >= Math.min(address, ADDRESS)
    ? [titleWidth, Math.min(address, left - dates), checked, next, noteWidth]
    : [titleWidth, Math.min(address, left), 0, 0, noteWidth];
}

/** The state, whether pages are fetched for it, and of a failing feed how often and why. */
function noteOf(feed: Feed): string {
  const state = stateOf(feed);
  if (state !== 'failing') return feed.full ? `${state}, full` : state;
  const times = feed.failures === 1 ? '' : ` ${feed.failures} times`;
  return line(`failed${times}: ${feed.error ?? ''}`);
}
