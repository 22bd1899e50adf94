import schema from '../article.schema.json' with { type: 'json' };
import { EXIT, type ExitCode } from '../errors.ts';
import type { Io } from '../io.ts';

/** Prints the JSON Schema of an article. */
export async function run(_words: string[], _options: object, io: Io): Promise<ExitCode> {
  await io.out.write(`${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.done;
}
