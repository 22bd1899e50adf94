/** Civil time in an IANA time zone, by Intl: no dependency, and never the system's zone by accident. */

export interface CivilTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

const isUtc = (timeZone: string): boolean => timeZone === 'UTC' || timeZone === 'Etc/UTC';

/** Whether Intl knows this zone ("Europe/Kyiv", "UTC", "+02:00"). */
export function isTimeZone(name: string): boolean {
  if (isUtc(name)) return true;
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

/** What clocks in the zone show at this instant (unix seconds). Throws RangeError for an unknown zone. */
export function civilTime(instant: number, timeZone: string): Required<CivilTime> {
  const part = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  if (isUtc(timeZone)) {
    const date = new Date(instant * 1000);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    };
  }
  for (const { type, value } of formatFor(timeZone).formatToParts(instant * 1000)) {
    if (type in part) part[type as keyof typeof part] = Number(value);
  }
  return part;
}

/** The second that UTC counts for these civil fields, as if the zone were UTC; fields beyond their range roll over as in `Date.UTC`. */
export function utcSeconds({ year, month, day, hour = 0, minute = 0, second = 0 }: CivilTime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime() / 1000;
}

/** Minutes east of UTC in the zone at this instant. */
export function offsetAt(instant: number, timeZone: string): number {
  if (isUtc(timeZone)) return 0;
  return Math.round((utcSeconds(civilTime(instant, timeZone)) - Math.floor(instant)) / 60);
}

/**
 * The instant at which clocks in the zone show this civil time. In the hour that a change to summer time skips: as if the old
 * offset still held; in the hour that comes twice: the first (as RFC 5545 and Temporal's "compatible" do).
 */
export function instantIn(civil: CivilTime, timeZone: string): { instant: number; offset: number } {
  const local = utcSeconds(civil);
  if (isUtc(timeZone)) return { instant: local, offset: 0 };
  const before = offsetAt(local - 86_400, timeZone);
  const after = offsetAt(local + 86_400, timeZone);
  for (const offset of [before, after]) {
    const instant = local - offset * 60;
    if (offsetAt(instant, timeZone) === offset) return { instant, offset };
  }
  const instant = local - before * 60;
  return { instant, offset: offsetAt(instant, timeZone) };
}
