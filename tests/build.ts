import { execFileSync } from 'node:child_process';
import { ROOT } from './newsdesk.ts';

/** The tests run what users run: the program as it is built from the sources of this moment. */
export default function build(): void {
  execFileSync(process.execPath, ['src/build.ts'], { cwd: ROOT, stdio: 'inherit' });
}
