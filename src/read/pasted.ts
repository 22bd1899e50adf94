import type { Draft, ReadResult } from '../article.ts';
import { UnreadableError } from '../errors.ts';
import type { ReadOptions } from './options.ts';
import { readPart } from './pasted-draft.ts';

const SEPARATOR = '---';
/** More lines than fifty long articles have: what follows them is not looked at, so that any text takes little time. */
const MAX_LINES = 10_000;

/**
 * The articles in text that was copied from a newspaper's page, one a part; parts are set apart by a line that is exactly `---`.
 * Lines are told apart by shape and by tables of words for each language, never by publisher; what no rule finds with
 * confidence is absent. Dates without a zone are read in `options.timeZone`. `rules` names the rule behind each field and its
 * confidence from 0 to 1. A part that fails is a warning. Throws UnreadableError if nothing in the text is an article, it has no headline (and
 * `options.title` gives none), or a part looks like several articles.
 */
export function readPasted(text: string, options: ReadOptions): ReadResult {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085]/u);
  const parts = partsOf(lines.slice(0, MAX_LINES));
  const drafts: Draft[] = [];
  const warnings = lines.length > MAX_LINES ? [`only the first ${MAX_LINES} of ${lines.length} lines were read`] : [];
  const rules: Record<string, string>[] = [];
  let failure: unknown;
  for (const [index, part] of parts.entries()) {
    try {
      const read = readPart(part.lines, part.first, options);
      drafts.push(read.draft);
      rules.push(read.rules);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      failure ??= error;
      warnings.push(`part ${index + 1} (from line ${part.first}): ${error.message}`);
    }
  }
  if (drafts.length === 0) throw failure;
  return { drafts, warnings, rules };
}

/** The parts between lines that are exactly `---`, with the number of each one's first line. Parts without text are none. */
function partsOf(lines: readonly string[]): { lines: string[]; first: number }[] {
  const parts: { lines: string[]; first: number }[] = [{ lines: [], first: 1 }];
  for (const [index, line] of lines.entries()) {
    if (line === SEPARATOR) parts.push({ lines: [], first: index + 2 });
    else parts.at(-1)?.lines.push(line);
  }
  const written = parts.filter((part) => part.lines.some((line) => line.trim() !== ''));
  return written.length > 0 ? written : parts.slice(0, 1);
}
