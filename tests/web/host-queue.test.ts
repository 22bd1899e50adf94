import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostQueue } from '../../src/web/host-queue.ts';

const hostOf = (address: string): string => address.split('/')[0] ?? '';
const addresses = (host: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${host}/${i}`);

describe('a queue of hosts', () => {
  it('does everything once, with so many at once and four of a host at most', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 3 })), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (things, jobs) => {
          const running = new Map<string, number>();
          const done: (typeof things)[number][] = [];
          let most = 0;
          const queue = new HostQueue<(typeof things)[number]>(jobs, async (thing) => {
            const [host, turns] = thing;
            running.set(host, (running.get(host) ?? 0) + 1);
            const atOnce = [...running.values()].reduce((sum, n) => sum + n, 0);
            expect(running.get(host)).toBeLessThanOrEqual(4);
            most = Math.max(most, atOnce);
            for (let i = 0; i < turns; i++) await Promise.resolve();
            running.set(host, (running.get(host) ?? 0) - 1);
            done.push(thing);
          });
          await queue.run(things, ([host]) => host);
          expect(done.length).toBe(things.length);
          expect(new Set(done)).toEqual(new Set(things));
          expect(most).toBeLessThanOrEqual(jobs);
        },
      ),
    );
  });

  it('lets a slow host keep nobody else waiting', async () => {
    const order: string[] = [];
    const queue = new HostQueue<string>(5, async (address) => {
      if (hostOf(address) === 'slow') await wait(40);
      order.push(address);
    });
    await queue.run([...addresses('slow', 8), ...addresses('quick', 20)], hostOf);
    expect(order.slice(0, 20)).toEqual(addresses('quick', 20));
  });

  it('forgets what waits of one host, or of all', async () => {
    const done: string[] = [];
    const dropped: string[] = [];
    const queue = new HostQueue<string>(2, async (address) => {
      await Promise.resolve();
      done.push(address);
      if (address === 'busy/0') dropped.push(...queue.drop('busy'));
      if (address === 'calm/5') dropped.push(...queue.clear());
    });
    await queue.run([...addresses('busy', 9), ...addresses('calm', 9)], hostOf);
    expect([...done, ...dropped].sort()).toEqual([...addresses('busy', 9), ...addresses('calm', 9)].sort());
    expect(done.filter((address) => hostOf(address) === 'busy').length).toBeLessThanOrEqual(3);
    expect(done.filter((address) => hostOf(address) === 'calm').length).toBeLessThanOrEqual(7);
  });

  it('is done at once when there is nothing to do', async () => {
    await new HostQueue<string>(3, () => Promise.reject(new Error('never'))).run([], hostOf);
  });
});
