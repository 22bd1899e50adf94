import type { Article } from '../article.ts';
import { line } from '../clean.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Reader } from '../store/store.ts';

/** The ids that the user named: `-` stands for the lines (or NUL-separated ids) of stdin. */
export async function* idsOf(words: readonly string[], io: Io): AsyncGenerator<string> {
  for (const word of words) {
    if (word !== '-') yield word;
    else {
      for await (const text of io.stdin.lines()) {
        // `list` prints the id first: whole lines of it are taken too.
        for (const id of text.split('\0')) if (id.trim() !== '') yield id.trim().split('\t', 1)[0] ?? '';
      }
    }
  }
}

/** The articles that the ids name; what names none or several is told on stderr and counted in `exit`. */
export async function* articlesOf(
  ids: AsyncIterable<string>,
  reader: Reader,
  io: Io,
  result: { exit: ExitCode },
): AsyncGenerator<Article> {
  for await (const id of ids) {
    const found = await reader.get(id.toLowerCase());
    if (found.type === 'one') {
      yield found.article;
      continue;
    }
    result.exit = EXIT.failed;
    if (found.type === 'none')
      await io.err.write(`newsdesk: no article has the id ${line(id)}\n  newsdesk list shows the ids\n`);
    else {
      const candidates = found.candidates.map((c) => `  ${c.id}  ${line(c.title)}\n`);
      await io.err.write(`newsdesk: the id ${line(id)} is ambiguous; it begins those of\n${candidates.join('')}`);
    }
  }
}
