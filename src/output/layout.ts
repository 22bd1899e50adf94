import Table from 'cli-table3';
import type { Ruler } from './ruler.ts';

export interface Column {
  /** Columns of the terminal, without the gap to the next. */
  width: number;
  align?: 'left' | 'right';
}

export interface Cell {
  /** Not wider than its column: see `cut`. */
  text: string;
  /** The same text with colour. */
  painted?: string;
}

/** Blanks between columns. */
export const GAP = 2;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Stands for one column of a cell in the table that cli-table3 lays out: anything but a blank would do. */
const STAND_IN = 'x';

/**
 * Rows as lines of a table without rules. cli-table3 lays one row of stand-ins out, into which every row is filled: its time grows with
 * the square of the rows, and its own measure takes the marks of Thai, Hindi and Persian for columns and new emoji for half of theirs.
 */
export function layOut(rows: readonly (readonly Cell[])[], columns: readonly Column[], { widthOf }: Ruler): string {
  const form = rowOf(columns);
  let lines = '';
  for (const row of rows) {
    let column = 0;
    const filled = form.replace(/x+/g, ({ length }) => {
      const { text, painted = text } = row[column] ?? { text: '' };
      const blanks = ' '.repeat(Math.max(length - widthOf(text), 0));
      return columns[column++]?.align === 'right' ? blanks + painted : painted + blanks;
    });
    lines += `${filled.trimEnd()}\n`;
  }
  return lines;
}

/** A row in which every column is full. */
function rowOf(columns: readonly Column[]): string {
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: columns.map(({ width }) => width + GAP),
  });
  table.push(columns.map(({ width }) => STAND_IN.repeat(width)));
  return table.toString();
}
