import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ClosedPipe, confirm, PLAIN, progress } from '../src/io.ts';
import { type ProcessLike, paintFor, terminalIo, wantsColor } from '../src/terminal.ts';
import { ROOT, scratch } from './newsdesk.ts';

interface Fake extends ProcessLike {
  /** What was written to each, in order. */
  written: string[];
}

/** A process whose output is remembered; `isTTY` for both streams. */
function fakeProcess(
  more: {
    isTTY?: boolean;
    env?: Record<string, string>;
    columns?: number;
    stdin?: Iterable<string>;
    fails?: NodeJS.ErrnoException;
  } = {},
): Fake {
  const written: string[] = [];
  const stream = (name: string): ProcessLike['stdout'] => {
    const sink = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        if (name === 'out' && more.fails) return done(more.fails);
        written.push(`${name}:${chunk}`);
        done();
      },
    });
    return Object.assign(sink, {
      isTTY: more.isTTY ?? false,
      ...(more.columns === undefined ? {} : { columns: more.columns }),
    });
  };
  return {
    stdin: Object.assign(Readable.from(more.stdin ?? []), { isTTY: more.isTTY ?? false }),
    stdout: stream('out'),
    stderr: stream('err'),
    env: more.env ?? {},
    cwd: () => '/newsroom',
    on: () => undefined,
    off: () => undefined,
    written,
  };
}

const failure = (code: string): NodeJS.ErrnoException => Object.assign(new Error(`write ${code}`), { code });

describe('what is written', () => {
  it('goes out cleaned, in few pieces', async () => {
    const process = fakeProcess();
    const io = terminalIo(process);
    for (let i = 0; i < 3; i++) await io.out.write(`Lock ${i}\x1b[2J\r\n\u202e`);
    await io.close();
    expect(process.written).toEqual(['out:Lock 0\nLock 1\nLock 2\n']);
  });

  it('goes out by itself when the program does something else', async () => {
    const process = fakeProcess();
    await terminalIo(process).out.write('Lock\n');
    expect(process.written).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(process.written).toEqual(['out:Lock\n']);
  });

  it('does not pile up: beyond 64 kB a write waits for the stream', async () => {
    const process = fakeProcess();
    const io = terminalIo(process);
    for (let i = 0; i < 1000; i++) await io.out.write(`${'ship '.repeat(50)}\n`);
    expect(process.written.length).toBe(3);
    await io.close();
    expect(process.written.join('').length).toBe(251_000 + 4 * 4);
  });

  it('keeps colours where there are any, and no other command', async () => {
    const process = fakeProcess();
    const io = terminalIo(process, { color: 'always' });
    await io.out.write('\x1b[1mLock\x1b[22m \x1b]0;owned\x07\x1b[2J\u009b1m\n');
    await io.close();
    expect(process.written).toEqual(['out:\x1b[1mLock\x1b[22m \n']);
  });

  it('keeps NULs that part ids, if they are ours', async () => {
    const process = fakeProcess();
    const io = terminalIo(process);
    await io.out.write('a\0b\x07\0', 'nul');
    await io.out.write('c\0');
    await io.close();
    expect(process.written).toEqual(['out:a\0b\0c']);
  });

  it('stands before a message that comes later', async () => {
    const process = fakeProcess();
    const io = terminalIo(process);
    await io.out.write('Lock\n');
    await io.err.write('newsdesk: 1 source failed\n');
    expect(process.written).toEqual(['out:Lock\n', 'err:newsdesk: 1 source failed\n']);
  });
});

