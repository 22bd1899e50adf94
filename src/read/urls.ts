const MAX_LENGTH = 4096;
/** Parameters that say where a click came from and nothing about the article. */
const TRACKING =
  /[?&](?:utm_[a-z_]{1,30}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi|wt_mc|ns_mchannel|ns_source|ns_campaign)=[^&#]*/gi;

/**
 * A web address out of a document, absolute, or undefined: http and https only, without user name and password, at most 4,096
 * characters. It stays as it is written unless it holds characters that an address cannot (WHATWG URL).
 */
export function webAddress(text: string | undefined, base?: string): string | undefined {
  const written = text?.trim();
  if (written === undefined || written === '' || written.length > MAX_LENGTH) return undefined;
  const url = URL.parse(written, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    return url.href;
  }
  const isWhole = /^https?:\/\/[!#-;=?-[\]_a-z~]+$/i.test(written);
  return isWhole ? written : url.href;
}

/** An article's address without the parameters by which campaigns are counted. */
export function withoutTracking(address: string): string {
  if (!address.includes('=')) return address;
  const clean = address.replace(TRACKING, (parameter) => (parameter[0] === '?' ? '?' : ''));
  return clean === address ? address : clean.replace(/\?&/, '?').replace(/\?(?=#|$)/, '');
}
