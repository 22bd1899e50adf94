import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home, NEWSROOM, type Outcome, ROOT, scratch } from './newsdesk.ts';

const MOST_BYTES = 8_000_000;
/** What packing starts from: nothing is built in the checkout itself, where other tests are running. */
const SOURCES = [
  ...['package.json', '.npmrc', 'tsconfig.json', 'bin', 'man', 'src'],
  ...['README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md'],
];

/** The version of the system's own node, where it is too old for newsdesk. */
const OLD_NODE = '/usr/bin/node';
const oldVersion = existsSync(OLD_NODE)
  ? execFileSync(OLD_NODE, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
  : '';
const hasOldNode = oldVersion !== '' && Number.parseInt(oldVersion, 10) < 24;

describe('the package', () => {
  const folder = scratch(afterAll);
  const bin = join(folder, 'installed', 'package', 'bin', 'newsdesk.js');
  const env = home(folder);
  let files: string[] = [];
  let tarball = '';

  const run = (program: string, words: string[], cwd = ROOT): Promise<Outcome> =>
    new Promise((done) => {
      execFile(program, words, { cwd, env }, (error, stdout, stderr) => {
        done({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });

  beforeAll(async () => {
    const checkout = join(folder, 'checkout');
    mkdirSync(checkout);
    for (const name of SOURCES) cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
    const packed = await run('npm', ['pack', '--json', '--silent'], checkout);
    expect(packed.code).toBe(0);
    // What the build says stands before the JSON.
    const [{ filename, files: all }] = JSON.parse(packed.stdout.slice(packed.stdout.search(/^\[/m))) as [
      { filename: string; files: { path: string }[] },
    ];
    tarball = join(checkout, filename);
    files = all.map(({ path }) => path);
    const installed = join(folder, 'installed');
    mkdirSync(installed);
    execFileSync('tar', ['-xzf', tarball, '-C', installed]);
  }, 120_000);

  it('has what runs, its manual and its licences: no source, no test, no fixture', () => {
    expect(files.filter((path) => !path.startsWith('dist/')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'bin/newsdesk.js',
      'man/newsdesk.1',
      'package.json',
    ]);
    expect(
      files.filter((path) => path.startsWith('dist/') && !/\.(cjs|bin)$/.test(path) && path !== 'dist/LICENSES.txt'),
    ).toEqual([]);
    expect(files.filter((path) => /(^|\/)(build|train)/.test(path))).toEqual([]);
    expect(statSync(tarball).size).toBeLessThan(MOST_BYTES);
  });

  it('runs without the sources: reads, recognises, stores, lists and completes', async () => {
    const [listed, added] = await Promise.all([
      run(process.execPath, [bin, 'list', '--tag', 'NATO', '--ids', '--from', NEWSROOM]),
      run(process.execPath, [bin, 'add', NEWSROOM]),
    ]);
    expect([listed.code, listed.stderr, listed.stdout.split('\n').length - 1]).toEqual([0, '', 8]);
    expect([added.code, added.stderr]).toEqual([0, '28 added, 0 updated, 0 unchanged\n']);
    const [found, schema, completed] = await Promise.all([
      run(process.execPath, [bin, 'list', '--place', 'Kyiv', '--tag', 'NATO', '--ids']),
      run(process.execPath, [bin, 'schema']),
      run(process.execPath, [bin, '__complete', 'fish', 'list', '--tag', 'NAT']),
    ]);
    expect(found.stdout).toMatch(/^[a-z2-7]{16}\n/);
    expect(JSON.parse(schema.stdout)).toHaveProperty('properties.title');
    expect(completed.stdout).toMatch(/^NATO\t/);
  });

  it.skipIf(!hasOldNode)('tells an old Node in one line what it needs (needs one at /usr/bin/node)', async () => {
    expect(await run(OLD_NODE, [bin, 'list'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `newsdesk: needs Node 24 or newer; this is ${oldVersion}\n`,
    });
  });

  it('has nothing that publint complains of', async () => {
    const { stdout, code } = await run(join(ROOT, 'node_modules', '.bin', 'publint'), [
      '--strict',
      '--pack',
      'false',
      join(folder, 'installed', 'package'),
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('All good!')]);
  });
});
