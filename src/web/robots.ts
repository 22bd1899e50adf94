/** What a site asks of programs (robots.txt, RFC 9309), as far as it concerns this one. */
export interface Robots {
  /** Whether a page may be fetched: `path` is the address's path with its query. */
  allows(path: string): boolean;
  /** Seconds that it wants between two requests (Crawl-delay, which no standard has but many sites). */
  delay: number | undefined;
}

/** How this program is called there: the first word of its User-Agent. */
const PRODUCT = 'newsdesk';
/** RFC 9309 section 2.5: so much must be read, the rest need not be. */
const MAX_LENGTH = 500 * 1024;
const MAX_RULES = 1000;
const MAX_PATTERN = 500;

interface Rule {
  pattern: string;
  allow: boolean;
}

interface Group {
  rules: Rule[];
  delay: number | undefined;
}

/** Everything is allowed: what a site without a robots.txt says. */
export const UNRESTRICTED: Robots = { allows: () => true, delay: undefined };

/**
 * Reads a robots.txt. The groups that name this program count, else those of `*`; the longest rule that fits a path decides, Allow
 * before Disallow. Total: what is no rule is passed over.
 */
export function readRobots(text: string): Robots {
  const named: Group = { rules: [], delay: undefined };
  const others: Group = { rules: [], delay: undefined };
  let isNamed = false;
  let current: Group[] = [];
  let inAgents = false;
  for (const line of text.slice(0, MAX_LENGTH).split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]{1,40})\s*:(.*)$/.exec(line.replace(/#.*/s, '')) ?? [];
    const what = key.toLowerCase();
    const said = value.trim();
    if (what === 'user-agent') {
      if (!inAgents) current = [];
      inAgents = true;
      if (said === '*') current.push(others);
      else if (productOf(said) === PRODUCT) {
        current.push(named);
        isNamed = true;
      }
    } else if (what === 'allow' || what === 'disallow' || what === 'crawl-delay') {
      inAgents = false;
      for (const group of new Set(current)) addTo(group, what, said);
    }
  }
  const { rules, delay } = isNamed ? named : others;
  return { allows: (path) => path === '/robots.txt' || allowed(rules, path), delay };
}

const productOf = (agent: string): string => /^[a-z_-]*/.exec(agent.toLowerCase())?.[0] ?? '';

function addTo(group: Group, what: string, said: string): void {
  if (what === 'crawl-delay') {
    if (/^\d{1,6}(?:\.\d{1,6})?$/.test(said)) group.delay = Number(said);
  } else if (said !== '' && said.length <= MAX_PATTERN && group.rules.length < MAX_RULES) {
    group.rules.push({ pattern: even(said), allow: what === 'allow' });
  }
}

function allowed(rules: readonly Rule[], path: string): boolean {
  const sought = even(path);
  let best: Rule | undefined;
  for (const rule of rules) {
    const longer = rule.pattern.length - (best?.pattern.length ?? -1);
    if ((longer > 0 || (longer === 0 && rule.allow)) && fits(sought, rule.pattern)) best = rule;
  }
  return best?.allow ?? true;
}

/** The same characters written the same way: percent-encoded or not, in capitals or not. */
function even(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\x21-\x7e]/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    });
}

/** Whether a path begins as a pattern says; `*` is anything, `$` at the end is the path's end. Each part is sought once, in order. */
function fits(path: string, pattern: string): boolean {
  const whole = pattern.endsWith('$');
  const [first = '', ...parts] = (whole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  if (parts.length === 0) return !whole || at === path.length;
  const last = whole ? (parts.pop() ?? '') : '';
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !whole || (path.length - last.length >= at && path.endsWith(last));
}
