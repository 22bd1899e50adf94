import { line } from '../clean.ts';
import { type Io, progress } from '../io.ts';
import { RECOGNISER_VERSION } from '../recognise/version.ts';
import type { Store } from '../store/store.ts';

/** Full text and names of what was stored and is not understood yet, here or by a run that was stopped. */
export async function understandPending(store: Store, io: Io): Promise<void> {
  await store.outdate(RECOGNISER_VERSION);
  if ((await store.pending()) === 0) return;
  const { enrichPending } = await import('../enrich.ts');
  const shown = progress(io);
  const warnings: string[] = [];
  try {
    await enrichPending(store, {
      signal: io.signal,
      onWarning: (warning) => warnings.push(warning),
      onProgress: (done) => shown.update(`${done} articles indexed (Ctrl-C leaves the rest for later)`),
    });
  } finally {
    shown.done();
  }
  for (const warning of warnings) await io.err.write(`newsdesk: ${line(warning)}\n`);
}
