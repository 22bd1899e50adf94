import type { Value } from './driver.ts';

/** A piece of SQL with the values of its parameters, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/** A piece of SQL as a template: `sql\`id < ${cursor}\``. What is put in becomes a parameter, unless it is a piece of SQL itself. */
export function sql(strings: TemplateStringsArray, ...parts: (Sql | Value)[]): Sql {
  let text = strings[0] ?? '';
  const values: Value[] = [];
  for (const [i, part] of parts.entries()) {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[i + 1] ?? '';
  }
  return { text, values };
}

function isSql(part: Sql | Value): part is Sql {
  return typeof part === 'object' && part !== null && 'text' in part;
}

/** The pieces with `between` (" AND ", " UNION ") between them. */
export function join(pieces: readonly Sql[], between: string): Sql {
  return { text: pieces.map(({ text }) => text).join(between), values: pieces.flatMap(({ values }) => values) };
}
