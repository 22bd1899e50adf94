import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './newsdesk.ts';

const SRC = join(ROOT, 'src');

interface Module {
  path: string;
  text: string;
  imports: string[];
}

function modules(): Module[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.sort().map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    return { path, text, imports };
  });
}

/** Layers from the inside out; a module imports from its own folder and from layers further in. */
const LAYERS: readonly (readonly [layer: string, is: RegExp])[] = [
  [
    'domain',
    /^(article|make-article|fold|text-words|word-count|query[a-z-]*|remembered|dates|names?[a-z-]*|given-names|time-zone|errors|did-you-mean|config-table|clean|counts|io|schedule|safe-html|markdown-text|full-article)\.ts$/,
  ],
  ['parts', /^(read|recognise|store|web)\/|^(files|config|config-file|terminal)\.ts$/],
  ['steps', /^output\/|^(intake|enrich|sync(-[a-z]+)?)\.ts$/],
  ['commands', /^commands\//],
  ['program', /^(program(-[a-z]+)?|main)\.ts$/],
];

const layerOf = (path: string): number => LAYERS.findIndex(([, is]) => is.test(path));
/** `sync.ts` and `sync-feed.ts` are of one folder. */
const folderOf = (path: string): string => /^(.*?)(?:\/|(?:-[a-z-]+)?\.ts$)/.exec(path)?.[1] ?? path;

/** Programs that developers run to make data; no part of what users run. */
const TOOLS = /^recognise\/(build-[a-z]+|train)\.ts$|^build(-manual|-picture)?\.ts$/;

const ALL = modules().filter(({ path }) => !TOOLS.test(path));

describe('the house', () => {
  it('has a layer for every module', () => {
    expect(ALL.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('imports inwards only: commands -> steps -> parts -> domain', () => {
    const outward: string[] = [];
    for (const { path, imports } of ALL) {
      for (const target of imports.filter((name) => name.startsWith('.') && name.endsWith('.ts'))) {
        const other = relative(SRC, join(SRC, dirname(path), target));
        const [here, there] = [layerOf(path), layerOf(other)];
        const neighbours = folderOf(path) === folderOf(other);
        const inward = there < here || (here === there && (neighbours || here === 0 || here === 4));
        if (!inward) outward.push(`${path} -> ${other}`);
      }
    }
    expect(outward).toEqual([]);
  });

  /** What only certain files may do; whoever else does it has gone round a choke point. */
  const CHOKE_POINTS: readonly (readonly [what: string, pattern: RegExp, allowed: RegExp])[] = [
    ['writes to the terminal', /\bconsole\.|process\.std(out|err)|node:tty/, /^(terminal|main)\.ts$/],
    ['opens a connection', /'node:(http|https|http2|net|tls|dgram|dns|dns\/promises)'|\bfetch\(/, /^web\//],
    ['touches files', /'node:fs(\/promises)?'/, /^(files|config|main)\.ts$|^store\/open\.ts$|^recognise\/load\.ts$/],
    ['starts a program', /'node:child_process'/, /^terminal\.ts$|^commands\/open\.ts$/],
    ['knows SQL', /'node:sqlite'/, /^store\/driver\.ts$/],
    ['ends the process', /process\.(exit|abort)\b|process\.kill\((?!pid, 0\))/, /^main\.ts$/],
    ['reads the clock', /Date\.now\(|new Date\(\)/, /^(terminal|main)\.ts$|^web\//],
  ];
  it.each(CHOKE_POINTS)('lets one place alone be what %s', (_what, pattern, allowed) => {
    expect(ALL.filter(({ path, text }) => pattern.test(text) && !allowed.test(path)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
