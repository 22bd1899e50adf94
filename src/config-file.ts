import { dirname } from 'node:path';
import { type Config, storeIn } from './config.ts';
import { JOBS, oneOf, PAGER, SECONDS, Table, TEXT, TEXTS, TRUTH, wrongConfig } from './config-table.ts';
import { reasonOf } from './errors.ts';

/** What the text of a config file says. Throws NewsdeskError as `loadConfig` does. */
export async function readConfig(file: string, text: string, env: Parameters<typeof storeIn>[2]): Promise<Config> {
  const top = new Table(file, text, await parseToml(file, text));
  const settings = {
    file,
    store: storeIn(dirname(file), top.take('store', TEXT), env),
    timeZone: top.take('time_zone', TEXT),
    color: top.take('color', oneOf('auto', 'always', 'never')),
    pager: top.take('pager', PAGER),
    desks: top.table('desks').all(TEXT),
    people: top.table('people').all(TEXTS),
  };
  const section = top.table('sync');
  const sync = {
    jobs: section.take('jobs', JOBS),
    timeout: section.take('timeout', SECONDS),
    allowPrivate: section.take('allow_private', TRUTH),
  };
  return { ...settings, sync, warnings: [...top.unknown(), ...section.unknown()] };
}

async function parseToml(file: string, text: string): Promise<Record<string, unknown>> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const what = reasonOf(error).replace('Invalid TOML document: ', '');
    throw wrongConfig(`${file}:${error.line}:${error.column}: ${what}`);
  }
}
