import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, home, NEWSROOM, newsdesk, ROOT, scratch } from './newsdesk.ts';
import { has } from './output/tools.ts';
import { page, rss, startPress } from './press.ts';

/** A block of a recipe: `sh` is run, the `text` below it is what it must print. */
interface Block {
  language: string;
  text: string;
}

const RECIPES = new Map<string, Block[]>(
  readFileSync(join(ROOT, 'RECIPES.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text })),
    ]),
);

/** Each has a test below. */
const HEADINGS = [
  'jq',
  'fzf',
  'cron',
  'systemd timer',
  'A digest by mail',
  'An Obsidian vault',
  'A static site',
  'A bibliography',
  'sqlite-utils',
  'A prompt for a language model',
] as const;

function blocksOf(heading: (typeof HEADINGS)[number], language?: string): Block[] {
  const blocks = RECIPES.get(heading) ?? [];
  return language === undefined ? blocks : blocks.filter((block) => block.language === language);
}

/** A user at a shell: a home that is the current folder, `newsdesk` on the PATH, the sample newsroom in the store. */
class Kitchen {
  readonly folder = scratch();
  readonly bin = join(this.folder, 'bin');
  readonly env: Record<string, string>;

  constructor() {
    mkdirSync(this.bin);
    const path = `${this.bin}${delimiter}${process.env['PATH']}`;
    this.env = home(this.folder, { PATH: path, NEWSDESK_STORE: join(this.folder, 'store.db') });
    copyFileSync(stocked, this.path('store.db'));
    this.program('newsdesk', `exec '${process.execPath}' '${BIN}' "$@"`);
  }

  path = (name: string): string => join(this.folder, name);
  read = (name: string): string => readFileSync(this.path(name), 'utf8');

