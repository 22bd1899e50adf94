import { resolve } from 'node:path';
import type { Article } from '../article.ts';
import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import { isFolder, updateFolder, writeFileAtomically } from '../files.ts';
import { type Io, PLAIN } from '../io.ts';
import { FORMS, type Form, type WriterOptions, writerOf } from '../output/output.ts';
import { asksForPerson } from '../query.ts';
import { bookmarkOf, checkBookmark, cutOf, moveBookmark, wholeArticles } from './articles.ts';
import { openDesk } from './desk.ts';
import type { CommonOptions, FilterOptions, FromOptions, OrderOptions } from './options.ts';
import { shapeOf, writeArticles } from './write.ts';

/** Forms that are for looking at, not for keeping. */
const SHOWN = ['ids', 'table', 'show'] as const satisfies Form[];
type Format = Exclude<Form, (typeof SHOWN)[number]>;
const isFormat = (form: Form): form is Format => !SHOWN.some((shown) => shown === form);

interface ExportOptions extends CommonOptions, FromOptions, FilterOptions, OrderOptions {
  to?: Format;
  output?: string;
  preset?: NonNullable<WriterOptions['preset']>;
  fields?: string;
  explain?: boolean;
}

/** Endings of file names that tell the format. */
const ENDINGS = new Map<string, Format>([
  ...FORMS.filter(isFormat).map((name) => [name, name] as const),
  ['ndjson', 'jsonl'],
  ['markdown', 'md'],
  ['htm', 'html'],
  ['xml', 'atom'],
]);
/** Forms that take `--fields`: all others have keys of their own. */
const WITH_FIELDS: readonly Form[] = ['json', 'jsonl', 'csv', 'tsv'];
/** Forms that can be a folder with one file an article. */
const IN_FOLDERS: readonly Form[] = ['md', 'html'];
/** Feeds, and how many articles they carry unless `-n` says otherwise: readers fetch them again and again. */
const FEEDS: readonly Form[] = ['rss', 'atom', 'jsonfeed'];
const FEED_LENGTH = 100;

/** Writes whole articles in a format: to stdout, into one file, or a file each into a folder. */
export async function run(words: string[], options: ExportOptions, io: Io, config: Config): Promise<ExitCode> {
  const { output, preset, fields } = options;
  const toFolder = output?.endsWith('/') ?? false;
  if (output !== undefined && output !== '-' && !toFolder && (await isFolder(resolve(io.cwd, output))))
    throw isAFolder(output, options.to);
  const to = options.to ?? formatOf(output);
  if (preset !== undefined && to !== 'md')
    throw new UsageError(`--preset does not go with --to ${to}`, 'it chooses the front matter of md');
  if (fields !== undefined && !WITH_FIELDS.includes(to))
    throw new UsageError(`--fields does not go with --to ${to}`, 'it goes with json, jsonl, csv and tsv');
  if (toFolder && !IN_FOLDERS.includes(to))
    throw new UsageError(
      `--to ${to} writes one file, not a folder`,
      'leave out the / at the end of -o, or use --to md or --to html',
    );
  const shape = await shapeOf({ [to]: true, ...(fields === undefined ? {} : { fields }) }, to);
  checkBookmark(options);
  const desk = await openDesk(words, { ...options, names: shape.entities }, io, config);
  try {
    if (options.explain) await (await import('./explain.ts')).explain(desk, io);
    const explained =
      options.explain && asksForPerson(desk.query)
        ? new (await import('./explain-persons.ts')).PersonsExplained(desk, config)
        : undefined;
    const since = await bookmarkOf(options, desk);
    const limit = options.limit ?? (FEEDS.includes(to) && options.newFor === undefined ? FEED_LENGTH : undefined);
    const { rows: found, result } = wholeArticles(desk, { ...options, ...(limit !== undefined && { limit }), since });
    const rows = explained ? explained.watched(found) : found;
    const isNamed = to === 'html' || FEEDS.includes(to);
    const query = isNamed ? (await import('../query-print.ts')).printQuery(desk.query) : undefined;
    const more = { preset, query };
    let left = 0;
    if (output === undefined || output === '-') await writeArticles(rows, shape, desk, io, more);
    else if (toFolder) left = await writeFolder(rows, to, output, more, io);
    else {
      const settings: WriterOptions = { clock: desk.clock, columns: 80, paint: PLAIN, fields: shape.fields, ...more };
      await writeFileAtomically(resolve(io.cwd, output), (await writerOf(to))(rows, settings));
    }
    await explained?.tell(io);
    for (const remark of [...result.losses, await cutOf(result, desk)]) {
      if (remark !== undefined) await io.err.write(`${remark}\n`);
    }
    if (asksForPerson(desk.query)) await (await import('./also-matched.ts')).tellAlsoMatched(desk, io, config);
    if (options.newFor !== undefined && result.losses.length === 0) await moveBookmark(options.newFor, desk, io);
    return desk.failures > 0 || left > 0 ? EXIT.failed : EXIT.done;
  } finally {
    await desk.reader.close();
  }
}

/** What the ending of `-o` says. Throws UsageError if that is nothing. */
function formatOf(output = '-'): Format {
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? '';
  const format = ENDINGS.get(ending);
  if (format !== undefined) return format;
  const question = 'export: which format?';
  if (output === '-') throw new UsageError(question, 'such as --to jsonl; newsdesk help formats tells them all');
  const path = line(output);
  if (output.endsWith('/')) throw new UsageError(question, `--to md -o ${path} or --to html -o ${path}`);
  throw new UsageError(question, `such as --to jsonl -o ${path}; a file an article: --to md -o ${path}/`);
}

/** `-o` names a folder, and has no `/` at its end. */
function isAFolder(output: string, to: Format = 'md'): UsageError {
  const path = line(output);
  const hint = IN_FOLDERS.includes(to)
    ? `for a file an article in it: --to ${to} -o ${path}/`
    : `--to ${to} writes one file: name one in it`;
  return new UsageError(`${path} is a folder`, hint);
}

/** One file an article, brought up to date. Returns how many files were left alone because they are the user's. */
async function writeFolder(
  articles: AsyncIterable<Article>,
  form: Form,
  folder: string,
  options: Pick<WriterOptions, 'preset' | 'query'>,
  io: Io,
): Promise<number> {
  const entries =
    form === 'md'
      ? (await import('../output/markdown.ts')).markdownFiles(articles, options)
      : (await import('../output/html.ts')).htmlFiles(articles, options);
  const { written, unchanged, left, overwritten } = await updateFolder(resolve(io.cwd, folder), entries);
  const why = form === 'md' ? 'has no newsdesk marker, so it is yours' : 'is no page of newsdesk';
  for (const name of left) await io.err.write(`newsdesk: ${line(name)}: ${why} and was left alone\n`);
  for (const name of overwritten)
    await io.err.write(`newsdesk: ${line(name)}: was changed above the marker line and is written anew there\n`);
  if (overwritten.length > 0) await io.err.write('  your own text stays below that line, your own keys anywhere\n');
  await io.err.write(`${written} written, ${unchanged} unchanged\n`);
  return left.length;
}
