import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  type FolderEntry,
  filesBelow,
  namedWhenWhole,
  readSource,
  updateFolder,
  writeFileAtomically,
} from '../src/files.ts';
import { scratch } from './newsdesk.ts';

describe('a store that has its name once it is whole', () => {
  it('takes the place of what a killed run left, and of nothing else', async () => {
    const folder = scratch();
    const path = join(folder, 'saved.db');
    writeFileSync(`${path}.unfinished`, 'half');
    writeFileSync(`${path}.unfinished-wal`, 'of it');
    const write = async (file: string): Promise<string> => {
      expect([statSync(file).mode & 0o777, readFileSync(file, 'utf8')]).toEqual([0o600, '']);
      writeFileSync(file, 'whole');
      return 'done';
    };
    expect(await namedWhenWhole(path, write)).toBe('done');
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['saved.db'], 'whole']);
    await expect(namedWhenWhole(path, write)).rejects.toThrow(`${path}: exists already`);
  });

  it('is not there when it was broken off or failed', async () => {
    const folder = scratch();
    const path = join(folder, 'saved.db');
    expect(await namedWhenWhole(path, async () => undefined)).toBeUndefined();
    await expect(namedWhenWhole(path, () => Promise.reject(new Error('the disk is full')))).rejects.toThrow('full');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('reading a source', () => {
  it('gives all bytes up to the limit', async () => {
    const file = join(scratch(), 'wire.xml');
    writeFileSync(file, '<rss/>');
    expect(Buffer.from(await readSource(file, 6)).toString()).toBe('<rss/>');
    writeFileSync(file, Buffer.alloc(1_048_577));
    await expect(readSource(file, 1_048_576)).rejects.toMatchObject({ message: 'larger than 1 MiB', exit: 1 });
  });

  it('says in words why it cannot', async () => {
    const folder = scratch();
    await expect(readSource(join(folder, 'missing.xml'), 10)).rejects.toThrow('no such file or folder');
    await expect(readSource(folder, 10)).rejects.toThrow('it is a folder');
    await expect(readSource(join(folder, 'x'.repeat(300)), 10)).rejects.toThrow('the name is too long');
  });

  it.skipIf(process.platform === 'win32')('reads a pipe, which has no size', async () => {
    const pipe = join(scratch(), 'pipe');
    execFileSync('sh', ['-c', `mkfifo '${pipe}'`]);
    const [bytes] = await Promise.all([readSource(pipe, 100), fs.writeFile(pipe, 'Quay closed')]);
    expect(Buffer.from(bytes).toString()).toBe('Quay closed');
  });
});

describe('the files of a folder', () => {
  it('are found at every depth, sorted, without hidden ones and without going in circles', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'wire', '2024'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    for (const name of ['b.xml', 'wire/a.json', 'wire/2024/z.txt', '.git/config', '.hidden.xml'])
      writeFileSync(join(folder, name), '');
    symlinkSync(folder, join(folder, 'wire', 'round'));
    symlinkSync(join(folder, 'b.xml'), join(folder, 'wire', 'link.xml'));
    symlinkSync(join(folder, 'gone'), join(folder, 'wire', 'dead.xml'));
    expect((await filesBelow(folder)).map((file) => file.slice(folder.length + 1))).toEqual([
      'b.xml',
      'wire/2024/z.txt',
      'wire/a.json',
      'wire/link.xml',
    ]);
  });

  it('are the file itself where it is no folder', async () => {
    const file = join(scratch(), '.wire.xml');
    writeFileSync(file, '');
    expect(await filesBelow(file)).toEqual([file]);
    await expect(filesBelow(`${file}.missing`)).rejects.toThrow('no such file or folder');
  });
});

describe('writing a file', () => {
  it('joins the pieces and leaves nothing else', async () => {
    const folder = scratch();
    await writeFileAtomically(join(folder, 'news.json'), ['[', '\n', ']\n']);
    expect(readFileSync(join(folder, 'news.json'), 'utf8')).toBe('[\n]\n');
    expect(readdirSync(folder)).toEqual(['news.json']);
  });

  it('keeps the old file, and no other, when the articles cannot be read to their end', async () => {
    const folder = scratch();
    const file = join(folder, 'news.json');
    writeFileSync(file, 'old');
    const chunks = async function* (): AsyncGenerator<string> {
      yield 'x'.repeat(100_000);
      throw new Error('the store is damaged');
    };
    await expect(writeFileAtomically(file, chunks())).rejects.toThrow('the store is damaged');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['news.json']);
  });

  it.each(['writeFile', 'sync'] as const)(
    'keeps the old file, and no other, when the disk is full at %s',
    async (step) => {
      const folder = scratch();
      const file = join(folder, 'news.json');
      writeFileSync(file, 'old');
      const handle = await fs.open(file);
      const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      const spy = vi.spyOn(Object.getPrototypeOf(handle), step).mockRejectedValueOnce(full);
      onTestFinished(() => spy.mockRestore());
      await handle.close();
      await expect(writeFileAtomically(file, ['new'])).rejects.toThrow(`cannot write ${file}: no space left`);
      expect(readFileSync(file, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['news.json']);
    },
  );

  it('leaves no other file when its place was taken in the meantime', async () => {
    const folder = scratch();
    const file = join(folder, 'news.json');
    const chunks = function* (): Generator<string> {
      mkdirSync(file);
      yield 'new';
    };
    await expect(writeFileAtomically(file, chunks())).rejects.toThrow(`cannot write ${file}: it is a folder`);
    expect(readdirSync(folder)).toEqual(['news.json']);
  });

  it('keeps who may read it', async () => {
    const file = join(scratch(), 'news.json');
    writeFileSync(file, 'old', { mode: 0o600 });
    await writeFileAtomically(file, ['new']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('replaces a link instead of what it leads to', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'diary.txt'), 'mine');
    symlinkSync(join(folder, 'diary.txt'), join(folder, 'news.json'));
    await writeFileAtomically(join(folder, 'news.json'), ['new']);
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('mine');
    expect(lstatSync(join(folder, 'news.json')).isSymbolicLink()).toBe(false);
  });

  it('names the file that it cannot write, and why', async () => {
    const folder = scratch();
    await expect(writeFileAtomically(folder, ['x'])).rejects.toMatchObject({
      message: `cannot write ${folder}: it is a folder`,
      exit: 1,
    });
    const file = join(folder, 'missing', 'news.json');
    await expect(writeFileAtomically(file, ['x'])).rejects.toThrow(`cannot write ${file}: no such file or folder`);
  });

  it.skipIf(!existsSync('/dev/full'))('writes to a device as it is (where there is /dev/full)', async () => {
    await writeFileAtomically('/dev/null', ['x']);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    await expect(writeFileAtomically('/dev/full', ['x'])).rejects.toThrow('cannot write /dev/full: no space left');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

/** A note whose first line says whose it is; what begins with "mine" is the user's. */
function note(id: string, text: string, day = '2024-09-25'): FolderEntry {
  return {
    name: `${day}-${id.slice(0, 8)}.md`,
    longName: `${day}-${id}.md`,
    owns: (bytes) => bytes.toString().includes(id),
    update: (bytes) => (bytes?.toString().startsWith('mine') ? undefined : Buffer.from(`${id}\n${text}\n`)),
  };
}

async function* all(...entries: FolderEntry[]): AsyncGenerator<FolderEntry> {
  yield* entries;
}

const LOCK = 'mqe5xk2wlh3vtpad';
const QUAY = 'mqe5xk2wzzzzzzzz';

describe('a folder of notes', () => {
  it('is made if it is missing', async () => {
    const folder = join(scratch(), 'notes', 'news');
    expect(await updateFolder(folder, all(note(LOCK, 'opens')))).toEqual({
      written: 1,
      unchanged: 0,
      left: [],
      overwritten: [],
    });
    expect(readdirSync(folder)).toEqual(['2024-09-25-mqe5xk2w.md']);
  });

  it('is not touched where nothing changed', async () => {
    const folder = scratch();
    await updateFolder(folder, all(note(LOCK, 'opens')));
    const file = join(folder, '2024-09-25-mqe5xk2w.md');
    utimesSync(file, 1, 1);
    expect(await updateFolder(folder, all(note(LOCK, 'opens')))).toEqual({
      written: 0,
      unchanged: 1,
      left: [],
      overwritten: [],
    });
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  it('tells which files were changed where they are not the user’s', async () => {
    const folder = scratch();
    await updateFolder(folder, all(note(LOCK, 'opens'), note('abcdefghijklmnop', 'closed')));
    const watched = (id: string): FolderEntry => ({
      ...note(id, 'is open'),
      losesEdits: (bytes) => bytes.toString().includes('edited'),
    });
    writeFileSync(join(folder, '2024-09-25-mqe5xk2w.md'), `${LOCK}\nedited\n`);
    expect(await updateFolder(folder, all(watched(LOCK), watched('abcdefghijklmnop')))).toEqual({
      written: 2,
      unchanged: 0,
      left: [],
      overwritten: ['2024-09-25-mqe5xk2w.md'],
    });
  });

  it('keeps the name that a note has, whatever the article is called now', async () => {
    const folder = scratch();
    await updateFolder(folder, all(note(LOCK, 'opens')));
    await updateFolder(folder, all(note(LOCK, 'is open', '2024-09-30')));
    expect(readdirSync(folder)).toEqual(['2024-09-25-mqe5xk2w.md']);
    expect(readFileSync(join(folder, '2024-09-25-mqe5xk2w.md'), 'utf8')).toBe(`${LOCK}\nis open\n`);
  });

  it('has a longer name for the second of two ids that begin alike, and finds both again', async () => {
    const folder = scratch();
    const both = (): AsyncGenerator<FolderEntry> => all(note(LOCK, 'opens'), note(QUAY, 'closed'));
    await updateFolder(folder, both());
    expect(readdirSync(folder).sort()).toEqual(['2024-09-25-mqe5xk2w.md', `2024-09-25-${QUAY}.md`]);
    expect(await updateFolder(folder, both())).toEqual({ written: 0, unchanged: 2, left: [], overwritten: [] });
  });

  it('takes hundreds of notes at once, and leaves whole ones and nothing else when one cannot be written', async () => {
    const ids = Array.from(
      { length: 300 },
      (_, i) => `${String(i % 150).padStart(8, 'x')}${i < 150 ? 'aaaaaaaa' : 'bbbbbbbb'}`,
    );
    const notes = (): FolderEntry[] => ids.map((id) => note(id, 'opens'));
    const folder = scratch();
    expect(await updateFolder(folder, all(...notes()))).toEqual({
      written: 300,
      unchanged: 0,
      left: [],
      overwritten: [],
    });
    expect(await updateFolder(folder, all(...notes()))).toEqual({
      written: 0,
      unchanged: 300,
      left: [],
      overwritten: [],
    });
    expect(readdirSync(folder)).toHaveLength(300);

    const other = scratch();
    const impossible = { ...note('impossible', 'x'), name: 'missing/2024-impossible.md' };
    const failing = updateFolder(other, all(...notes().slice(0, 100), impossible, ...notes().slice(100)));
    await expect(failing).rejects.toThrow('2024-impossible.md: no such file or folder');
    const left = readdirSync(other);
    expect(left.length).toBeGreaterThan(99);
    for (const name of left) expect(readFileSync(join(other, name), 'utf8')).toMatch(/^x.*\nopens\n$/);
  });

  it('leaves files of the user and links alone', async () => {
    const folder = scratch();
    writeFileSync(join(folder, '2024-09-25-mqe5xk2w.md'), `mine, about ${LOCK}`);
    writeFileSync(join(folder, 'diary.md'), 'mine');
    symlinkSync(join(folder, 'diary.md'), join(folder, '2024-09-25-b3ylsqjr.md'));
    const result = await updateFolder(folder, all(note(LOCK, 'opens'), note('b3ylsqjr7cgnw4ok', 'sails')));
    expect(result).toEqual({
      written: 0,
      unchanged: 0,
      left: ['2024-09-25-mqe5xk2w.md', '2024-09-25-b3ylsqjr.md'],
      overwritten: [],
    });
    expect(readFileSync(join(folder, 'diary.md'), 'utf8')).toBe('mine');
  });

  it('is no file', async () => {
    const file = join(scratch(), 'notes');
    writeFileSync(file, 'mine');
    await expect(updateFolder(file, all(note(LOCK, 'opens')))).rejects.toMatchObject({
      message: `cannot write into ${file}: it is a file, not a folder`,
      exit: 1,
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
