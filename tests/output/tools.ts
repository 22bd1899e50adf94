import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is on this machine; undefined if it has none of these. Tests that need one say so in their names. */
export function find(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Whether this program is here. */
export const has = (...names: string[]): boolean => find(...names) !== undefined;

/** Whether Python can import this module. */
export const hasPython = (module: string): boolean =>
  has('python3') && spawnSync('python3', ['-c', `import ${module}`]).status === 0;

/** What a program prints when it is given this text; throws with what it complains of. */
export function judge(program: string, args: readonly string[], input: string): string {
  return execFileSync(program, [...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
