import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRobots } from '../../src/web/robots.ts';

const allows = (text: string, ...paths: string[]): boolean[] => paths.map((path) => readRobots(text).allows(path));

describe('a robots.txt', () => {
  it('has its longest rule decide, Allow before Disallow (RFC 9309 section 2.2.2)', () => {
    const rules = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /same\nAllow: /same\n';
    expect(allows(rules, '/news/quay', '/news/open/quay', '/same', '/else', '/robots.txt')).toEqual([
      ...[false, true, true, true, true],
    ]);
  });

  it('has the groups that name this program decide, together, and no other then', () => {
    const rules =
      'user-agent: *\ndisallow: /\n\nUser-Agent: Newsdesk/9 # ours\nUser-agent: other\nDisallow: /a\nCrawl-delay: 2.5\n\nUser-agent: newsdesk\nDisallow: /b';
    expect(allows(rules, '/a', '/b', '/c')).toEqual([false, false, true]);
    expect(readRobots(rules).delay).toBe(2.5);
    expect(allows('User-agent: newsdesk-like\nDisallow: /', '/a')).toEqual([true]);
  });

  it('knows *, $ and the spellings of a character', () => {
    const rules =
      'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print/\nDisallow: /ö\nDisallow: /%7Eada\nDisallow: /x$';
    expect(allows(rules, '/a.pdf', '/a.pdf?x', '/n/print/1', '/%C3%B6', '/%c3%b6x', '/~ada', '/x', '/xy')).toEqual([
      ...[false, true, false, false, false, false, false, true],
    ]);
  });

  it('forbids nothing where it says nothing', () => {
    expect(allows('User-agent: *\nDisallow:\n', '/a')).toEqual([true]);
    expect(allows('Disallow: /', '/a')).toEqual([true]);
    expect(allows('<!doctype html><p>Not found', '/a')).toEqual([true]);
  });

  it('is read, whatever it holds, and in little time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (text, path) => {
        readRobots(`User-agent: *\nDisallow: ${text}\n${text}`).allows(path);
      }),
    );
    const started = performance.now();
    readRobots(`User-agent: *\n${`Disallow: ${'*a'.repeat(400)}\n`.repeat(2000)}`).allows(`/${'a'.repeat(4000)}b`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
