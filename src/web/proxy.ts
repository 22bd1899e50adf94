import { isIP } from 'node:net';
import { Refusal } from './failure.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The proxies that the user configured, in the form that Node's agents take as `proxyEnv`. */
export interface Proxies {
  http_proxy: string | undefined;
  https_proxy: string | undefined;
  no_proxy: string | undefined;
}

/**
 * `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` as curl understands them: small letters before capitals, a proxy without a
 * scheme is an http one, a name in `no_proxy` stands for its subdomains too. Throws Refusal for a proxy that is neither http nor
 * https: going around it would tell the user's address to those from whom it was to be hidden.
 */
export function proxiesOf(env: Environment): Proxies {
  const setting = (name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined;
  const all = setting('all_proxy');
  return {
    http_proxy: proxyAddress(setting('http_proxy') ?? all),
    https_proxy: proxyAddress(setting('https_proxy') ?? all),
    no_proxy: setting('no_proxy')?.split(',').map(withSubdomains).join(','),
  };
}

function proxyAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const address = text.includes('://') ? text : `http://${text}`;
  if (!/^https?:\/\//.test(address)) throw new Refusal('the proxy of the environment is neither http nor https');
  return address;
}

function withSubdomains(entry: string): string {
  const host = entry.trim();
  return /^[^.*:]/.test(host) && !host.includes(':') && isIP(host) === 0 && !/^[\d.]+-[\d.]+$/.test(host)
    ? `.${host}`
    : host;
}
