import { line } from '../clean.ts';
import { grouped } from '../counts.ts';
import type { Io } from '../io.ts';
import { printQuery } from '../query-print.ts';
import type { Desk } from './desk.ts';

/** `--explain`: the query as it was understood, and what each of its parts leaves over, on stderr. */
export async function explain({ reader, query }: Desk, { err }: Io): Promise<void> {
  const { total, undated, parts } = await reader.explain(query);
  const number = (count: number): string => grouped(count).padStart(9);
  const lines = [`query: ${line(printQuery(query)) || '(everything)'}`, `${number(total)}  articles`];
  for (const { query: part, matching, exact } of parts) {
    lines.push(`${number(matching)}${exact ? ' ' : '+'} left by ${line(printQuery(part))}`);
  }
  if (undated > 0) lines.push(`${number(undated)}  of them without a date, which match no date`);
  await err.write(`${lines.join('\n')}\n`);
}