  /** Puts a program on the PATH. */
  program(name: string, script: string): void {
    writeFileSync(join(this.bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(this.bin, name), 0o755);
  }

  run(script: string, shell = 'bash'): Promise<{ code: number; stdout: string; stderr: string }> {
    const strict = shell === 'bash' ? `set -o pipefail\n${script}` : script;
    return new Promise((done) => {
      execFile(shell, ['-c', strict], { cwd: this.folder, env: this.env }, (error, stdout, stderr) => {
        done({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }
}

/** Runs the blocks of a recipe one after the other; each must end well and print what stands below it. */
async function cook(heading: (typeof HEADINGS)[number], kitchen = new Kitchen()): Promise<Kitchen> {
  const blocks = blocksOf(heading);
  for (const [i, { language, text }] of blocks.entries()) {
    if (language !== 'sh') continue;
    const { code, stdout, stderr } = await kitchen.run(text);
    const [next] = blocks.slice(i + 1);
    const printed = next?.language === 'text' ? next.text : expect.any(String);
    expect({ code, stdout: stdout.replaceAll('\r\n', '\n'), complaint: /^newsdesk: .*/m.exec(stderr)?.[0] }).toEqual({
      code: 0,
      stdout: printed,
    });
  }
  return kitchen;
}

let stocked: string;
beforeAll(async () => {
  stocked = join(scratch(afterAll), 'store.db');
  await newsdesk(['add', NEWSROOM], { env: { ...home(ROOT), NEWSDESK_STORE: stocked } });
});

describe('the recipes of RECIPES.md', () => {
  it.skipIf(!has('jq'))('jq (skipped without it)', async () => {
    const kitchen = await cook('jq');
    const { stdout } = await kitchen.run('newsdesk list is:read --fields word_count');
    expect(stdout.split('\n').slice(0, -1).map(Number)).toSatisfy(
      (counts: number[]) => counts.length > 0 && counts.every((count) => count < 150),
    );
  });

  it.skipIf(!has('fzf'))('fzf, as if one line had been picked (skipped without it)', async () => {
    const kitchen = new Kitchen();
    kitchen.env['FZF_DEFAULT_OPTS'] = '--filter gavel';
    await cook('fzf', kitchen);
  });

  it('cron', async () => {
    const kitchen = new Kitchen();
    const press = await startPress();
    press.pages.set('/feed', page(rss([{ title: 'Ferry line reopens after the storm', guid: 'courier-1' }])));
    await kitchen.run(`newsdesk feeds add ${press.origin}/feed`);
    const late = { title: 'Night train gets a sleeping car', guid: 'courier-2' };
    press.pages.set('/feed', page(rss([late])));
    const [block] = blocksOf('cron', 'crontab');
    const lines = block?.text.match(/^\S+ +\S+ +\S+ +\S+ +\S+ {2,}.*$/gm) ?? [];
    expect(lines).toHaveLength(2);
    // cron takes a % for the end of the command unless a backslash stands before it.
    for (const line of lines) await kitchen.run(line.replace(/^(\S+ +){5}/, '').replaceAll('\\%', '%'), 'sh');
    await press.close();
    expect(kitchen.read('newsdesk.log')).toBe('1 feed changed, 1 new article\n');
    expect(readdirSync(kitchen.folder)).toContainEqual(expect.stringMatching(/^newsdesk-\d{4}-\d\d-\d\d\.db$/));
  });

  it.skipIf(!has('systemd-analyze'))('a systemd timer, as systemd reads it (skipped without systemd)', async () => {
    const kitchen = new Kitchen();
    kitchen.env['XDG_RUNTIME_DIR'] = kitchen.folder;
    const files = blocksOf('systemd timer', 'ini').map(({ text }) => {
      const name = /^# (\S+)\n/.exec(text)?.[1] ?? '';
      writeFileSync(kitchen.path(name), text.replace('/usr/local/bin/newsdesk', join(kitchen.bin, 'newsdesk')));
      return name;
    });
    expect(files).toEqual(['newsdesk.service', 'newsdesk.timer']);
    expect(await kitchen.run(`systemd-analyze verify --user --man=no ${files.map((f) => `./${f}`).join(' ')}`)).toEqual(
      {
        code: 0,
        stdout: '',
        stderr: '',
      },
    );
    const every = /OnCalendar=(.*)/.exec(kitchen.read('newsdesk.timer'))?.[1];
    expect((await kitchen.run(`systemd-analyze calendar '${every}'`)).stdout).toContain('*-*-* *:00/15:00');
  });

  it('a digest by mail, sent once (a stand-in for mail)', async () => {
    const kitchen = new Kitchen();
    kitchen.program('mail', '{ echo "$@"; cat; } >> sent.txt');
    await cook('A digest by mail', kitchen);
    const sent = kitchen.read('sent.txt');
    expect(sent).toMatch(/^-s NATO in the news me@example\.org\n2026-11-17 {2}Rutte visits /);
    expect(sent.split('\n')).toHaveLength(2 + 2 * 8);
    const [again] = blocksOf('A digest by mail', 'sh');
    await kitchen.run(again?.text ?? '');
    expect(kitchen.read('sent.txt')).toBe(sent);
  });

  it('a digest that could not be sent goes out with the next', async () => {
    const kitchen = new Kitchen();
    const [block] = blocksOf('A digest by mail', 'sh');
    kitchen.program('mail', 'exit 75');
    expect((await kitchen.run(block?.text ?? '')).code).toBe(75);
    kitchen.program('mail', 'cat > sent.txt');
    expect((await kitchen.run(block?.text ?? '')).code).toBe(0);
    expect(kitchen.read('sent.txt')).toMatch(/^2026-11-17 {2}Rutte visits /);
  });

  it('an Obsidian vault, with what the user added to it', async () => {
    const kitchen = await cook('An Obsidian vault');
    const note = join('Vault', 'News', '2024-10-01-stoltenberg-hands-natos-gavel-to-rutte-c4yvylmj.md');
    const edited = kitchen
      .read(note)
      .replace('\n---\n', '\nstatus: "to cite"\n---\n')
      .concat('\nAsk the archive for the photo.\n');
    expect(edited).toContain('organizations:\n  - "[[NATO]]"\n');
    writeFileSync(kitchen.path(note), edited);
    await cook('An Obsidian vault', kitchen);
    expect(kitchen.read(note)).toBe(edited);
  });

  it('a static site', async () => {
    const kitchen = await cook('A static site');
    expect(kitchen.read('public/index.html')).toContain('<title>tag:NATO</title>');
    expect(readdirSync(kitchen.path('public'))).toHaveLength(8 + 2);
    expect(kitchen.read('public/feed.xml').match(/<entry\b/g)).toHaveLength(8);
  });

  it.skipIf(!has('pandoc'))('a bibliography (skipped without pandoc)', async () => {
    const kitchen = new Kitchen();
    const [block] = blocksOf('A bibliography', 'sh');
    const { code, stdout } = await kitchen.run(block?.text ?? '');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Finch, Eleanor, and Tomasz Wrona\. 2026\. /m);
    expect(stdout).toContain('https://harbour-courier.example/2026/10/stoltenberg-maritime-college');
  });

  it.skipIf(!has('sqlite-utils'))('sqlite-utils (skipped without it)', async () => {
    await cook('sqlite-utils', await cook('sqlite-utils'));
  });

  it('a prompt for a language model (a stand-in for llm)', async () => {
    const kitchen = new Kitchen();
    kitchen.program('llm', 'cat > asked.txt');
    await cook('A prompt for a language model', kitchen);
    const asked = kitchen.read('asked.txt');
    expect(asked).toMatch(
      /^What changed at NATO\? .*\n\n\[c4yvylmjnsvawkmm\] Stoltenberg hands NATO's gavel to Rutte /,
    );
    expect(asked.match(/^\[[a-z2-7]{16}\] /gm)).toHaveLength(3);
    expect(asked).toContain('\n\nBRUSSELS');
  });

  it('are all tested, and README leads to them', () => {
    expect([...RECIPES.keys()]).toEqual(HEADINGS);
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('(RECIPES.md)');
  });
});

describe('the pipelines of README.md', () => {
  const [, block = ''] =
    /^## Pipelines\n+```sh\n([\s\S]*?)```/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const lines = block.split('\n').filter((line) => line !== '' && !/https:|newsdesk watch/.test(line));

  it('are there', () => expect(lines.length).toBeGreaterThan(7));

  for (const line of lines) {
    it.skipIf(line.includes('| jq') && !has('jq'))(line, async () => {
      const kitchen = new Kitchen();
      kitchen.program('pbpaste', `cat '${join(ROOT, NEWSROOM, 'pasted', 'kyiv-ledger-training-plan.txt')}'`);
      kitchen.program('mail', 'cat > sent.txt');
      const { code, stderr } = await kitchen.run(line);
      expect({ code, complaint: /^newsdesk: .*/m.exec(stderr)?.[0] }).toEqual({ code: 0 });
    });
  }
});
