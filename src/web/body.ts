import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { BrokenOff, Refusal } from './failure.ts';

/** Content codings (RFC 9110 section 8.4.1) that `readBody` undoes, as they are offered to servers. */
export const ACCEPTED_CODINGS = 'gzip, br, zstd, deflate';

/** More layers than this are an attack on the decoder: honest servers use one. */
const MOST_CODINGS = 2;

/** So many pieces become one: a body that comes byte by byte would cost a hundred times its length. */
const MOST_PIECES = 1024;

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

const DECODERS = new Map<string, Decode>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['br', brotliDecompressSync],
  ['zstd', zstdDecompressSync],
  // RFC 9110 means the zlib format by "deflate"; some servers send the bare data without its two bytes of header.
  ['deflate', (bytes, options) => (hasZlibHeader(bytes) ? inflateSync : inflateRawSync)(bytes, options)],
]);

function hasZlibHeader(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0;
}

/**
 * The whole body, its content codings undone. `limit` in bytes holds for what comes over the wire and again for what every
 * decoder gives: decoding stops there, so that memory stays bounded whatever a small body would become. Throws Refusal for a
 * longer or broken body, and the connection's error for one that breaks off. An answer without a length and without chunks has
 * no end that could be checked: whether its document is whole is for its reader to say.
 */
export async function readBody(response: IncomingMessage, limit: number): Promise<Buffer> {
  try {
    const { headers } = response;
    const codings = codingsOf(headers['content-encoding']);
    if (Number(headers['content-length']) > limit) throw tooLarge(limit);
    let body = await receive(response, limit);
    for (const decode of codings.reverse()) body = undo(decode, body, limit);
    return body;
  } catch (error) {
    response.destroy();
    throw error;
  }
}

/** Decoders of the codings, in the order in which the server applied these. */
function codingsOf(header = ''): Decode[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_CODINGS) throw new Refusal(`compressed ${names.length} times over`);
  return names.map((name) => {
    const decode = DECODERS.get(name);
    if (!decode) throw new Refusal('compressed in a way that is not understood');
    return decode;
  });
}

function receive(response: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const joined: Buffer[] = [];
    let pieces: Buffer[] = [];
    let size = 0;
    response.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > limit) {
        response.destroy(tooLarge(limit));
        return;
      }
      pieces.push(piece);
      if (pieces.length < MOST_PIECES) return;
      joined.push(Buffer.concat(pieces));
      pieces = [];
    });
    response.on('end', () => resolve(Buffer.concat([...joined, ...pieces], size)));
    response.on('error', reject);
    response.on('close', () => response.readableEnded || reject(new BrokenOff()));
  });
}

function undo(decode: Decode, bytes: Buffer, limit: number): Buffer {
  if (bytes.length === 0) return bytes;
  try {
    return decode(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new Refusal('compression of the answer is broken or cut short');
  }
}

const MIB = 2 ** 20;
const tooLarge = (limit: number): Refusal =>
  new Refusal(`larger than ${limit < MIB ? `${limit} bytes` : `${Math.round(limit / MIB)} MiB`}`);
