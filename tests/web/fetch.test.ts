import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FetchError } from '../../src/web/failure.ts';
import { type Answer, type GetOptions, get, USER_AGENT } from '../../src/web/fetch.ts';
import { type FaultServer, FEED, PASSWORD, startFaultServer, USERINFO } from '../fault-server.ts';

const MIB = 2 ** 20;
const env = {};

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const fetched = (path: string, options: Partial<GetOptions> = {}): Promise<Answer> =>
  get(path.startsWith('/') ? server.origin + path : path, { typed: true, timeout: 2, maxBytes: MIB, env, ...options });

/** The error of a fetch that must fail. */
async function failure(path: string, options: Partial<GetOptions> = {}): Promise<FetchError> {
  const outcome = await fetched(path, options).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(FetchError);
  return outcome as FetchError;
}

/** Its message behind the address. */
async function reason(path: string, options: Partial<GetOptions> = {}): Promise<string> {
  const { message, exit } = await failure(path, options);
  expect(exit).toBe(1);
  const address = path.startsWith('/') ? server.origin + path : path;
  expect(message.startsWith(`${address}: `)).toBe(true);
  return message.slice(address.length + 2).replaceAll(server.origin, 'ORIGIN');
}

const text = ({ bytes }: Answer): string => Buffer.from(bytes).toString();

describe('an honest server', () => {
  it('gives the document and what is needed to ask for it again', async () => {
    const { bytes, ...answer } = await fetched('/feed#top');
    expect(Buffer.from(bytes).toString()).toBe(FEED);
    expect(answer).toEqual({
      status: 200,
      url: `${server.origin}/feed`,
      moved: undefined,
      contentType: 'application/rss+xml; charset=utf-8',
      etag: 'W/"tide-tables-41"',
      lastModified: 'Tue, 04 Jun 2024 09:20:00 GMT',
      freshFor: 900,
    });
  });

  it('says that nothing has changed when it is shown its own validators', async () => {
    const { etag, lastModified } = await fetched('/feed');
    const again = await fetched('/feed', { validators: { etag, lastModified } });
    expect(again).toMatchObject({ status: 304, url: `${server.origin}/feed`, etag, lastModified, freshFor: 900 });
    expect(again.bytes).toHaveLength(0);
  });

  it('may take its time', async () => {
    expect(text(await fetched('/late'))).toBe(FEED);
  });

  it.each(['gzip', 'br', 'zstd', 'deflate', 'deflate-raw'])('may compress with %s', async (coding) => {
    expect(text(await fetched(`/coded/${coding}`))).toBe(FEED);
  });

  it('is told who asks, by the version of this package', async () => {
    await fetched('/who');
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(USER_AGENT).toBe(`newsdesk/${version}`);
    expect(server.visits.at(-1)?.headers['user-agent']).toBe(USER_AGENT);
  });

  it('is asked again over the same connection', async () => {
    const own = { env: {} };
    await fetched('/feed', own);
    await fetched('/coded/gzip', own);
    await fetched('/feed', { ...own, validators: { etag: 'W/"tide-tables-41"' } });
    const connections = server.visits.slice(-3).map(({ connection }) => connection);
    expect(new Set(connections).size).toBe(1);
  });

  it('is asked anew when it closes a kept connection just then', async () => {
    const own = { env: {} };
    await fetched('/fickle', own);
    expect(text(await fetched('/fickle', own))).toBe(FEED);
    const connections = server.visits.slice(-3).map(({ connection }) => connection);
    expect(connections).toEqual([connections[0], connections[0], (connections[0] ?? 0) + 1]);
  });
});

