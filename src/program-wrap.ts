/** One thing that help says: a paragraph, or the right column of a line of two. */
interface Item {
  /** What stands before its words: nothing, or the left column with its blanks. */
  left: string;
  words: string[];
}

/** What stands behind a # is a comment in a line to be copied, no column. */
const TWO_COLUMNS = /^ {2,}\S.*? {2,}(?=[^\s#])/;

/**
 * A text of help in as many columns as the terminal has. Paragraphs and right columns are wrapped between words; other indented lines,
 * which are there to be copied, stay as they are, and so does a text that fits.
 */
export function wrapHelp(text: string, columns: number): string {
  const lines = text.split('\n');
  if (lines.every((line) => line.length <= columns)) return text;
  const wrapped: string[] = [];
  let item: Item | undefined;
  const flush = (): void => {
    if (item) wrapped.push(...wrapItem(item, columns));
    item = undefined;
  };
  for (const line of lines) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const left = TWO_COLUMNS.exec(line)?.[0];
    const isMore: boolean = item !== undefined && line !== '' && left === undefined && indent === item.left.length;
    if (!isMore) flush();
    if (line === '' || (indent > 0 && left === undefined && !isMore)) wrapped.push(line);
    else if (isMore) item?.words.push(...line.trim().split(' '));
    else item = { left: left ?? '', words: line.slice(left?.length ?? 0).split(' ') };
  }
  flush();
  return wrapped.join('\n');
}

function wrapItem({ left, words }: Item, columns: number): string[] {
  const lines: string[] = [];
  let line = left;
  let isEmpty = true;
  for (const word of words) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = ' '.repeat(left.length);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
