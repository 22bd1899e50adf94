/** Unix seconds -> RFC 3339 with the given offset (minutes east of UTC); offset 0 is written `Z`. */
export function formatInstant(instant: number, offset = 0): string {
  const local = new Date((instant + offset * 60) * 1000).toISOString().slice(0, 19);
  if (offset === 0) return `${local}Z`;
  const minutes = Math.abs(offset);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}
