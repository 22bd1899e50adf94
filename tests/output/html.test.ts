import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { isClean } from '../../src/clean.ts';
import { updateFolder } from '../../src/files.ts';
import { chart } from '../../src/output/chart.ts';
import { html, htmlFiles } from '../../src/output/html.ts';
import { scratch } from '../newsdesk.ts';
import { anyArticle, article, LOCK, written } from './articles.ts';

const QUAY = article({
  id: 'b3ylsqjr7cgnw4ok',
  title: 'Quay <closed>',
  date_published: '2024-09-27T00:00:00+03:00',
  date_precision: 'day',
  persons: ['Marta Okafor'],
  summary: 'Nobody & nothing lands.',
  image: { url: 'javascript:alert(1)', caption: 'The quay' },
});
const UNDATED = article({ id: 'zzzzzzzzzzzzzzzz', title: 'رصيف الميناء', language: 'ar', url: 'javascript:alert(1)' });

const bodyOf = (page: string): string => /<body>\n([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';

describe('one page', () => {
  it('begins with its policy and asks nothing of any network', async () => {
    const page = await written(html([LOCK, QUAY], { query: 'tag:Shipping' }));
    expect(page.split('\n').slice(0, 10)).toEqual([
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
      '<meta name="referrer" content="no-referrer">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="generator" content="newsdesk">',
      '<meta name="newsdesk-page" content="index">',
      '<title>tag:Shipping</title>',
    ]);
  });

  it('has counts, chart, contents by day and by person, then every article', async () => {
    const page = bodyOf(await written(html([QUAY, LOCK, UNDATED], { query: 'tag:Shipping' })));
    const [svg = ''] = /<svg[\s\S]*<\/svg>\n/.exec(page) ?? [];
    expect(page.replace(svg, 'CHART\n')).toBe(`<header>
<h1 dir="auto">tag:Shipping</h1>
<p class="meta">3 articles · 2024-09-25 to 2024-09-27 · 1 without a date</p>
CHART
</header>
<nav aria-label="Contents">
<details open>
<summary>By day</summary>
<h2 dir="auto">2024-09-27 <span class="quiet">1</span></h2>
<ul>
<li><a href="#a-b3ylsqjr" dir="auto">Quay &lt;closed&gt;</a></li>
</ul>
<h2 dir="auto">2024-09-25 <span class="quiet">1</span></h2>
<ul>
<li><a href="#a-mqe5xk2w" lang="en" dir="auto">Harbour opens its &quot;new&quot; lock, at last</a></li>
</ul>
<h2 dir="auto">Without a date <span class="quiet">1</span></h2>
<ul>
<li><a href="#a-zzzzzzzz" lang="ar" dir="auto">رصيف الميناء</a></li>
</ul>
</details>
<details>
<summary>By person</summary>
<h2 dir="auto">Marta Okafor <span class="quiet">2</span></h2>
<ul>
<li><a href="#a-b3ylsqjr" dir="auto">Quay &lt;closed&gt;</a></li>
<li><a href="#a-mqe5xk2w" lang="en" dir="auto">Harbour opens its &quot;new&quot; lock, at last</a></li>
</ul>
</details>
</nav>
<main>
<article id="a-b3ylsqjr">
<h2 dir="auto">Quay &lt;closed&gt;</h2>
<p class="meta" dir="auto"><time datetime="2024-09-27">2024-09-27</time> · The Harbour Courier</p>
<figure><figcaption dir="auto">The quay</figcaption></figure>
<p dir="auto">Nobody &amp; nothing lands.</p>
</article>
<article id="a-mqe5xk2w" lang="en">
<h2 dir="auto">Harbour opens its &quot;new&quot; lock, at last</h2>
<p class="meta" dir="auto">By Ines Brandt · <time datetime="2024-09-25T15:48:00+03:00">2024-09-25 15:48</time> · <a href="https://courier.example" rel="noopener noreferrer">The Harbour Courier</a></p>
<p class="tags" dir="auto"><span class="quiet">Tags:</span> Shipping, Port Authority, C; C++</p>
<figure><figcaption dir="auto"><a href="https://courier.example/lock.jpg" rel="noopener noreferrer">Picture</a> The lock, seen from the pier (J. Abara / Courier)</figcaption></figure>
<p dir="auto">The lock took nine years.</p>
<p dir="auto">Marta Okafor cut the ribbon.</p>
<p><a href="https://courier.example/2024/lock" rel="noopener noreferrer">https://courier.example/2024/lock</a></p>
</article>
<article id="a-zzzzzzzz" lang="ar">
<h2 dir="auto">رصيف الميناء</h2>
<p class="meta" dir="auto">The Harbour Courier</p>
</article>
</main>
`);
  });

  it('is called all articles without a query, and has neither chart nor contents by person where there is nothing to show', async () => {
    const page = bodyOf(await written(html([article()], {})));
    expect(page).toContain(
      '<h1 dir="auto">All articles</h1>\n<p class="meta">1 article · 1 without a date</p>\n</header>',
    );
    expect(page).not.toContain('By person');
    expect(bodyOf(await written(html([], {})))).toContain('<p class="meta">0 articles</p>');
  });

  it('has a caption once, where the body has it', async () => {
    const image = { url: 'https://courier.example/quay.jpg', caption: 'The quay', credit: 'J. Abara' };
    const page = bodyOf(
      await written(html([article({ image, content_text: 'The quay (J. Abara)\n\nNobody lands.' })], {})),
    );
    expect(page).toContain(
      'rel="noopener noreferrer">Picture</a></figcaption></figure>\n<p dir="auto">The quay (J. Abara)</p>',
    );
  });

  it('has no element, attribute or address but its own, whatever an article holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { maxLength: 3 }), async (articles) => {
        const page = await written(html(articles, { query: '<script>' }));
        expect(isClean(page)).toBe(true);
        expect(page).not.toMatch(/<(?:script|img|iframe|object|embed|form|input|link|base|video|audio|source)\b/i);
        expect(page.match(/<meta\b/g)).toHaveLength(6);
        for (const [tag] of page.matchAll(/<[a-z][^>]*>/g)) expect(tag).not.toMatch(/\son[a-z]+=|\sstyle=|\ssrc=/i);
        for (const [, address] of page.matchAll(/\shref="([^"]*)"/g))
          expect(address).toMatch(/^(?:https?:|#a-[a-z2-7]{8})/i);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the chart', () => {
  const bars = (svg: string): string[] =>
    [...svg.matchAll(/<rect[^>]*><title>([^<]*)/g)].map(([, title]) => title ?? '');

  it('has a bar a day, and says in words what it shows', () => {
    const svg = chart(['2024-09-27', '2024-09-25', '2024-09-25']);
    expect(svg).toBe(`<svg class="chart" viewBox="0 0 720 224" role="img" aria-labelledby="chart-title chart-words">
<title id="chart-title">Articles a day</title>
<desc id="chart-words">From 2024-09-25 to 2024-09-27 between 0 and 2 articles a day, most on 2024-09-25.</desc>
<text class="most" x="0" y="22">2</text>
<line x1="0" x2="720" y1="30" y2="30"/>
<rect x="0" y="30" width="206.4" height="160"><title>2024-09-25: 2 articles</title></rect>
<rect x="480" y="110" width="206.4" height="80"><title>2024-09-27: 1 article</title></rect>
<line class="axis" x1="0" x2="720" y1="190" y2="190"/>
<text x="0" y="216" text-anchor="start">2024-09-25</text>
<text x="343.2" y="216" text-anchor="middle">2024-09-26</text>
<text x="720" y="216" text-anchor="end">2024-09-27</text>
</svg>
`);
  });

  it('is not there for fewer than two days', () => {
    expect([chart([]), chart(['2024-09-25', '2024-09-25'])]).toEqual(['', '']);
  });

  it('has a bar a week beyond 120 days, and a bar a month beyond three years', () => {
    expect(bars(chart(['2024-01-01', '2024-04-29']))).toEqual(['2024-01-01: 1 article', '2024-04-29: 1 article']);
    expect(bars(chart(['2024-01-03', '2024-05-01', '2024-05-05']))).toEqual([
      'week of 2024-01-01: 1 article',
      'week of 2024-04-29: 2 articles',
    ]);
    expect(bars(chart(['2021-11-01', '2024-12-01']))).toEqual(['2021-11: 1 article', '2024-12: 1 article']);
  });

  it('has dates below that do not run into one another', () => {
    for (const days of [2, 3, 4, 5, 7, 30, 100, 120]) {
      const last = new Date(Date.UTC(2024, 0, days)).toISOString().slice(0, 10);
      const places = [...chart(['2024-01-01', last]).matchAll(/<text x="([\d.]+)" y="216"/g)].map(([, x]) => Number(x));
      expect(places[0]).toBe(0);
      expect(places.at(-1)).toBe(720);
      for (const [i, x] of places.entries()) if (i > 0) expect(x - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(200);
    }
  });
});

describe('a folder of pages', () => {
  const files = async (folder: string, articles: Article[]) =>
    updateFolder(folder, htmlFiles(articles, { query: 'tag:Shipping' }));
  const LOCK_FILE = '2024-09-25-harbour-opens-its-new-lock-at-last-mqe5xk2w.html';

  it('has a page an article and an index that links them', async () => {
    const folder = scratch();
    expect(await files(folder, [LOCK, QUAY])).toEqual({ written: 3, unchanged: 0, left: [], overwritten: [] });
    expect(readdirSync(folder).sort()).toEqual([LOCK_FILE, '2024-09-27-quay-closed-b3ylsqjr.html', 'index.html']);
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(index).toContain(`<a href="${LOCK_FILE}" lang="en" dir="auto">`);
    expect(index).toContain('<svg class="chart"');
    expect(index).not.toContain('Marta Okafor cut the ribbon.');
    const page = readFileSync(join(folder, LOCK_FILE), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<p class="back"><a href="index.html">All articles</a></p>');
    expect(page).toContain('<p dir="auto">Marta Okafor cut the ribbon.</p>');
  });

  it('is not written again where nothing changed, and keeps the name of a page whose headline changed', async () => {
    const folder = scratch();
    await files(folder, [LOCK, QUAY]);
    const before = new Date('2024-01-01');
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), before, before);
    expect(await files(folder, [LOCK, QUAY])).toEqual({ written: 0, unchanged: 3, left: [], overwritten: [] });
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mtime).toEqual(before);
    expect(await files(folder, [{ ...LOCK, title: 'Lock opens twice' }, QUAY])).toEqual({
      written: 2,
      unchanged: 1,
      left: [],
      overwritten: [],
    });
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(
      `<a href="${LOCK_FILE}" lang="en" dir="auto">Lock opens twice</a>`,
    );
  });

  it('leaves pages of others alone, the index too', async () => {
    const folder = scratch();
    mkdirSync(folder, { recursive: true });
    const mine = ['index.html', LOCK_FILE, 'about.html'];
    for (const name of mine) writeFileSync(join(folder, name), '<!doctype html><title>Mine</title>');
    expect(await files(folder, [LOCK])).toEqual({ written: 1, unchanged: 0, left: ['index.html'], overwritten: [] });
    for (const name of mine)
      expect(readFileSync(join(folder, name), 'utf8')).toBe('<!doctype html><title>Mine</title>');
    expect(readdirSync(folder).filter((name) => name.endsWith('-mqe5xk2wlh3vtpad.html'))).toHaveLength(1);
  });
});
