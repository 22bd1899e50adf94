import { line } from '../clean.ts';
import { formatInstant } from '../dates.ts';
import type { Name } from '../store/store.ts';
import { offsetAt } from '../time-zone.ts';
import { type Cell, type Column, cut, GAP, layOut, widestOf } from './layout.ts';
import type { NamesOptions } from './names.ts';
import type { WriterOptions } from './output.ts';

const WIDEST_NAME = 50;
const WIDEST_BAR = 20;

/** Names with counts and a bar for each; of people also the day of the last article and other spellings, as room allows. */
export function namesTable(
  names: readonly Name[],
  { people = false, clock, columns: room, paint }: NamesOptions,
): string {
  const most = names.reduce((highest, { count }) => Math.max(highest, count), 1);
  const columns: Column[] = [
    { width: Math.min(WIDEST_NAME, room >> 1, widestOf(names.map(({ name }) => line(name)))) },
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
      const day = newest === undefined ? '' : formatInstant(newest, offsetAt(newest, clock.timeZone)).slice(0, 10);
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
  const width = widestOf(texts);
  if (room < 10 || width === 0) return;
  columns.push({ width });
  for (const [i, text] of texts.entries()) rows[i]?.push({ text, painted: paint.quiet(text) });
}