describe('one deadline holds for the whole fetch', () => {
  it.each(['/never', '/drip', '/drip-bare', '/crumbs', '/late-hops/9'])('%s', async (path) => {
    const start = performance.now();
    expect(await reason(path, { timeout: 0.2 })).toBe('timed out after 0.2 s');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('also while a request waits for one of the four connections to its host', async () => {
    const own = { env: {}, timeout: 20 };
    const over = new AbortController();
    const waiting = Array.from({ length: 4 }, () =>
      fetched('/never', { ...own, signal: over.signal }).catch(() => 'over'),
    );
    const start = performance.now();
    await expect(fetched('/feed', { ...own, signal: AbortSignal.timeout(50) })).rejects.toThrow(
      'aborted due to timeout',
    );
    expect(performance.now() - start).toBeLessThan(2000);
    over.abort();
    expect(await Promise.all(waiting)).toEqual(['over', 'over', 'over', 'over']);
  });

  it('and the caller can end it sooner, with a reason of its own', async () => {
    const stop = new AbortController();
    const waiting = fetched('/never', { signal: stop.signal });
    setTimeout(() => stop.abort('the editor went home'), 20);
    await expect(waiting).rejects.toBe('the editor went home');
  });
});

describe('no answer is larger than allowed', () => {
  it.each(['/endless', '/large', '/bomb/gzip', '/bomb/br', '/bomb/zstd', '/bomb/deflate', '/bomb-in-bomb'])(
    '%s',
    async (path) => {
      expect(await reason(path)).toBe('larger than 1 MiB');
    },
  );

  it('by as little as one byte', async () => {
    expect(text(await fetched('/plain', { maxBytes: FEED.length }))).toBe(FEED);
    expect(text(await fetched('/coded/br', { maxBytes: FEED.length }))).toBe(FEED);
    expect(await reason('/plain', { maxBytes: FEED.length - 1 })).toBe(`larger than ${FEED.length - 1} bytes`);
    expect(await reason('/coded/br', { maxBytes: FEED.length - 1 })).toBe(`larger than ${FEED.length - 1} bytes`);
  });

  it('and an endless one is left at once', async () => {
    const start = performance.now();
    await reason('/endless', { timeout: 30 });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('half an answer is none', () => {
  const CUT = 'connection closed before the answer was complete';
  it.each([
    ['/reset', CUT],
    ['/reset-bare', CUT],
    ['/short', CUT],
    ['/upgrade', CUT],
    ['/cut-chunk', CUT],
    ['/hang-up', CUT],
    ['/not-http', 'answer is not HTTP'],
    ['/coded-half', 'compression of the answer is broken or cut short'],
    ['/coded-falsely', 'compression of the answer is broken or cut short'],
    ['/coded-thrice', 'compressed 3 times over'],
    ['/coded-oddly', 'compressed in a way that is not understood'],
  ])('%s: %s', async (path, expected) => {
    expect(await reason(path)).toBe(expected);
  });
});

describe('redirects', () => {
  it.each(['/hops/9', '/to-letters'])('are followed: %s', async (path) => {
    expect(text(await fetched(path))).toBe(FEED);
  });

  it('may name an address in UTF-8', async () => {
    expect((await fetched('/to-letters')).url).toBe(`${server.origin}/quay-%C3%A9`);
  });

  it.each([
    ['/moved', '/feed'],
    ['/found', undefined],
    ['/moved-partly', undefined],
    ['/feed', undefined],
  ])('move the address only if all of them are permanent: %s', async (path, moved) => {
    const answer = await fetched(path);
    expect(answer.url).toBe(`${server.origin}/feed`);
    expect(answer.moved).toBe(moved && server.origin + moved);
  });

  it.each([
    ['/loop', 'more than 10 redirects'],
    ['/hops/10', 'more than 10 redirects (redirected to ORIGIN/hops/0)'],
    ['/to-file', 'redirects to file:, but only http and https are fetched'],
    ['/to-nowhere', 'redirects without saying where to'],
    ['/to-missing', '404 Not Found (redirected to ORIGIN/missing)'],
  ])('have limits: %s', async (path, expected) => {
    expect(await reason(path)).toBe(expected);
  });
});

describe('private networks', () => {
  const PERMITS = '--allow-private permits it';

  it.each([
    ['/to-private', `redirects to a private address (127.0.0.2); ${PERMITS}`],
    ['/to-mapped', `redirects to a private address (::ffff:7f00:2); ${PERMITS}`],
  ])('are closed to redirects: %s', async (path, expected) => {
    expect(await reason(path)).toBe(expected);
  });

  it('are closed to redirects by name, whatever connections are open to that host', async () => {
    const byName = server.origin.replace('127.0.0.1', 'localhost');
    expect(text(await fetched(`${byName}/plain`))).toBe(FEED);
    const visits = server.visits.length;
    expect(await reason('/to-localhost')).toMatch(
      /^redirects to a private address \((127\.0\.0\.1|::1)\); --allow-private permits it$/,
    );
    expect(server.visits.slice(visits).map(({ path }) => path)).toEqual(['/to-localhost']);
  });

  it('are closed to addresses that were not typed', async () => {
    expect(await reason('/plain', { typed: false })).toBe(`leads to a private address (127.0.0.1); ${PERMITS}`);
  });

  it('are open to those whom --allow-private lets in', async () => {
    expect(text(await fetched('/plain', { typed: false, allowPrivate: true }))).toBe(FEED);
    expect(text(await fetched('/to-localhost', { allowPrivate: true }))).toBe(FEED);
  });
});

describe('credentials', () => {
  const seen = (): (string | undefined)[] => server.visits.splice(0).map(({ headers }) => headers.authorization);

  it('go to the server that they were typed for', async () => {
    const answer = await fetched(server.origin.replace('://', `://${USERINFO}@`).concat('/credentials'));
    expect(text(answer)).toBe(FEED);
    expect(answer.url).toBe(`${server.origin}/credentials`);
  });

  it('may be given apart from the address', async () => {
    expect(text(await fetched('/credentials', { credentials: `editor:${PASSWORD}` }))).toBe(FEED);
  });

  it('do not go to another port', async () => {
    seen();
    const { message } = await failure(server.origin.replace('://', `://${USERINFO}@`).concat('/to-other'));
    expect(message).toBe(`${server.origin}/to-other: 401 Unauthorized (redirected to ${server.other}/credentials)`);
    expect(seen()).toEqual([expect.stringMatching(/^Basic /), undefined]);
  });

  it('of a redirect are nobody the user knows', async () => {
    expect(await reason('/to-credentials')).toBe('401 Unauthorized (redirected to ORIGIN/credentials)');
  });

  it.each([
    `http://${USERINFO}@127.0.0.1:1/`,
    `ftp://${USERINFO}@gazette.example/feed`,
    `http://editor:tide 7@127.0.0.1:99999/`,
    `https://editor:tide/7@gazette.example:no/`,
  ])('are not shown by an error: %s', async (address) => {
    const { message } = await failure(address);
    expect(message).not.toMatch(/editor|tide|7@|Table/);
  });
});

describe('a refusal', () => {
  it.each([
    ['/missing', '404 Not Found', { status: 404, retryAfter: undefined }],
    ['/gone', '410 Gone', { status: 410, retryAfter: undefined }],
    ['/busy', '429 Too Many Requests', { status: 429, retryAfter: 120 }],
    ['/broken', '500 Internal Server Error', { status: 500 }],
    ['/partial', '206 Partial Content', { status: 206 }],
  ])('%s is told with its status: %s', async (path, expected, details) => {
    const error = await failure(path);
    expect(error.message).toBe(`${server.origin}${path}: ${expected}`);
    expect(error).toMatchObject(details);
  });

  it("does not repeat the server's own words", async () => {
    const { message } = await failure('/reason');
    expect(message).not.toMatch(/[\x00-\x1f\x7f]|owned/);
  });

  it.each([
    ['http://127.0.0.1:1/', 'connection refused'],
    ['gopher://gazette.example/', 'only http and https are fetched'],
    ['gazette.example', 'not a web address'],
  ])('of %s: %s', async (address, expected) => {
    expect(await reason(address)).toBe(expected);
  });

  it('is due to a host that does not exist, or a name server that cannot be asked', async () => {
    expect(await reason('http://harbour.invalid/')).toMatch(/^no such host$|^host name could not be looked up/);
  });

  it('is due to a certificate that nobody has signed, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    });
    expect(await reason(`${server.secure}/feed`)).toBe('self-signed certificate');
  });

  it('is due to a server without TLS', async () => {
    const address = `${server.origin.replace('http:', 'https:')}/feed`;
    expect(await reason(address)).toBe('no TLS on this port, or TLS that is not understood');
  });
});

it('a login page is an answer, which its reader has to refuse', async () => {
  expect(await fetched('/login')).toMatchObject({ status: 200, contentType: 'text/html' });
});