describe('an output that cannot be written', () => {
  it('stops the program quietly when nobody reads any more', async () => {
    const io = terminalIo(fakeProcess({ fails: failure('EPIPE') }));
    await io.out.write('Lock\n');
    await expect(io.close()).rejects.toThrow(ClosedPipe);
    await expect(io.out.write('more')).rejects.toThrow(ClosedPipe);
  });

  it.each([
    ['ENOSPC', 'cannot write the output: no space left'],
    ['EBADF', 'cannot write the output: it is closed'],
    ['EIO', 'cannot write the output: write EIO'],
  ])('is an error: %s', async (code, message) => {
    const io = terminalIo(fakeProcess({ fails: failure(code) }));
    await expect(io.out.write('Lock '.repeat(20_000))).rejects.toMatchObject({ message, exit: 1 });
    await expect(io.close()).rejects.toMatchObject({ message });
  });

  const run = (line: string): Promise<{ code: number | string; said: string }> =>
    new Promise((resolve) => {
      const script = `
        import { terminalIo } from '${ROOT}/src/terminal.ts';
        const io = terminalIo(process);
        try {
          for (let i = 0; i < 200000; i++) await io.out.write('Harbour opens its new lock ' + i + '\\n');
          await io.close();
        } catch (error) {
          process.stderr.write(error.name + ': ' + error.message);
        }`;
      const file = join(scratch(), 'write.ts');
      writeFileSync(file, script);
      execFile('bash', ['-c', line.replace('NODE', `'${process.execPath}' '${file}'`)], (error, out, said) =>
        resolve({ code: error?.code ?? 0, said: said + out }),
      );
    });

  it('is noticed on real pipes and devices', async () => {
    expect(await run('NODE | head -n 1')).toEqual({ code: 0, said: 'ClosedPipe: Harbour opens its new lock 0\n' });
  });

  it.skipIf(!existsSync('/dev/full'))('is noticed on a full disk (where there is /dev/full)', async () => {
    expect((await run('NODE > /dev/full')).said).toBe('NewsdeskError: cannot write the output: no space left');
  });
});

