import type { Article } from '../article.ts';
import { UsageError } from '../errors.ts';
import { type Io, PLAIN } from '../io.ts';
import type { Field } from '../output/fields.ts';
import { type Form, type WriterOptions, writerOf } from '../output/output.ts';
import type { Template } from '../output/template.ts';
import { paintFor } from '../terminal.ts';
import type { Desk } from './desk.ts';
import type { FormOptions } from './options.ts';

const FORM_OPTIONS = ['json', 'jsonl', 'tsv', 'csv', 'md', 'ids'] as const satisfies readonly Form[];

/** How a result is to be written, as the options say. */
export interface Shape {
  form: Form;
  fields?: readonly Field[] | undefined;
  template?: Template | undefined;
  nul: boolean;
  /** Whether entities, or the lists of names that follow from them, are asked for; a table only colours tags by them. */
  entities: boolean;
  /** Whether bodies are asked for: a listing leaves them out unless they are named. */
  bodies: boolean;
}

/** Reads the output options; `usual` is the form if none is named. Throws UsageError for two forms at once or an unknown key. */
export async function shapeOf(options: FormOptions, usual: Form): Promise<Shape> {
  const named: string[] = FORM_OPTIONS.filter((form) => options[form]);
  if (options.format !== undefined) named.push('format');
  const [first, second] = named;
  if (second !== undefined)
    throw new UsageError(`--${first} and --${second} cannot be had at once`, 'choose one form of output');
  const nul = options.null === true;
  if (options.format !== undefined) {
    if (options.fields !== undefined)
      throw new UsageError('--fields and --format cannot be had at once', 'name the keys in the template');
    const { parseTemplate } = await import('../output/template.ts');
    return { form: usual, template: parseTemplate(options.format), nul, ...wantedBy(options.format) };
  }
  const form = (first as Form | undefined) ?? (nul && usual === 'table' ? 'tsv' : usual);
  if (nul && form !== 'tsv' && form !== 'ids')
    throw new UsageError(`-0 does not go with --${form}`, 'it ends ids or lines: --ids -0, --tsv -0');
  if (options.fields === undefined) return { form, nul, entities: form !== 'tsv' && form !== 'ids', bodies: false };
  if (form === 'ids') throw new UsageError('--fields and --ids cannot be had at once', 'use --fields id,title');
  const { parseFields } = await import('../output/fields.ts');
  const fields = parseFields(options.fields);
  return { form, fields, nul, ...wantedBy(options.fields) };
}

/** Which costly keys a list of keys or a template names. */
function wantedBy(text: string): Pick<Shape, 'entities' | 'bodies'> {
  return { entities: /\b(?:entities|persons|organizations|places)\b/.test(text), bodies: /\bcontent_/.test(text) };
}

/** Writes articles to stdout in the shape asked for. Ids need no more of a row than its id. */
export async function writeArticles(
  articles: AsyncIterable<Article>,
  shape: Shape,
  { clock }: Pick<Desk, 'clock'>,
  { out }: Pick<Io, 'out'>,
  more: Pick<WriterOptions, 'preset' | 'query'> = {},
): Promise<void> {
  const { form, fields, nul, template } = shape;
  // Only what people read is painted: data does not pay for a colour library.
  const paint = form === 'table' || form === 'show' ? await paintFor(out) : PLAIN;
  const options: WriterOptions = { clock, columns: out.columns, paint, fields, nul, ...more };
  const texts = template
    ? (await import('../output/template.ts')).fill(articles, template, options)
    : (await writerOf(form))(articles, options);
  for await (const text of texts) await out.write(text, nul ? 'nul' : undefined);
}
