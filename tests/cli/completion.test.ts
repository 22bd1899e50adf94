import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complete } from '../../src/commands/complete.ts';
import { forBash, wordsOf } from '../../src/commands/complete-shell.ts';
import { BIN, home, NEWSROOM, newsdesk, ROOT, scratch } from '../newsdesk.ts';

const folder = scratch(afterAll);
const env = home(folder, { NEWSDESK_STORE: join(folder, 'news.db') });

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program]);
    return true;
  } catch {
    return false;
  }
};

/** What is printed for these words, the last of which is being typed. */
async function completed(words: string[], variables: Record<string, string> = env): Promise<string> {
  let text = '';
  const write = async (more: string): Promise<void> => {
    text += more;
  };
  const stream = { write, isTTY: false, columns: 80, color: false };
  const stdin = { isTTY: false, bytes: async () => new Uint8Array(), async *lines() {} };
  const io = { out: stream, err: stream, stdin, now: Date.now, env: variables, cwd: ROOT };
  await complete(words, io, { env: variables, platform: 'linux' });
  return text;
}

async function offered(...words: string[]): Promise<string[]> {
  return (await completed(['fish', ...words])).split('\n').slice(0, -1);
}

beforeAll(async () => {
  mkdirSync(join(folder, '.config', 'newsdesk'), { recursive: true });
  writeFileSync(join(folder, '.config', 'newsdesk', 'config.toml'), '[desks]\nalliance = "tag:NATO"\n');
  expect((await newsdesk(['add', NEWSROOM], { env })).code).toBe(0);
  await newsdesk(['tag', '+to read', '--', 'gavel'], { env });
  const program = join(folder, 'bin', 'newsdesk');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
  chmodSync(program, 0o755);
});

describe('completion offers', () => {
  it.each([
    [['ex'], ['export\twrite whole articles to JSON, Markdown, CSV and more']],
    [['list', '--ta'], ['--tag\twith this tag, compared whole: NATO']],
    [['list', '--sort', 're'], ['relevance']],
    [
      ['list', '--tag', 'nat'],
      ['NATO\t8 articles', 'National\t1 article'],
    ],
    [['list', '--tag=to'], ['--tag=to read\t1 article']],
    [
      ['list', '--tag', 'Climate,Ne'],
      ['Climate,Netherlands\t2 articles', 'Climate,News Feed\t1 article'],
    ],
    [['list', '--person', 'Jens Stol'], [expect.stringMatching(/^Jens Stoltenberg\t\d articles$/)]],
    [['list', '--person', 'Stol'], expect.arrayContaining([expect.stringMatching(/^Stoltenberg\t/)])],
    [['list', '--person', '=Jens'], [expect.stringMatching(/^=Jens Stoltenberg\t/)]],
    [['people', '--source', 'Mer'], ['Meridian Wire\t11 articles']],
    [['list', '--fields', 'id,content_m'], ['id,content_markdown']],
    [['list', 'tag:News'], ['tag:"News Feed"\t1 article']],
    [['list', '(is:un'], ['(is:unread']],
    [['list', '@'], ['@alliance\ttag:NATO']],
    [['list', '--', '-tag:Clim'], ['-tag:Climate\t3 articles']],
    [['tag', '+to'], ['+to read\t1 article']],
    [['show', 'oa6'], ['oa6hds5fouhhhxke\tRutte visits Šiauliai as Baltic air patrols change hands']],
    [
      ['mark', 'un'],
      ['unread', 'unstarred'],
    ],
    [['mark', 'starred', 'oa6h'], ['oa6hds5fouhhhxke\tRutte visits Šiauliai as Baltic air patrols change hands']],
    [['help', 'dat'], ['dates']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['add', 'x'], [':files']],
    [['list', '--store', ''], [':files']],
    [['list', '--limit', ''], []],
    [['nonsense', ''], expect.any(Array)],
  ])('%j', async (words, values) => {
    expect(await offered(...words)).toEqual(values);
  });

  it('says nothing where there is no store, or a broken one', async () => {
    const broken = join(folder, 'broken.db');
    writeFileSync(broken, 'no database at all, but long enough to be looked at as if it were one '.repeat(9));
    for (const NEWSDESK_STORE of [broken, join(folder, 'nowhere.db')]) {
      expect(await completed(['zsh', 'list', '--tag', ''], { ...env, NEWSDESK_STORE })).toBe('');
    }
  });
});