describe('colour and width', () => {
  it.each([
    ['on a terminal', undefined, {}, true, true],
    ['not in a pipe', undefined, {}, false, false],
    ['not with NO_COLOR', 'auto', { NO_COLOR: '1' }, true, false],
    ['with an empty NO_COLOR', 'auto', { NO_COLOR: '' }, true, true],
    ['in a pipe with FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, false, true],
    ['not with FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
    ['not on a dumb terminal', undefined, { TERM: 'dumb' }, true, false],
    ['always if the user says so', 'always', { NO_COLOR: '1' }, false, true],
    ['never if the user says so', 'never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('colour %s', (_when, option, env, isTTY, wanted) => {
    expect(wantsColor(option, env, isTTY)).toBe(wanted);
  });

  it('paints only where colour goes out', async () => {
    expect(await paintFor({ color: false })).toBe(PLAIN);
    const paint = await paintFor({ color: true });
    expect(paint.strong('Lock') + paint.name('NATO', 'organization')).toBe('\x1b[1mLock\x1b[22m\x1b[32mNATO\x1b[39m');
  });

  it('takes the width of the stream, then COLUMNS, then 80', () => {
    expect(terminalIo(fakeProcess({ columns: 120, env: { COLUMNS: '60' } })).out.columns).toBe(120);
    expect(terminalIo(fakeProcess({ columns: 0, env: { COLUMNS: '60' } })).out.columns).toBe(60);
    expect(terminalIo(fakeProcess({ env: { COLUMNS: 'wide' } })).out.columns).toBe(80);
  });
});

describe('the pager', () => {
  /** A pager that writes what it got, and what LESS was, into a file. */
  function pager(script = 'cat > "$1"; echo "LESS=$LESS" >> "$1"'): { command: string; read: () => string } {
    const folder = scratch();
    const program = join(folder, 'pager');
    writeFileSync(program, `#!/bin/sh\n${script}\n`);
    chmodSync(program, 0o755);
    return { command: `${program} ${join(folder, 'seen')}`, read: () => readFileSync(join(folder, 'seen'), 'utf8') };
  }
  const path = { PATH: process.env['PATH'] ?? '' };

  it('gets everything, with the options of less as git sets them', async () => {
    const { command, read } = pager();
    const fake = fakeProcess({ isTTY: true, env: { ...path, PAGER: 'no-such-pager', NEWSDESK_PAGER: command } });
    const io = terminalIo(fake);
    io.out.page?.();
    await io.out.write('Lock\n');
    await io.close();
    expect(read()).toBe('Lock\nLESS=FRX\n');
    expect(fake.written).toEqual([]);
  });

  it('may be a line for the shell, as in git', async () => {
    const { command, read } = pager();
    const io = terminalIo(fakeProcess({ isTTY: true, env: { ...path, LESS: 'S', PAGER: `tr a-z A-Z | ${command}` } }));
    io.out.page?.();
    await io.out.write('Lock\n');
    await io.close();
    expect(read()).toBe('LOCK\nLESS=S\n');
  });

  it.each([
    ['is not wanted', { pager: false as const }, {}],
    ['is cat', {}, { PAGER: 'cat' }],
    ['is empty', {}, { PAGER: '' }],
    ['is not installed', { pager: 'no-such-pager --quit' }, {}],
  ])('is left out where it %s', async (_why, options, env) => {
    const fake = fakeProcess({ isTTY: true, env: { ...path, ...env } });
    const io = terminalIo(fake, options);
    io.out.page?.();
    await io.out.write('Lock\n');
    await io.close();
    expect(fake.written).toEqual(['out:Lock\n']);
  });

  it('is left out in a pipe', async () => {
    const fake = fakeProcess({ env: { ...path, PAGER: 'no-such-pager' } });
    const io = terminalIo(fake);
    io.out.page?.();
    await io.out.write('Lock\n');
    await io.close();
    expect(fake.written).toEqual(['out:Lock\n']);
  });

  it('may be left early', async () => {
    const { command } = pager('exit 0');
    const io = terminalIo(fakeProcess({ isTTY: true, env: { ...path, PAGER: command } }));
    io.out.page?.();
    const printing = async (): Promise<void> => {
      for (let i = 0; i < 100_000; i++) await io.out.write('Harbour opens its new lock\n');
    };
    await expect(printing()).rejects.toThrow(ClosedPipe);
    await expect(io.close()).rejects.toThrow(ClosedPipe);
  });
});

describe('standard input', () => {
  it('comes in lines, whatever ends them', async () => {
    const { stdin } = terminalIo(fakeProcess({ stdin: ['mqe5xk2w\r\nb3yl', 'sqjr\n\nlast'] }));
    const lines: string[] = [];
    for await (const line of stdin.lines()) lines.push(line);
    expect(lines).toEqual(['mqe5xk2w', 'b3ylsqjr', '', 'last']);
  });

  it('comes in bytes up to a limit', async () => {
    const bytes = await terminalIo(fakeProcess({ stdin: ['Kess', 'el'] })).stdin.bytes(6);
    expect(Buffer.from(bytes).toString()).toBe('Kessel');
    const large = terminalIo(fakeProcess({ stdin: ['x'.repeat(1_048_577)] })).stdin.bytes(1_048_576);
    await expect(large).rejects.toThrow('standard input is larger than 1 MiB');
  });

  it('that cannot be read is an error', async () => {
    const stdin = new PassThrough();
    stdin.destroy(failure('EISDIR'));
    const io = terminalIo({ ...fakeProcess(), stdin });
    await expect(io.stdin.bytes(10)).rejects.toThrow('cannot read standard input: write EISDIR');
  });
});

describe('talking to the user', () => {
  it.each([
    [['y\n'], true],
    [['Yes\n'], true],
    [['n\n'], false],
    [['\n'], false],
    [[], false],
  ])('takes %j for %s', async (stdin, answer) => {
    const fake = fakeProcess({ isTTY: true, stdin });
    expect(await confirm(terminalIo(fake), 'Remove 3 articles?')).toBe(answer);
    expect(fake.written[0]).toBe('err:Remove 3 articles? [y/N] ');
  });

  it('says how far it is after half a second, on a terminal, and takes that away again', async () => {
    const fake = fakeProcess({ isTTY: true, columns: 20 });
    let now = 0;
    const io = { ...terminalIo(fake), now: () => now };
    const shown = progress(io);
    shown.update('1 of 40 feeds');
    now = 600;
    shown.update('7 of 40 feeds: The Harbour Courier');
    shown.update('8 of 40 feeds');
    now = 701;
    shown.update('港口港口港口港口港口港口');
    await io.out.write('Lock\n');
    await io.close();
    shown.done();
    expect(fake.written).toEqual([
      'err:\r\x1b[K7 of 40 feeds: The ',
      'err:\r\x1b[K港口港口港口港口港',
      'err:\r\x1b[K',
      'out:Lock\n',
    ]);
  });

  it('shows no progress where nobody would see it', () => {
    const fake = fakeProcess();
    let now = 0;
    const shown = progress({ ...terminalIo(fake), now: () => now });
    now = 5000;
    shown.update('7 of 40 feeds');
    shown.done();
    expect(fake.written).toEqual([]);
  });
});
