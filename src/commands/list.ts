import type { Article } from '../article.ts';
import type { Config } from '../config.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Io } from '../io.ts';
import { asksForPerson } from '../query.ts';
import type { Listing } from '../store/store.ts';
import { bookmarkOf, checkBookmark, cutOf, listings, moveBookmark, wholeArticles } from './articles.ts';
import { openDesk } from './desk.ts';
import type { CommonOptions, FilterOptions, FormOptions, FromOptions, OrderOptions } from './options.ts';
import { shapeOf, writeArticles } from './write.ts';

type ListOptions = CommonOptions & FromOptions & FilterOptions & OrderOptions & FormOptions;

/** Lists the articles that match: a table on a terminal, TSV in a pipe, or the form asked for. */
export async function run(words: string[], options: ListOptions, io: Io, config: Config): Promise<ExitCode> {
  const shape = await shapeOf(options, io.out.isTTY ? 'table' : 'tsv');
  checkBookmark(options);
  const desk = await openDesk(words, { ...options, names: shape.entities && shape.form !== 'table' }, io, config);
  try {
    if (options.explain) await (await import('./explain.ts')).explain(desk, io);
    const since = await bookmarkOf(options, desk);
    if (options.quiet)
      return (await desk.reader.list(desk.query, { limit: 1, since })).length > 0 ? EXIT.done : EXIT.failed;
    const explained =
      options.explain && asksForPerson(desk.query)
        ? new (await import('./explain-persons.ts')).PersonsExplained(desk, config)
        : undefined;
    const order = { ...options, since, entities: shape.entities || explained !== undefined };
    const { rows, result } = shape.bodies ? wholeArticles(desk, order) : listings(desk, order);
    // Ids are written off the bare rows: decoding an article that nobody looks at is half the work of a listing.
    const articles = shape.form === 'ids' && !explained ? (rows as AsyncIterable<Article>) : whole(rows);
    await writeArticles(explained ? explained.watched(articles) : articles, shape, desk, io);
    await explained?.tell(io);
    if (result.shown === 0 && io.err.isTTY && !options.json)
      await (await import('./nothing.ts')).hintForNothing(desk, io);
    for (const loss of result.losses) await io.err.write(`${loss}\n`);
    if (result.shown > 0 && asksForPerson(desk.query))
      await (await import('./also-matched.ts')).tellAlsoMatched(desk, io, config);
    const cut = io.err.isTTY ? await cutOf(result, desk) : undefined;
    if (cut !== undefined) await io.err.write(`${cut}\n`);
    if (options.newFor !== undefined && result.losses.length === 0) await moveBookmark(options.newFor, desk, io);
  } finally {
    await desk.reader.close();
  }
  return desk.failures > 0 ? EXIT.failed : EXIT.done;
}

async function* whole(rows: AsyncIterable<Article | Listing>): AsyncGenerator<Article> {
  for await (const row of rows) yield 'article' in row ? row.article : row;
}
