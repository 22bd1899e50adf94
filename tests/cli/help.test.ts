import { execFile } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildProgram, COMMANDS, EXAMPLES } from '../../src/program.ts';
import { TOPICS, VERBS } from '../../src/program-verbs.ts';
import { FEED } from '../fault-server.ts';
import { BIN, home, newsdesk, ROOT, scratch } from '../newsdesk.ts';

/** Runs a command line as a shell would, with `newsdesk` on the PATH as a function. */
function shell(line: string, env: Record<string, string>): Promise<{ code: number; stderr: string; stdout: string }> {
  const script = `set -o pipefail; newsdesk() { '${process.execPath}' '${BIN}' "$@"; }\n${line}\n`;
  return new Promise((done) => {
    execFile('bash', ['-c', script], { cwd: ROOT, env }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

describe('help', () => {
  it('greets a newcomer with what to type first, on stdout', async () => {
    const { stdout, stderr, code } = await newsdesk([], {});
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('newsdesk add https://example.org/feed.xml');
    for (const command of COMMANDS.filter((name) => name !== 'ls'))
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it('explains every command by --help, with examples', async () => {
    const commands = COMMANDS.filter((name) => name !== 'help');
    const helps = await Promise.all(commands.map((command) => newsdesk([command, '--help'], {})));
    for (const { stdout, stderr, code } of helps) {
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Usage: newsdesk /);
      expect(stdout).toMatch(/\nExamples:\n {2}.*newsdesk /);
    }
    expect(await newsdesk(['help', 'list'], {})).toEqual(helps[commands.indexOf('list')]);
  });

  it('explains itself', async () => {
    const helps = await Promise.all(
      [
        ['help', 'help'],
        ['help', '--help'],
        ['help', '-h'],
      ].map((words) => newsdesk(words, {})),
    );
    for (const help of helps) expect(help).toEqual(helps[0]);
    expect(helps[0]).toMatchObject({ code: 0, stderr: '' });
    expect(helps[0]?.stdout).toMatch(/topics: query,\ndates, formats/);
  });

  it('has whole sentences for notes: none begins a line with a blank or a small letter', () => {
    const notes = VERBS.flatMap((verb) => verb.notes?.split(/(?<=[.!?])\n/) ?? []);
    expect(notes.filter((note) => !/^[\p{Lu}+-]/u.test(note))).toEqual([]);
    expect(notes.length).toBeGreaterThan(5);
  });

  it('fits 80 columns', () => {
    const wide: string[] = [];
    const program = buildProgram(
      async () => undefined,
      () => undefined,
      80,
    );
    for (const command of program.commands) {
      for (const line of command.helpInformation().split('\n'))
        if (line.length > 80) wide.push(`${command.name()}: ${line}`);
    }
    expect(wide).toEqual([]);
  });

  it('fits 80 columns on a narrow terminal with all that stands below it, lines to be copied too', async () => {
    const helps = await Promise.all(
      [[], ['feeds', '--help'], ...Object.keys(TOPICS).map((topic) => ['help', topic])].map((words) =>
        newsdesk(words, {}),
      ),
    );
    const lines = helps.flatMap(({ stdout }) => stdout.split('\n'));
    const examples = EXAMPLES.map((line) => `  ${line}`);
    expect([...lines, ...examples].filter((line) => line.length > 80)).toEqual([]);
  });

  it('says what there is to choose from once, after what it is for', async () => {
    const { stdout } = await newsdesk(['export', '--help'], {});
    expect(stdout).toContain(`
  --to <format>        the format; else the ending of -o tells it: json, jsonl,
                       md, csv, tsv, html, rss, atom, jsonfeed, csl, ninjs
`);
    expect(stdout).toContain(`
  --sort <order>       order of the articles (default newest): newest, oldest,
                       relevance, title, source
`);
  });

  it('shows the words of every command in the list of commands', async () => {
    const { stdout } = await newsdesk([], {});
    expect(stdout).toContain(`
  add <source...>       take articles in: file, folder, URL or stdin (-)
`);
    for (const words of [
      'feeds [add|remove …]  ',
      'tag +name -- <query>  ',
      'mark <state> <id...>  ',
      'completion <shell>  ',
    ])
      expect(stdout).toContain(`\n  ${words}`);
  });

  it('knows its topics, and says what there is for what it does not know', async () => {
    const [query, dates, wrong] = await Promise.all([
      newsdesk(['help', 'query'], {}),
      newsdesk(['help', 'dates'], {}),
      newsdesk(['help', 'datse'], {}),
    ]);
    expect(query.stdout).toContain('person:');
    expect(dates.stdout).toContain('last-week');
    expect(wrong).toEqual({ code: 2, stdout: '', stderr: "newsdesk: no help on 'datse'\n  did you mean dates?\n" });
  });

  it('has no example that does not run', async () => {
    const folder = scratch();
    // `true` stands for every browser.
    const env = home(folder, { XDG_DATA_HOME: join(folder, 'data'), BROWSER: 'true' });
    mkdirSync(join(folder, 'data'));
    const added = await newsdesk(['add', 'fixtures/newsroom'], { env });
    expect(added.code).toBe(0);
    const site = await startSite();
    const here = (line: string): string =>
      line
        .replace('notes/', `${folder}/notes/`)
        .replace(/(-o|>|backup|--rescue) (?=[a-z])/, `$1 ${folder}/`)
        .replace('w3m', 'true')
        .replace(/https:\/\/(?=example\.org)/, 'http://')
        .replace('example.org', site.host);
    const check = async (example: string): Promise<void> => {
      const { code, stderr } = await shell(here(example), env);
      expect({ example, code, complaint: /newsdesk: .*/.exec(stderr)?.[0] }).toEqual({
        example,
        code: 0,
        complaint: undefined,
      });
    };
    const [watching, others] = parted(EXAMPLES, (line) => /newsdesk watch/.test(line));
    const [writing, reading] = parted(others, (line) => /newsdesk (add|remove|feeds|sync|tag|mark|doctor)/.test(line));
    // What has been removed cannot be fetched, and what the list names is not there to be fetched.
    const [last, first] = parted(writing, (line) => /feeds (remove|import)/.test(line));
    await Promise.all(reading.map(check));
    for (const example of first) await check(example);
    for (const example of watching) {
      const watch = startShell(here(example), env);
      await site.asked();
      watch.kill('SIGTERM');
      expect({ example, code: await watch.code }).toEqual({ example, code: 143 });
    }
    for (const example of last) await check(example);
  }, 60_000);
});

function parted<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** Stands for example.org: a feed at every address. `asked` resolves with the next request. */
async function startSite(): Promise<{ host: string; asked: () => Promise<void> }> {
  const requests = new EventEmitter();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
    requests.emit('request');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, asked: async () => void (await once(requests, 'request')) };
}

/** Starts one command line that does not end by itself. */
function startShell(line: string, env: Record<string, string>): { kill(signal: string): void; code: Promise<number> } {
  const command = line.replace(/^newsdesk/, `exec '${process.execPath}' '${BIN}'`);
  const child = execFile('bash', ['-c', command], { cwd: ROOT, env });
  const code = new Promise<number>((ended) => child.on('close', (status) => ended(status ?? -1)));
  return { kill: (signal) => void child.kill(signal as NodeJS.Signals), code };
}
