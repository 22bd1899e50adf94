import { escapeHtml } from '../safe-html.ts';

/** A bar: what it stands for, and how many articles. */
interface Bar {
  /** `2024-09-25`, the Monday of a week, or `2024-09`. */
  start: string;
  count: number;
}

type Unit = 'day' | 'week' | 'month';

const DAY = 86_400_000;
/** Days beyond which a bar is a week, and a month. */
const MOST_DAYS = 120;
const MOST_WEEK_DAYS = 3 * 366;

/** The drawing's own units; it is as wide as the text on a page. */
const WIDTH = 720;
const HEIGHT = 160;
const BELOW = 34;
const ABOVE = 30;
/** Room for a date in the largest letters (on a phone). */
const LABEL = 240;

/**
 * How many articles each day has, as an inline SVG that says the same in words; a week beyond 120 days, a month beyond three years.
 * `days`: the day of each dated article, `2024-09-25`. Empty for fewer than two different days.
 */
export function chart(days: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const sorted = [...counts.keys()].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  if (first === last) return '';
  const unit = unitFor(first, last);
  const bars = barsBetween(first, last, unit);
  const byStart = new Map(bars.map((bar) => [bar.start, bar]));
  for (const [day, count] of counts) {
    const bar = byStart.get(startOf(day, unit));
    if (bar !== undefined) bar.count += count;
  }
  return draw(bars, unit);
}

const timeOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function unitFor(first: string, last: string): Unit {
  const days = (timeOf(last) - timeOf(first)) / DAY + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEK_DAYS ? 'week' : 'month';
}

function startOf(day: string, unit: Unit): string {
  if (unit === 'day') return day;
  if (unit === 'month') return day.slice(0, 7);
  const sinceMonday = (new Date(timeOf(day)).getUTCDay() + 6) % 7;
  return dayOf(timeOf(day) - sinceMonday * DAY);
}

/** Bars without a gap, so that days on which nothing came out are seen. */
function barsBetween(first: string, last: string, unit: Unit): Bar[] {
  const bars: Bar[] = [];
  const end = startOf(last, unit);
  for (let start = startOf(first, unit); start <= end; start = next(start, unit)) bars.push({ start, count: 0 });
  return bars;
}

function next(start: string, unit: Unit): string {
  if (unit !== 'month') return dayOf(timeOf(start) + (unit === 'day' ? DAY : 7 * DAY));
  const [year = 0, month = 0] = start.split('-').map(Number);
  return month === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${start.slice(0, 5)}${String(month + 1).padStart(2, '0')}`;
}

function draw(bars: readonly Bar[], unit: Unit): string {
  const most = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
  const step = WIDTH / bars.length;
  const base = ABOVE + HEIGHT;
  const rects = bars.map(({ start, count }, i) => {
    if (count === 0) return '';
    const height = rounded((count / most.count) * HEIGHT);
    const [x, y, width] = [rounded(i * step), rounded(base - height), rounded(step * 0.86)];
    const title = `<title>${spoken(start, unit)}: ${articles(count)}</title>`;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}">${title}</rect>\n`;
  });
  const [begin, end] = [bars[0]?.start ?? '', bars.at(-1)?.start ?? ''];
  const words = `From ${begin} to ${end} between ${Math.min(...bars.map((bar) => bar.count))} and ${articles(most.count)} a ${unit}, most ${unit === 'day' ? 'on' : 'in the'} ${spoken(most.start, unit)}.`;
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${base + BELOW}" role="img" aria-labelledby="chart-title chart-words">
<title id="chart-title">Articles a ${unit}</title>
<desc id="chart-words">${escapeHtml(words)}</desc>
<text class="most" x="0" y="${ABOVE - 8}">${most.count}</text>
<line x1="0" x2="${WIDTH}" y1="${ABOVE}" y2="${ABOVE}"/>
${rects.join('')}<line class="axis" x1="0" x2="${WIDTH}" y1="${base}" y2="${base}"/>
${labels(bars, step, base + BELOW - 8)}</svg>
`;
}

/** Dates under the first bar, the last, and as many evenly between as have room. */
function labels(bars: readonly Bar[], step: number, y: number): string {
  const last = bars.length - 1;
  const gaps = Math.max(1, Math.floor((last * step) / LABEL));
  let text = '';
  for (let gap = 0; gap <= gaps; gap++) {
    const i = Math.round((gap * last) / gaps);
    const [x, anchor] =
      gap === 0 ? [0, 'start'] : gap === gaps ? [WIDTH, 'end'] : [rounded((i + 0.43) * step), 'middle'];
    text += `<text x="${x}" y="${y}" text-anchor="${anchor}">${bars[i]?.start ?? ''}</text>\n`;
  }
  return text;
}

const articles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;
const spoken = (start: string, unit: Unit): string => (unit === 'week' ? `week of ${start}` : start);
const rounded = (value: number): number => Math.round(value * 100) / 100;
