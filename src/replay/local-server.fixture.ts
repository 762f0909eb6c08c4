import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface LocalServer {
  readonly url: string;
  close(): Promise<void>;
}

/** On loopback, at a free port. */
export function serve(answer: RequestListener): Promise<LocalServer> {
  return listening(createServer(answer), 'http');
}

/** With a certificate that nobody but itself vouches for. */
export function serveUntrusted(answer: RequestListener): Promise<LocalServer> {
  return listening(createSecureServer(selfSigned(), answer), 'https');
}

async function listening(server: Server, scheme: string): Promise<LocalServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Made on the spot, since a key in the repository would look like one that matters (RFC 5280, section 4.1). */
function selfSigned(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = der(0x30, [Buffer.from('06082a8648ce3d040302', 'hex')]);
  const commonName = der(0x30, [Buffer.from('0603550403', 'hex'), der(0x0c, [Buffer.from('localhost')])]);
  const name = der(0x30, [der(0x31, [commonName])]);
  const validity = der(0x30, [utcTime('250101000000Z'), utcTime('491231235959Z')]);
  const serial = der(0x02, [Buffer.from([1])]);
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = der(0x30, [serial, ecdsaWithSha256, name, validity, name, spki]);
  const signature = der(0x03, [Buffer.from([0]), sign('sha256', body, privateKey)]);
  const cert = der(0x30, [body, ecdsaWithSha256, signature]).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function utcTime(text: string): Buffer {
  return der(0x17, [Buffer.from(text)]);
}

function der(tag: number, parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const long = [...Buffer.from(content.length.toString(16).padStart(4, '0'), 'hex')];
  const length = content.length < 128 ? [content.length] : [0x82, ...long];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
