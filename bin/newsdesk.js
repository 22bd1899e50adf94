#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(`newsdesk: needs Node 24 or newer; this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  const built = new URL('../dist/main.cjs', import.meta.url);
  // A checkout in which nothing has been built runs its sources.
  const { main } = existsSync(built)
    ? module.createRequire(import.meta.url)('../dist/main.cjs')
    : await import(new URL('../src/main.ts', import.meta.url).href);
  await main();
}
