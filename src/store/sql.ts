import type { Value } from './driver.ts';

/** A piece of SQL with the values of its parameters, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/**
 * A piece of SQL as a template: `sql\`id < ${cursor} AND uid = ${uid}\``. What is put in becomes a parameter, unless it is a piece of
 * SQL itself or a whole number: these are written out, because SQLite compiles a statement again whenever a number is bound
 * that its plan depends on (LIMIT does), which costs more than many a query.
 */
export function sql(strings: TemplateStringsArray, ...parts: (Sql | string | number)[]): Sql {
  let text = strings[0] ?? '';
  const values: Value[] = [];
  for (const [i, part] of parts.entries()) {
    if (typeof part === 'number') text += Math.min(part, Number.MAX_SAFE_INTEGER);
    else if (typeof part === 'string') {
      text += '?';
      values.push(part);
    } else {
      text += part.text;
      values.push(...part.values);
    }
    text += strings[i + 1] ?? '';
  }
  return { text, values };
}

/** The pieces with `between` (" AND ", " UNION ") between them. */
export function join(pieces: readonly Sql[], between: string): Sql {
  return { text: pieces.map(({ text }) => text).join(between), values: pieces.flatMap(({ values }) => values) };
}
