import { randomUUID } from 'node:crypto';

/** How long a feed is this process's alone, in seconds, should nobody be able to tell whether the process is still there. */
export const LEASE = 900;

/** This process, told apart from one that had its number before: in a container every run has the same. */
export const OWNER = `${process.pid}:${randomUUID()}`;

/** Whether the process that calls itself this is still there, as far as this machine knows. */
export function isRunning(owner: string): boolean {
  const pid = Number(owner.slice(0, owner.indexOf(':')));
  if (pid === process.pid) return owner === OWNER;
  try {
    // Signal 0 is not sent: it asks whether there is somebody to send it to.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
