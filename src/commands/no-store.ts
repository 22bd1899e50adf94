import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { sizeOf } from '../files.ts';
import type { Io } from '../io.ts';

/**
 * Why there is nothing where the user named the store: it is not there, which may be a typing error, or empty. Without what to type
 * next. Undefined for the usual store, which has not been begun.
 */
export async function whyNoStore(
  path: string,
  option: string | undefined,
  { env }: Pick<Io, 'env'>,
  config: Pick<Config, 'store'>,
): Promise<string | undefined> {
  const isNamed = Boolean(option || env['NEWSDESK_STORE'] || config.store);
  if (!isNamed) return undefined;
  return `${line(path)} ${(await sizeOf(path)) === undefined ? 'does not exist' : 'is empty'}`;
}
