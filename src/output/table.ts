import type { Article, EntityType } from '../article.ts';
import { line } from '../clean.ts';
import type { Paint } from '../io.ts';
import { whenOf } from './dates.ts';
import { cellOf, type Field } from './fields.ts';
import { type Cell, type Column, GAP, layOut } from './layout.ts';
import type { Articles, WriterOptions } from './output.ts';
import { type Ruler, rulerFor, widestOf } from './ruler.ts';

/** Rows that are laid out together: the first ones settle the widths, and no more are ever held. */
const ROWS = 200;
/** Letters of an id that tables show. */
export const SHORT_ID = 8;
/** A source's name gets no more than this before every headline is whole, and no more than that after. */
const NARROW_SOURCE = 16;
const WIDEST_SOURCE = 30;
/** The columns that headlines keep before a source is shown beside them, and before tags are. */
const BESIDE_SOURCE = 40;
const BESIDE_TAGS = 50;
/** Fewer columns would hold no tag. */
const LEAST_TAGS = 16;
/** Of dates, also of those that are yet to come when the first rows have settled the widths. */
const DATE_WIDTH = 10;

/** What a terminal gets: one line an article, cut to its width, with headings once. */
export async function* table(articles: Articles, options: WriterOptions): AsyncGenerator<string> {
  const shape = options.fields ? pickedShape(options.fields) : listShape(options);
  let columns: Column[] | undefined;
  for await (const some of inChunks(articles, ROWS)) {
    const texts = some.map((article) => shape.texts(article));
    const ruler = await rulerFor(texts.flat());
    const first = columns === undefined;
    columns ??= shape.fit(widest([shape.headings, ...texts], ruler), options.columns);
    const widths = columns.map(({ width }) => width);
    const rows = some.map((article, row) => shape.cells(article, texts[row] ?? [], widths, options.paint, ruler));
    if (first)
      rows.unshift(shape.headings.map((heading, i) => quiet(ruler.cut(heading, widths[i] ?? 0), options.paint)));
    const shown = columns.map((column, i) => ({ column, i })).filter(({ column }) => column.width > 0);
    yield layOut(
      rows.map((row) => shown.map(({ i }) => row[i] ?? { text: '' })),
      shown.map(({ column }) => column),
      ruler,
    );
  }
}

const quiet = (text: string, paint: Paint): Cell => ({ text, painted: paint.quiet(text) });

/** What a table is made of: its headings, the texts of an article, how wide its columns become, how cells look. */
interface Shape {
  headings: readonly string[];
  texts(article: Article): string[];
  /** A column of width 0 is not shown. */
  fit(wanted: readonly number[], room: number): Column[];
  cells(article: Article, texts: readonly string[], widths: readonly number[], paint: Paint, ruler: Ruler): Cell[];
}

function listShape({ clock }: WriterOptions): Shape {
  return {
    headings: ['ID', 'DATE', 'TITLE', 'SOURCE', 'TAGS'],
    texts: (article) => [
      article.id.slice(0, SHORT_ID),
      whenOf(article, clock),
      line(article.title),
      line(article.source.name ?? ''),
      article.tags.map(line).join(', '),
    ],
    fit: fitList,
    cells: (
      article,
      [id = '', date = '', title = '', source = ''],
      [, , titleWidth = 0, sourceWidth = 0, tagsWidth = 0],
      paint,
      ruler,
    ) => [
      quiet(id, paint),
      quiet(date, paint),
      article.read ? { text: ruler.cut(title, titleWidth) } : strong(ruler.cut(title, titleWidth), paint),
      quiet(ruler.cut(source, sourceWidth), paint),
      tagsCell(article, tagsWidth, paint, ruler),
    ],
  };
}

const strong = (text: string, paint: Paint): Cell => ({ text, painted: paint.strong(text) });

/**
 * Headlines come first: a source is shown where they keep 40 columns, tags where they keep 50 and two thirds of the rest. What they
 * leave goes to whole names of sources, then to more tags. Narrow terminals lose tags, then sources, then dates.
 */
function fitList([id = 0, , title = 0, source = 0, tags = 0]: readonly number[], room: number): Column[] {
  const date = room >= 50 ? DATE_WIDTH : 0;
  const rest = room - [id, date].reduce((sum, width) => sum + (width > 0 ? width + GAP : 0), 0);
  const least = Math.min(source, NARROW_SOURCE);
  const hasSource = source > 0 && rest - least - GAP >= Math.min(BESIDE_SOURCE, title);
  const texts = rest - (hasSource ? least + GAP : 0);
  const forTags = Math.min(Math.floor((texts - GAP) / 3), texts - GAP - BESIDE_TAGS);
  const fewTags = forTags >= LEAST_TAGS ? Math.min(tags, forTags) : 0;
  const spare = Math.max(texts - (fewTags > 0 ? fewTags + GAP : 0) - title, 0);
  const wider = hasSource ? Math.min(spare, Math.max(Math.min(source, WIDEST_SOURCE) - least, 0)) : 0;
  const tagsWidth = fewTags > 0 ? Math.min(tags, fewTags + spare - wider) : 0;
  const titleWidth = Math.max(texts - wider - (tagsWidth > 0 ? tagsWidth + GAP : 0), 10);
  return [id, date, Math.min(title, titleWidth), hasSource ? least + wider : 0, tagsWidth].map((width) => ({ width }));
}

/** As many whole tags as there is room for, each in the colour of its kind. */
function tagsCell(article: Article, width: number, paint: Paint, { widthOf, cut }: Ruler): Cell {
  const types = new Map<string, EntityType>(article.entities.map(({ name, type }) => [name, type]));
  const cell = { text: '', painted: '' };
  for (const [index, tag] of article.tags.entries()) {
    const comma = index === 0 ? '' : ', ';
    const room = width - widthOf(cell.text) - comma.length - (index < article.tags.length - 1 ? 1 : 0);
    const name = line(tag);
    if (widthOf(name) > room && index > 0) {
      cell.text += '…';
      cell.painted += paint.quiet('…');
      break;
    }
    const shown = cut(name, room);
    cell.text += comma + shown;
    cell.painted += paint.quiet(comma) + paint.name(shown, types.get(tag));
    if (shown !== name) break;
  }
  return cell;
}

/** Keys that the user picked: each as wide as it needs, the widest cut until all fit. */
function pickedShape(fields: readonly Field[]): Shape {
  return {
    headings: fields.map((field) => field.toUpperCase()),
    texts: (article) => fields.map((field) => line(cellOf(article, field))),
    fit(wanted, room) {
      const widths = [...wanted];
      const total = (): number => widths.reduce((sum, width) => sum + width + GAP, -GAP);
      for (let widest = Math.max(...widths); total() > room && widest > 4; widest = Math.max(...widths)) {
        widths[widths.indexOf(widest)] = Math.max(
          4,
          Math.min(widest - 1, widest - Math.floor((total() - room) / widths.length)),
        );
      }
      return widths.map((width) => ({ width }));
    },
    cells: (_article, texts, widths, _paint, { cut }) => texts.map((text, i) => ({ text: cut(text, widths[i] ?? 0) })),
  };
}

/** Of each column the width of its widest text. */
function widest(rows: readonly (readonly string[])[], ruler: Ruler): number[] {
  return (rows[0] ?? []).map((_, column) =>
    widestOf(
      ruler,
      rows.map((row) => row[column] ?? ''),
    ),
  );
}

async function* inChunks(articles: Articles, size: number): AsyncGenerator<Article[]> {
  let chunk: Article[] = [];
  for await (const article of articles) {
    if (chunk.push(article) < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
