import { grouped } from '../counts.ts';
/** Bytes for people: `340 kB`, `1.2 MB`, `45 GB`, in powers of ten as disks are sold. */
export function megabytes(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let amount = bytes / 1000;
  let unit = 0;
  while (amount >= 1000 && unit < units.length - 1) {
    amount /= 1000;
    unit++;
  }
  return `${amount < 10 && unit > 0 ? amount.toFixed(1) : grouped(Math.ceil(amount))} ${units[unit]}`;
}
