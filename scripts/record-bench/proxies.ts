import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { deriveSpec } from '../../src/prism/derive-spec.ts';
import { findPrism } from '../../src/prism/find-prism.ts';
import { loadDocument } from '../../src/spec/load-document.ts';
import { installedPeer } from '../bench/installed-peer.ts';
import type { Startable } from '../bench/start-up.ts';

const ROOT = join(import.meta.dirname, '..', '..');
export const SPEC: string = join(ROOT, 'specs', 'smartproxy', 'openapi.yaml');

/** A proxy under its name in the table, and what it does besides. */
export interface ProxyPeer extends Startable {
  readonly name: string;
}

/** Every proxy passes on to the same server. */
export interface ProxyJob {
  readonly target: string;
  readonly folder: string;
  readonly tell: (line: string) => void;
}

export function bareProxy({ target }: ProxyJob): ProxyPeer {
  return {
    name: 'bare forwarding proxy',
    file: join(import.meta.dirname, 'forwarding-proxy.js'),
    args: (port) => [target, String(port)],
  };
}

export function recordingIn(folder: string): string {
  return join(folder, 'lockstep.har');
}

/** With everything on, as it comes: redaction, checks, and a HAR file. */
export function lockstepRecorder({ target, folder }: ProxyJob): ProxyPeer {
  const file = recordingIn(folder);
  return {
    name: 'lockstep record',
    file: join(ROOT, 'bin', 'lockstep.js'),
    args: (port) => [
      ...['record', '--provider', 'smartproxy', '--target', target],
      ...['--out', file, '--port', String(port)],
    ],
  };
}

/** Writes HAR, and with `--api` checks; secrets stay in it. */
export function redoclyProxy({ target, folder, tell }: ProxyJob, checks: boolean): ProxyPeer {
  const { file } = installedPeer('@redocly/cli', 'redocly', tell);
  const har = join(folder, `redocly-${checks}.har`);
  return {
    name: checks ? 'redocly proxy, with checks' : 'redocly proxy',
    file,
    args: (port) => [
      ...['proxy', '--target', target, '--har', har, '--port', String(port)],
      ...(checks ? ['--api', SPEC, '--match-mode', 'basepath'] : []),
    ],
  };
}

/** Checks and writes nothing. */
export async function prismProxy({ target, folder }: ProxyJob): Promise<ProxyPeer> {
  const { root } = await loadDocument(SPEC);
  const file = join(folder, 'prism.yaml');
  writeFileSync(file, stringify(deriveSpec(root)));
  return {
    name: 'prism proxy, log off',
    file: findPrism(ROOT),
    args: (port) => ['proxy', file, target, '--host', '127.0.0.1', '--port', String(port), '-v', 'silent'],
  };
}
