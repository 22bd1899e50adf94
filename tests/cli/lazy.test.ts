import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { home, newsdesk, ROOT, scratch } from '../newsdesk.ts';

/** Names every module that is loaded, on stderr, when the process ends. */
const SPY = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
  process.on('exit', () => process.stderr.write(loaded.join('\\n')));
`)}`;

const SOURCES = join(ROOT, 'tests', 'from-sources.ts');

async function modulesOf(words: string[], env: Record<string, string>): Promise<string[]> {
  const { stderr, code } = await newsdesk(words, { env, node: ['--import', SPY], program: SOURCES });
  expect(code).toBe(0);
  return stderr.split('\n').map((url) => url.replace(/^.*\/(?=src\/|node_modules\/|bin\/)/, ''));
}

const packagesIn = (modules: readonly string[]): string[] =>
  [...new Set(modules.flatMap((url) => /^node_modules\/([^/]+)/.exec(url)?.[1] ?? []))].sort();
const foldersIn = (modules: readonly string[]): string[] =>
  [...new Set(modules.flatMap((url) => /^src\/([^/]+)\//.exec(url)?.[1] ?? []))].sort();

async function stocked(): Promise<Record<string, string>> {
  const folder = scratch();
  mkdirSync(join(folder, 'config', 'newsdesk'), { recursive: true });
  const env = home(folder, { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') });
  expect((await newsdesk(['add', 'fixtures/newsroom'], { env })).code).toBe(0);
  return env;
}

describe('what is loaded', () => {
  it('for --version is next to nothing', async () => {
    const modules = await modulesOf(['--version'], home(scratch()));
    expect(packagesIn(modules)).toEqual([]);
    expect(modules.filter((url) => url.startsWith('src/')).length).toBeLessThan(8);
  });

  it('for list --json is commander, the store and one output: no colour, table, reader, recogniser or network', async () => {
    const modules = await modulesOf(['list', '--tag', 'NATO', '--json'], await stocked());
    expect(packagesIn(modules)).toEqual(['commander']);
    expect(foldersIn(modules)).toEqual(['commands', 'output', 'store']);
    expect(modules).not.toContain('src/store/writer.ts');
    expect(modules.filter((url) => url.startsWith('src/output/')).sort()).toEqual([
      'src/output/fields.ts',
      'src/output/json.ts',
      'src/output/output.ts',
    ]);
  });

  it.each([
    ['list', '--person', 'Zelensky', '--ids'],
    ['show', '--json', '-'],
    ['export', '--to', 'jsonl'],
    ['people', '--json'],
    ['tags', '--tag', 'NATO'],
  ])('for %s reads what the store understood and never a reader or the recogniser', async (...words) => {
    const modules = await modulesOf(words, await stocked());
    expect(foldersIn(modules).filter((folder) => ['read', 'recognise', 'web'].includes(folder))).toEqual([]);
    expect(packagesIn(modules)).toEqual(['commander']);
  });

  it('for list --from FILE is the reader of that kind alone, and the recogniser only when names are asked for', async () => {
    const words = ['list', '--from', 'fixtures/newsroom/signal-desk.json'];
    const [listed, asked] = await Promise.all([
      modulesOf(words, home(scratch())),
      modulesOf([...words, '--person', 'Zelensky'], home(scratch())),
    ]);
    expect(packagesIn(listed)).not.toContain('rss-parser');
    expect(foldersIn(listed)).not.toContain('web');
    expect(listed).not.toContain('src/read/pasted.ts');
    expect(listed).not.toContain('node:sqlite');
    expect(listed).not.toContain('src/recognise/index.ts');
    expect(asked).toContain('src/recognise/index.ts');
  });

  it('reads a config file with its parser only where there is one', async () => {
    const env = await stocked();
    writeFileSync(join(env['XDG_CONFIG_HOME'] ?? '', 'newsdesk', 'config.toml'), '[desks]\nalliance = "tag:NATO"\n');
    expect(packagesIn(await modulesOf(['list', '@alliance', '--ids'], env))).toEqual(['commander', 'smol-toml']);
  });
});
