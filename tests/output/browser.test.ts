import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { html } from '../../src/output/html.ts';
import { home, NEWSROOM, newsdesk, scratch } from '../newsdesk.ts';
import { article, LOCK, written } from './articles.ts';
import { find } from './tools.ts';

const CHROMIUM = find('chromium', 'chromium-browser', 'google-chrome');

/** A browser without a window and without network, spoken to by its developer tools (Chrome DevTools Protocol). */
class Browser {
  readonly #socket: WebSocket;
  readonly #answers = new Map<number, (result: Record<string, unknown>) => void>();
  readonly events: { method: string; params: unknown }[] = [];
  #next = 1;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as {
        id?: number;
        result?: Record<string, unknown>;
        method?: string;
        params?: unknown;
      };
      if (message.id !== undefined) this.#answers.get(message.id)?.(message.result ?? {});
      else if (message.method !== undefined) this.events.push({ method: message.method, params: message.params });
    });
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this.#next++;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((answer) => this.#answers.set(id, answer));
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { value?: unknown } | undefined)?.value;
  }
}

async function open(url: string, folder: string): Promise<Browser> {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--remote-debugging-port=0',
  ];
  const child = spawn(CHROMIUM ?? '', [...flags, `--user-data-dir=${join(folder, 'profile')}`, url], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((end) => child.on('close', end));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let said = '';
  for await (const chunk of child.stderr) {
    said += String(chunk);
    const port = /ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
    if (port === undefined) continue;
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    const socket = new WebSocket(targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
    await new Promise((opened) => socket.addEventListener('open', opened));
    onTestFinished(() => socket.close());
    return new Browser(socket);
  }
  throw new Error(said);
}

/** Relative luminance and contrast (WCAG 2.2) of the text of every element that has some, in the page; the least of them. */
const LEAST_CONTRAST = `(() => {
  const channel = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const luminance = (color) => { const [r, g, b] = color.match(/[\\d.]+/g).map(Number); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
  const paper = luminance(getComputedStyle(document.body).backgroundColor);
  let least = 21;
  for (const element of document.querySelectorAll('body, body *:not(title, desc)')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
    const style = getComputedStyle(element);
    const ink = luminance(element instanceof SVGElement ? style.fill : style.color);
    least = Math.min(least, (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05));
  }
  return least;
})()`;

/** Opens an address and waits until all of it is there. */
async function visit(browser: Browser, url: string): Promise<void> {
  browser.events.length = 0;
  await browser.send('Page.navigate', { url });
  while (!browser.events.some(({ method }) => method === 'Page.loadEventFired'))
    await new Promise((later) => setTimeout(later, 20));
}

it.skipIf(CHROMIUM === undefined)(
  'the sample newsroom is a page and a folder whose links lead somewhere, in print without its contents (skipped without chromium)',
  async () => {
    const folder = scratch();
    const env = home(folder);
    const page = join(folder, 'news.html');
    const site = join(folder, 'site');
    for (const path of [page, `${site}/`])
      expect((await newsdesk(['export', '--to', 'html', '--from', NEWSROOM, '-o', path], { env })).code).toBe(0);
    const browser = await open('about:blank', folder);
    await browser.send('Page.enable');

    await visit(browser, pathToFileURL(page).href);
    expect(await browser.evaluate("document.querySelectorAll('article').length")).toBe(28);
    const links = "[...document.querySelectorAll('nav a, article a')].map((a) => a.getAttribute('href'))";
    const inside = ((await browser.evaluate(links)) as string[]).filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThanOrEqual(28);
    expect(await browser.evaluate(`${JSON.stringify(inside)}.filter((href) => !document.querySelector(href))`)).toEqual(
      [],
    );
    expect(await browser.evaluate("document.querySelector('article[lang=uk] p').innerText")).toMatch(/[а-яіїє]/);
    const shown = "document.querySelector('nav').checkVisibility()";
    expect(await browser.evaluate(shown)).toBe(true);
    await browser.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(await browser.evaluate(shown)).toBe(false);
    await browser.send('Emulation.setEmulatedMedia', { media: '' });

    await visit(browser, pathToFileURL(join(site, 'index.html')).href);
    const files = ((await browser.evaluate(links)) as string[]).map((href) => href.replace(/#.*$/, ''));
    expect(new Set(files).size).toBe(28);
    expect([...new Set(files)].sort()).toEqual(
      readdirSync(site)
        .filter((name) => name !== 'index.html')
        .sort(),
    );
    await visit(browser, pathToFileURL(join(site, files[0] ?? '')).href);
    expect(await browser.evaluate("document.querySelectorAll('article h1, article h2, h1').length > 0")).toBe(true);
  },
  60_000,
);

it.skipIf(CHROMIUM === undefined)(
  'a page fits phone and desktop by day and by night, says nothing on the console, asks for nothing (skipped without chromium)',
  async () => {
    const folder = scratch();
    const long = article({
      id: 'b3ylsqjr7cgnw4ok',
      title: `Quay ${'unbreakable'.repeat(20)}`,
      url: `https://courier.example/${'a'.repeat(300)}`,
      date_published: '2024-08-01T10:00:00Z',
      image: { url: 'https://courier.example/quay.jpg', caption: 'The quay' },
      content_markdown: `![quay](https://courier.example/quay.jpg)\n\n<script>document.title = 'run'</script>\n\n\`\`\`\n${'code '.repeat(100)}\n\`\`\`\n\n> ${'x'.repeat(400)}`,
    });
    const file = join(folder, 'page.html');
    writeFileSync(file, await written(html([LOCK, long], { query: 'tag:Shipping' })));
    const browser = await open('about:blank', folder);
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await browser.send(`${domain}.enable`);
    for (const width of [320, 1280]) {
      for (const scheme of ['light', 'dark']) {
        await browser.send('Emulation.setDeviceMetricsOverride', {
          width,
          height: 800,
          deviceScaleFactor: 1,
          mobile: width === 320,
        });
        await browser.send('Emulation.setEmulatedMedia', {
          features: [{ name: 'prefers-color-scheme', value: scheme }],
        });
        await visit(browser, pathToFileURL(file).href);
        await browser.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
        expect(await browser.evaluate('document.title')).toBe('tag:Shipping');
        expect(await browser.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(await browser.evaluate('innerWidth')).toBe(width);
        expect(await browser.evaluate(LEAST_CONTRAST)).toBeGreaterThanOrEqual(4.5);
        expect(await browser.evaluate("getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)'")).toBe(
          scheme === 'light',
        );
        const asked = browser.events
          .filter(({ method }) => method === 'Network.requestWillBeSent')
          .map(({ params }) => (params as { request: { url: string } }).request.url);
        expect(asked).toEqual([pathToFileURL(file).href]);
        expect(
          browser.events.filter(({ method }) =>
            /^(Log\.entryAdded|Runtime\.(consoleAPICalled|exceptionThrown))$/.test(method),
          ),
        ).toEqual([]);
      }
    }
  },
  60_000,
);
