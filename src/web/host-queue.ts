/** So many requests to one host at once: what browsers and their servers are used to, and no more. */
const PER_HOST = 4;

/**
 * Work on things that lie on hosts: at most `jobs` at once, and at most four (or `perHost`) of one host. Hosts take turns, so that a slow one
 * keeps only its own things waiting.
 */
export class HostQueue<T> {
  readonly #jobs: number;
  readonly #perHost: number;
  readonly #work: (thing: T) => Promise<void>;
  /** What waits, by host. */
  readonly #waiting = new Map<string, T[]>();
  readonly #running = new Map<string, number>();
  /** Hosts of which something can be started, in the order of their turns. */
  readonly #ready: string[] = [];
  #atWork = 0;
  #end: PromiseWithResolvers<void> | undefined;

  /** `work` must not reject. `perHost`: how many of one host at once. */
  constructor(jobs: number, work: (thing: T) => Promise<void>, perHost = PER_HOST) {
    this.#jobs = jobs;
    this.#perHost = perHost;
    this.#work = work;
  }

  /** Has everything worked on that is given; resolves when nothing waits or runs any more. */
  async run(things: Iterable<T>, hostOf: (thing: T) => string): Promise<void> {
    for (const thing of things) {
      const host = hostOf(thing);
      const waiting = this.#waiting.get(host);
      if (waiting) waiting.push(thing);
      else {
        this.#waiting.set(host, [thing]);
        this.#ready.push(host);
      }
    }
    this.#end = Promise.withResolvers();
    this.#start();
    await this.#end.promise;
  }

  /** Takes everything of this host out of the queue. */
  drop(host: string): T[] {
    return this.#waiting.get(host)?.splice(0) ?? [];
  }

  /** Takes everything out of the queue. */
  clear(): T[] {
    return [...this.#waiting.keys()].flatMap((host) => this.drop(host));
  }

  #start(): void {
    while (this.#atWork < this.#jobs) {
      const host = this.#ready.shift();
      if (host === undefined) break;
      const thing = this.#waiting.get(host)?.shift();
      if (thing === undefined) continue;
      this.#atWork++;
      this.#running.set(host, (this.#running.get(host) ?? 0) + 1);
      this.#makeReady(host);
      void this.#work(thing).finally(() => this.#finished(host));
    }
    if (this.#atWork === 0) this.#end?.resolve();
  }

  #makeReady(host: string): void {
    const more = (this.#waiting.get(host)?.length ?? 0) > 0;
    if (more && (this.#running.get(host) ?? 0) < this.#perHost) this.#ready.push(host);
  }

  #finished(host: string): void {
    this.#atWork--;
    const before = this.#running.get(host) ?? 0;
    this.#running.set(host, before - 1);
    // With fewer than its most running, the host is in the row already if it has more.
    if (before === this.#perHost) this.#makeReady(host);
    this.#start();
  }
}
