import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '..');
export const BIN = join(ROOT, 'bin', 'newsdesk.js');
export const NEWSROOM = 'fixtures/newsroom';

export interface Outcome {
  stdout: string;
  stderr: string;
  code: number | null;
}

export interface Surroundings {
  input?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
  /** More arguments for node itself. */
  node?: string[];
  /** What is run in place of `bin/newsdesk.js`. */
  program?: string;
}

/** A folder that is gone when the test has finished, or when all of a suite have (`afterAll`). */
export function scratch(when: (cleanUp: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-'));
  when(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The environment of a user who has nothing but a home: no configuration, no colour, UTC. */
export function home(folder: string, more: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: folder, TZ: 'UTC', LANG: 'C.UTF-8', ...more };
}

/** Runs the real program, its output into pipes, and waits for its end. */
export function newsdesk(
  words: readonly string[],
  { input, env, cwd = ROOT, node = [], program = BIN }: Surroundings,
): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...node, program, ...words], {
      cwd,
      env: env ?? home(tmpdir()),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('close', (code) =>
      done({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), code }),
    );
  });
}
