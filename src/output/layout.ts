import Table from 'cli-table3';
import stringWidth from 'string-width';

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

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[ -~]*$/;

/** Columns that the text takes on a terminal: East Asian letters and emoji take two, accents none. */
export function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** Columns that the widest of these texts takes; 0 if there is none. Not `Math.max(...)`: there may be a hundred thousand names. */
export function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 0);
}

/** The text, or its beginning with an ellipsis so that it takes at most `width` columns. Never cuts a letter or an emoji in two. */
export function cut(text: string, width: number): string {
  if (ASCII.test(text) && text.length <= width) return text;
  // Nothing in a headline has more than some code units a column; what lies beyond cannot be shown.
  const start = text.slice(0, width * 16 + 16);
  if (start === text && widthOf(text) <= width) return text;
  let shown = '';
  let used = 0;
  for (const { segment } of graphemes.segment(start)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    shown += segment;
  }
  return width > 0 ? `${shown.trimEnd()}…` : '';
}

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

/** Stands for one column of a cell's text while the table is laid out: anything but a blank would do. */
const STAND_IN = 'x';
/** Rows laid out at once: cli-table3's time grows with their square. */
const ROWS = 20;

/**
 * Rows as lines of a table without rules. cli-table3 gets stand-ins as wide as the cells: its own measure takes the marks of Thai,
 * Hindi and Persian for columns and new emoji for half of theirs.
 */
export function layOut(rows: readonly (readonly Cell[])[], columns: readonly Column[]): string {
  let lines = '';
  for (let i = 0; i < rows.length; i += ROWS) lines += layOutSome(rows.slice(i, i + ROWS), columns);
  return lines;
}

function layOutSome(rows: readonly (readonly Cell[])[], columns: readonly Column[]): string {
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: columns.map(({ width }) => width + GAP),
    colAligns: columns.map(({ align = 'left' }) => align),
  });
  table.push(...rows.map((row) => row.map(({ text }) => STAND_IN.repeat(widthOf(text)))));
  const shown = rows.flat().filter(({ text }) => widthOf(text) > 0);
  let next = 0;
  const fill = (): string => {
    const cell = shown[next++];
    return cell?.painted ?? cell?.text ?? '';
  };
  const lines = table.toString().split('\n');
  return lines.map((row) => `${row.trimEnd().replace(/x+/g, fill)}\n`).join('');
}
