import { escapeJson, line } from '../clean.ts';
import { formatInstant } from '../dates.ts';
import type { Name } from '../store/store.ts';
import { joinNames } from './fields.ts';
import type { WriterOptions } from './output.ts';

export type NamesForm = 'json' | 'jsonl' | 'tsv' | 'table';

/** What is written of names; `people` also says when each was last in the news and how else the name is spelt. */
export interface NamesOptions extends Pick<WriterOptions, 'clock' | 'columns' | 'paint'> {
  people?: boolean | undefined;
}

/** Names with counts, in the order given, as pieces of text. */
export async function* writeNames(
  names: readonly Name[],
  form: NamesForm,
  options: NamesOptions,
): AsyncGenerator<string> {
  if (form === 'table') yield (await import('./names-table.ts')).namesTable(names, options);
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
