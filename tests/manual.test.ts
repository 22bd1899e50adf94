import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completionWords, manual } from '../src/build-manual.ts';
import { COMMANDS } from '../src/program.ts';
import { ROOT } from './newsdesk.ts';

const MANUAL = join(ROOT, 'man', 'newsdesk.1');
const hasGroff = existsSync('/usr/bin/man') && spawnSync('man', ['--warnings', '--version']).status === 0;

describe('the manual page', () => {
  it('says what the help says today (npm run man makes it)', async () => {
    expect(readFileSync(MANUAL, 'utf8')).toBe(await manual());
  });

  it('is ASCII, no line of text is taken for a request, and every command has its section', () => {
    const text = readFileSync(MANUAL, 'utf8');
    expect(text).toMatch(/^[\n -~]*$/);
    const requests = new Set(text.split('\n').flatMap((line) => /^[.'](\S*)/.exec(line)?.[1] ?? []));
    expect([...requests].sort()).toEqual(['B', 'I', 'PP', 'SH', 'SS', 'TH', 'TP', '\\"', 'fi', 'nf']);
    const sections = [...text.matchAll(/^\.SS newsdesk (\S+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(COMMANDS.filter((name) => name !== 'ls' && name !== 'help'));
  });

  it.skipIf(!hasGroff)('is read by man without a warning (needs man-db)', () => {
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', '-Tutf8', MANUAL], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '120', MAN_KEEP_FORMATTING: '', PAGER: 'cat' },
    });
    expect(stderr).toBe('');
    const shown = stdout.replace(/\u001b\[[\d;]*m|.\u0008/g, '');
    expect(shown).toContain(`list ceasefire or '"peace plan"' -n 5`);
    expect(shown).toContain('tag:NATO,Ukraine            one of them; in a name \\, is a comma');
  });
});

it('completion knows the options that the commands have (npm run man tells it)', () => {
  expect(readFileSync(join(ROOT, 'src', 'commands', 'complete-table.json'), 'utf8')).toBe(completionWords());
});
