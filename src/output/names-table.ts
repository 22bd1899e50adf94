import { line } from '../clean.ts';
import { formatInstant } from '../dates.ts';
import type { Name } from '../store/store.ts';
import { offsetAt } from '../time-zone.ts';
import { type Cell, type Column, GAP, layOut } from './layout.ts';
import type { NamesOptions } from './names.ts';
import type { WriterOptions } from './output.ts';
import { type Ruler, rulerFor, widestOf } from './ruler.ts';

const WIDEST_NAME = 50;
const WIDEST_BAR = 20;

/** Names with counts and a bar for each; of people also the day of the last article and other spellings, as room allows. */
export async function namesTable(
  names: readonly Name[],
  { people = false, clock, columns: room, paint }: NamesOptions,
): Promise<string> {
  const ruler = await rulerFor(
    names.flatMap(({ name, spellings = [] }) => [name, ...spellings.map((one) => one.name)]),
  );
  const most = names.reduce((highest, { count }) => Math.max(highest, count), 1);
  const columns: Column[] = [
    {
      width: Math.min(
        WIDEST_NAME,
        room >> 1,
        widestOf(
          ruler,
          names.map(({ name }) => line(name)),
        ),
      ),
    },
    { width: String(most).length, align: 'right' },
    { width: Math.min(WIDEST_BAR, names.some(({ trend }) => trend) ? room >> 3 : room >> 2) },
  ];
  const rows = names.map(({ name, type, count }): Cell[] => {
    const [nameWidth = 0, , barWidth = 0] = columns.map(({ width }) => width);
    const shown = ruler.cut(line(name), nameWidth);
    const bar = '▇'.repeat(Math.ceil((count / most) * barWidth));
    return [
      { text: shown, painted: paint.name(shown, type) },
      { text: String(count) },
      { text: bar, painted: paint.quiet(bar) },
    ];
  });
  addTrends(names, rows, columns, room, paint);
  const left = room - columns.reduce((sum, { width }) => sum + width + GAP, 0);
  if (people && left >= 'yyyy-mm-dd'.length) {
    columns.push({ width: 10 });
    for (const [i, { newest }] of names.entries()) {
      const day = newest === undefined ? '' : formatInstant(newest, offsetAt(newest, clock.timeZone)).slice(0, 10);
      rows[i]?.push({ text: day, painted: paint.quiet(day) });
    }
    addSpellings(names, rows, columns, left - 10 - GAP, paint, ruler);
  }
  return layOut(rows, columns, ruler);
}

const LEVELS = '▁▂▃▄▅▆▇█';

/** A column with how the articles of each name lie in time, each name by its own highest part. */
function addTrends(
  names: readonly Name[],
  rows: Cell[][],
  columns: Column[],
  room: number,
  paint: WriterOptions['paint'],
): void {
  const width = Math.max(...names.map(({ trend = [] }) => trend.length));
  const left = room - columns.reduce((sum, column) => sum + column.width + GAP, 0);
  if (!(width > 0) || left < width) return;
  columns.push({ width });
  for (const [i, { trend = [] }] of names.entries()) {
    const most = Math.max(...trend);
    const line = trend
      .map((count) => (count === 0 ? ' ' : LEVELS[Math.ceil((count / most) * LEVELS.length) - 1]))
      .join('');
    rows[i]?.push({ text: line, painted: paint.quiet(line) });
  }
}

/** A last column with the other spellings, if any are known and there is room to read them. */
function addSpellings(
  names: readonly Name[],
  rows: Cell[][],
  columns: Column[],
  room: number,
  paint: WriterOptions['paint'],
  ruler: Ruler,
): void {
  const texts = names.map(({ spellings = [] }) => ruler.cut(spellings.map(({ name }) => line(name)).join(', '), room));
  const width = widestOf(ruler, texts);
  if (room < 10 || width === 0) return;
  columns.push({ width });
  for (const [i, text] of texts.entries()) rows[i]?.push({ text, painted: paint.quiet(text) });
}
