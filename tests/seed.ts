import fc from 'fast-check';

/**
 * The properties draw the same cases each time, so that a change that breaks nothing never fails by another one's bug.
 * `SEED=N npm test` draws others, `SEED=random` ones that nobody has drawn before.
 */
const seed = process.env['SEED'] ?? '1';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