/** Runs a script of a shell in which newsdesk and its completion are there. */
function shell(program: string, options: string[], script: string): Promise<string> {
  const path = `${join(folder, 'bin')}:${env['PATH']}`;
  return new Promise((done, fail) => {
    execFile(program, [...options, '-c', script], { cwd: ROOT, env: { ...env, PATH: path } }, (error, stdout) => {
      if (error) fail(error);
      else done(stdout);
    });
  });
}

describe.skipIf(!has('bash'))('the script for bash (needs bash)', () => {
  it('asks newsdesk with what is typed', async () => {
    const script = `
      source <(newsdesk completion bash)
      compopt() { echo "compopt $1 $2"; }
      typed() { COMP_LINE=$1; COMP_POINT=\${#1}; COMP_WORDS=($2); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _newsdesk; printf '<%s>\\n' "\${COMPREPLY[@]}"; }
      typed 'newsdesk list --tag NA' 'newsdesk list --tag NA'
      typed 'newsdesk list tag:Clim' 'newsdesk list tag : Clim'
      typed 'newsdesk list --person=Jens' 'newsdesk list --person = Jens'
      typed 'newsdesk list ta' 'newsdesk list ta'
      typed 'newsdesk add x' 'newsdesk add x'
      complete -p newsdesk`;
    expect(await shell('bash', ['--norc'], script)).toBe(
      '<NATO>\n<National>\n<Climate>\n<Jens\\ Stoltenberg>\ncompopt -o nospace\n<tag:>\ncompopt -o default\n<>\n' +
        'complete -F _newsdesk newsdesk\n',
    );
  });

  it.each([
    ['newsdesk list --tag "News', '"News', 'News Feed', 'News Feed'],
    ["newsdesk list --tag 'News", "'News", 'News Feed', 'News Feed'],
    ['newsdesk list --tag News\\ F', 'News\\ F', 'News Feed', 'News\\ Feed'],
    ['newsdesk list tag:', ':', 'tag:NATO', 'NATO'],
    ['newsdesk list tag:N', 'N', 'tag:"News Feed"', '\\"News\\ Feed\\"'],
    ['newsdesk list @al', 'al', '@alliance', '@alliance'],
    ['newsdesk list @', '@', '@alliance', '@alliance'],
    ['newsdesk list --tag=NA', 'NA', '--tag=NATO', 'NATO'],
    ['newsdesk list --author O', 'O', "O'Neill & Søn; $(id)", "O\\'Neill\\ \\&\\ Søn\\;\\ \\$\\(id\\)"],
    ['newsdesk list tag":"N', 'N', 'tag:NATO', undefined],
  ])('%s: bash takes %s for the word', (typed, current, value, inserted) => {
    expect(forBash(value, wordsOf(typed), current)).toBe(inserted);
  });
});

describe.skipIf(!has('zsh'))('the script for zsh (needs zsh)', () => {
  it('asks newsdesk with what is typed', async () => {
    const script = `
      compdef() { print "compdef $*" }
      compadd() { print -r -- "\${@[1,-2]}" "\${(@P)\${@[-1]}}" }
      _files() { print files }
      source <(newsdesk completion zsh)
      typed() { words=(newsdesk "$@"); CURRENT=$#words; _newsdesk }
      typed list --tag NA
      typed list --tag '"News'
      typed list ta
      typed add x`;
    expect(await shell('zsh', ['-f'], script)).toBe(
      'compdef _newsdesk newsdesk\n-l -d shown -a NATO National\n-l -d shown -a News Feed\n-S  -a tag:\nfiles\n',
    );
  });
});

describe.skipIf(!has('fish'))('the script for fish (needs fish)', () => {
  it('asks newsdesk with what is typed', async () => {
    const script = `newsdesk completion fish | source
      complete -C 'newsdesk list --tag NA'
      complete -C 'newsdesk list --tag "New'
      complete -C 'newsdesk add READ'`;
    expect(await shell('fish', ['--no-config'], script)).toBe('NATO\t8 articles\nNews Feed\t1 article\nREADME.md\n');
  });
});

it('has no script for other shells', async () => {
  const [none, near] = await Promise.all([
    newsdesk(['completion'], { env }),
    newsdesk(['completion', 'fihs'], { env }),
  ]);
  expect([none.code, none.stderr]).toEqual([
    2,
    'newsdesk: completion: for which shell?\n  there are: bash, zsh, fish\n',
  ]);
  expect(near.stderr).toBe("newsdesk: completion: there is none for 'fihs'\n  did you mean fish?\n");
});
