import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draw, record } from '../src/build-picture.ts';
import { ROOT } from './newsdesk.ts';
import { has, judge } from './output/tools.ts';

const PICTURE = join(ROOT, 'man', 'newsdesk.svg');

describe('the picture of README', () => {
  it.skipIf(!has('script'))(
    'shows what the program prints today (npm run picture makes it; skipped without script)',
    () => {
      expect(readFileSync(PICTURE, 'utf8')).toBe(draw(record()));
    },
  );

  it('is small, in README with words for who cannot see it, and loads nothing', () => {
    expect(statSync(PICTURE).size).toBeLessThan(10_000);
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toMatch(/^!\[[^\]]{100,}\]\(man\/newsdesk\.svg\)$/m);
    expect(readFileSync(PICTURE, 'utf8')).not.toMatch(/<script|href|url\(|@import/);
  });

  it.skipIf(!has('xmllint'))('is well-formed, whatever stands on the screen (skipped without xmllint)', () => {
    expect(judge('xmllint', ['--noout', '-'], readFileSync(PICTURE, 'utf8'))).toBe('');
    expect(judge('xmllint', ['--noout', '-'], draw('$ a < b && c ]]>\n\u001b[36m<b>&amp;\u001b[39m  "x"'))).toBe('');
  });

  it('pins every run of one colour to its columns', () => {
    expect(draw('$ newsdesk\n\u001b[2mab\u001b[22m  \u001b[1mTitle\u001b[22m').match(/<text.*/g)).toEqual([
      '<text class="strong" x="16.0" y="30.4" textLength="84.0">$ newsdesk</text>',
      '<text class="quiet" x="16.0" y="50.4" textLength="16.8">ab</text>',
      '<text class="strong" x="49.6" y="50.4" textLength="42.0">Title</text>',
    ]);
  });
});
