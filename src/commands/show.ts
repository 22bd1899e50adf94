import type { Article } from '../article.ts';
import type { Config } from '../config.ts';
import { EXIT, type ExitCode, UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openDesk } from './desk.ts';
import { articlesOf, idsOf } from './ids.ts';
import type { CommonOptions, FormOptions, FromOptions } from './options.ts';
import { shapeOf, writeArticles } from './write.ts';

/** Shows whole articles by their ids, or all of `--from`. */
export async function run(
  words: string[],
  options: CommonOptions & FromOptions & FormOptions,
  io: Io,
  config: Config,
): Promise<ExitCode> {
  if (words.length === 0 && !options.from)
    throw new UsageError('show needs an id', 'newsdesk list shows the ids; the beginning of one is enough');
  const shape = await shapeOf(options, options.fields === undefined ? 'show' : 'jsonl');
  const desk = await openDesk([], { ...options, names: shape.entities }, io, config);
  try {
    const result: { exit: ExitCode } = { exit: desk.failures > 0 ? EXIT.failed : EXIT.done };
    const articles: AsyncIterable<Article> =
      words.length > 0 ? articlesOf(idsOf(words, io), desk.reader, io, result) : desk.reader.export(desk.query);
    await writeArticles(articles, shape, desk, io);
    return result.exit;
  } finally {
    await desk.reader.close();
  }
}
