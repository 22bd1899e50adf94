import { line } from '../clean.ts';
import type { Config } from '../config.ts';
import { sizeOf } from '../files.ts';
import type { Io } from '../io.ts';

/**
 * Why there is nothing: the store that the user named is not there, which may be a typing error, or the usual one has not been begun.
 * One line without what to type next.
 */
export async function whyNoStore(
  path: string,
  option: string | undefined,
  { env }: Pick<Io, 'env'>,
  config: Pick<Config, 'store'>,
): Promise<string> {
  const isNamed = Boolean(option || env['NEWSDESK_STORE'] || config.store);
  if (!isNamed) return 'the store is empty';
  return `${line(path)} ${(await sizeOf(path)) === undefined ? 'does not exist' : 'is empty'}`;
}
