import { escapeJson, line } from '../clean.ts';
import { formatInstant } from '../dates.ts';
import type { Name } from '../store/store.ts';
import { offsetAt } from '../time-zone.ts';
import { joinNames } from './fields.ts';
import { type Cell, type Column, cut, GAP, layOut, widthOf } from './layout.ts';
import type { WriterOptions } from './output.ts';

export type NamesForm = 'json' | 'jsonl' | 'tsv' | 'table';

/** What is written of names; `people` also says when each was last in the news and how else the name is spelt. */
export interface NamesOptions extends Pick<WriterOptions, 'timeZone' | 'columns' | 'paint'> {
  people?: boolean | undefined;
}

/** Names with counts, in the order given, as pieces of text. */
export function* writeNames(names: readonly Name[], form: NamesForm, options: NamesOptions): Generator<string> {
  if (form === 'table') yield table(names, options);
  else if (form === 'tsv') yield* names.map((name) => row(name, options));
  else if (form === 'jsonl') yield* names.map((name) => `${object(name)}\n`);
  else yield names.length === 0 ? '[]\n' : `[\n${names.map(object).join(',\n')}\n]\n`;
}

/** `{name, type?, count, last_date?, spellings?}`; what is not known is absent. */
function object({ name, type, count, newest, spellings }: Name): string {
  const last_date = newest === undefined ? undefined : formatInstant(newest);
  return escapeJson(JSON.stringify({ name, type, count, last_date, spellings }));
}

/** `name  count`, and of people `last_date  spellings`: the columns are frozen, new ones only come at the end. */
function row({ name, count, newest, spellings = [] }: Name, { people = false }: NamesOptions): string {
  const cells = [name, String(count)];
  if (people) {
    cells.push(
      newest === undefined ? '' : formatInstant(newest),
      joinNames(spellings.map((spelling) => spelling.name)),
    );
  }
  return `${cells.map(line).join('\t')}\n`;
}

const WIDEST_NAME = 50;
const WIDEST_BAR = 20;

function table(names: readonly Name[], { people = false, timeZone, columns: room, paint }: NamesOptions): string {
  const most = Math.max(1, ...names.map(({ count }) => count));
  const columns: Column[] = [
    { width: Math.min(WIDEST_NAME, room >> 1, Math.max(0, ...names.map(({ name }) => widthOf(line(name))))) },
    { width: String(most).length, align: 'right' },
    { width: Math.min(WIDEST_BAR, room >> 2) },
  ];
  const rows = names.map(({ name, type, count }): Cell[] => {
    const [nameWidth = 0, , barWidth = 0] = columns.map(({ width }) => width);
    const shown = cut(line(name), nameWidth);
    const bar = '▇'.repeat(Math.ceil((count / most) * barWidth));
    return [
      { text: shown, painted: paint.name(shown, type) },
      { text: String(count) },
      { text: bar, painted: paint.quiet(bar) },
    ];
  });
  const left = room - columns.reduce((sum, { width }) => sum + width + GAP, 0);
  if (people && left >= 'yyyy-mm-dd'.length) {
    columns.push({ width: 10 });
    for (const [i, { newest }] of names.entries()) {
      const day = newest === undefined ? '' : formatInstant(newest, offsetAt(newest, timeZone)).slice(0, 10);
      rows[i]?.push({ text: day, painted: paint.quiet(day) });
    }
    addSpellings(names, rows, columns, left - 10 - GAP, paint);
  }
  return layOut(rows, columns);
}

/** A last column with the other spellings, if any are known and there is room to read them. */
function addSpellings(
  names: readonly Name[],
  rows: Cell[][],
  columns: Column[],
  room: number,
  paint: WriterOptions['paint'],
): void {
  const texts = names.map(({ spellings = [] }) => cut(spellings.map(({ name }) => line(name)).join(', '), room));
  const width = Math.max(0, ...texts.map(widthOf));
  if (room < 10 || width === 0) return;
  columns.push({ width });
  for (const [i, text] of texts.entries()) rows[i]?.push({ text, painted: paint.quiet(text) });
}
