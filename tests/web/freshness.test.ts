import { describe, expect, test } from 'vitest';
import { freshFor, retryAfter } from '../../src/web/freshness.ts';

const date = 'Tue, 04 Jun 2024 09:00:00 GMT';

describe('how long an answer stays fresh', () => {
  test.each([
    ['nothing is said', {}, undefined],
    ['max-age', { 'cache-control': 'max-age=900' }, 900],
    ['max-age among others', { 'cache-control': 'public, s-maxage=5, Max-Age=60' }, 60],
    ['quoted', { 'cache-control': 'max-age="60"' }, 60],
    ['less what a cache has already used up', { 'cache-control': 'max-age=900', age: '300' }, 600],
    ['more than used up', { 'cache-control': 'max-age=900', age: '5000' }, 0],
    [
      'max-age goes before Expires',
      { 'cache-control': 'max-age=60', expires: 'Tue, 04 Jun 2024 10:00:00 GMT', date },
      60,
    ],
    ['no-cache', { 'cache-control': 'no-cache, max-age=900' }, 0],
    ['no-store', { 'cache-control': 'no-store' }, 0],
    ['another word with max-age in it', { 'cache-control': 'x-max-age=900' }, undefined],
    ['max-age without a number', { 'cache-control': 'max-age=soon' }, undefined],
    ['Expires by the server’s own clock', { expires: 'Tue, 04 Jun 2024 10:00:00 GMT', date }, 3600],
    ['Expires in the past', { expires: 'Mon, 03 Jun 2024 10:00:00 GMT', date }, 0],
    ['Expires that is no date', { expires: '0', date }, 0],
    ['Expires without a Date', { expires: 'Tue, 04 Jun 2024 10:00:00 GMT' }, undefined],
    ['a Date that is none', { expires: 'Tue, 04 Jun 2024 10:00:00 GMT', date: '2024-06-04' }, undefined],
  ])('%s', (_, headers, seconds) => {
    expect(freshFor(headers)).toBe(seconds);
  });
});

describe('how long a server wants to be left alone', () => {
  test.each([
    ['nothing is said', {}, undefined],
    ['seconds', { 'retry-after': '120' }, 120],
    ['a date by its own clock', { 'retry-after': 'Tue, 04 Jun 2024 09:02:00 GMT', date }, 120],
    ['a date that is over', { 'retry-after': 'Tue, 04 Jun 2024 08:00:00 GMT', date }, 0],
    ['a date without its clock', { 'retry-after': 'Tue, 04 Jun 2024 09:02:00 GMT' }, undefined],
    ['a month that is none', { 'retry-after': 'Tue, 04 Moo 2024 09:02:00 GMT', date }, undefined],
    ['words', { 'retry-after': 'tomorrow', date }, undefined],
    ['less than nothing', { 'retry-after': '-5' }, undefined],
  ])('%s', (_, headers, seconds) => {
    expect(retryAfter(headers)).toBe(seconds);
  });
});
