import { resolve } from 'node:path';
import type { Article } from '../article.ts';
import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import { type Io, PLAIN } from '../io.ts';
import { type Form, type Preset, type WriterOptions, writerOf } from '../output/output.ts';
import { bookmarkOf, moveBookmark, wholeArticles } from './articles.ts';
import { openDesk } from './desk.ts';
import type { CommonOptions, FilterOptions, FromOptions, OrderOptions } from './options.ts';
import { shapeOf, writeArticles } from './write.ts';

interface ExportOptions extends CommonOptions, FromOptions, FilterOptions, OrderOptions {
  to: Extract<Form, 'json' | 'jsonl' | 'md' | 'csv' | 'tsv'>;
  output?: string;
  preset?: Preset;
  fields?: string;
  explain?: boolean;
}

/** Writes whole articles in a format: to stdout, into one file, or a file each into a folder. */
export async function run(words: string[], options: ExportOptions, io: Io, config: Config): Promise<ExitCode> {
  const { to, output, preset, fields } = options;
  if (preset !== undefined && to !== 'md')
    throw new UsageError(`--preset does not go with --to ${to}`, 'it chooses the front matter of md');
  if (fields !== undefined && to === 'md')
    throw new UsageError('--fields does not go with --to md', 'it goes with json, jsonl, csv and tsv');
  const toFolder = output?.endsWith('/') ?? false;
  if (toFolder && to !== 'md')
    throw new UsageError(
      `--to ${to} writes one file, not a folder`,
      'leave out the / at the end of -o, or use --to md',
    );
  const shape = await shapeOf({ [to]: true, ...(fields === undefined ? {} : { fields }) }, to);
  const desk = await openDesk(words, options, io, config);
  try {
    if (options.explain) await (await import('./explain.ts')).explain(desk, io);
    const since = await bookmarkOf(options.newFor, desk);
    const arrived = await desk.reader.arrived();
    const { rows, result } = wholeArticles(desk, { ...options, since });
    let left = 0;
    if (output === undefined || output === '-') await writeArticles(rows, shape, desk, io, preset);
    else if (toFolder) left = await writeFolder(rows, output, preset, io);
    else {
      const { writeFileAtomically } = await import('../files.ts');
      const settings: WriterOptions = { clock: desk.clock, columns: 80, paint: PLAIN, fields: shape.fields, preset };
      await writeFileAtomically(resolve(io.cwd, output), (await writerOf(to))(rows, settings));
    }
    for (const remark of result.remarks) await io.err.write(`${remark}\n`);
    if (options.newFor !== undefined) await moveBookmark(options.newFor, arrived, desk, io);
    return desk.failures > 0 || left > 0 ? EXIT.failed : EXIT.done;
  } finally {
    await desk.reader.close();
  }
}

/** One file an article, brought up to date. Returns how many files were left alone because they are the user's. */
async function writeFolder(
  articles: AsyncIterable<Article>,
  folder: string,
  preset: Preset | undefined,
  io: Io,
): Promise<number> {
  const [{ updateFolder }, { markdownFiles }] = await Promise.all([
    import('../files.ts'),
    import('../output/markdown.ts'),
  ]);
  const { written, unchanged, left } = await updateFolder(resolve(io.cwd, folder), markdownFiles(articles, { preset }));
  for (const name of left)
    await io.err.write(`newsdesk: ${line(name)}: has no newsdesk marker, so it is yours and was left alone\n`);
  await io.err.write(`${written} written, ${unchanged} unchanged\n`);
  return left.length;
}
