import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '../../src/spec/schema.ts';
import { installedPeer, installedVersion } from '../bench/installed-peer.ts';
import { type Library, ROOT, type Subject } from './subjects.ts';

/** Makes one more value of a schema; `undefined` where the contestant has none. */
export type MakeOne = (row: number) => unknown;

export interface Contestant {
  readonly name: string;
  /** Makes ready for the schema at a pointer; `undefined` where it does not make such values. */
  readonly ready: (subject: Subject, pointer: string) => MakeOne | undefined;
}

const PEERS = join(ROOT, 'scripts/bench/peers');

export function lockstep({ sampleSchema, createKeyedRandom }: Library): Contestant {
  return {
    name: 'Lockstep',
    ready: ({ name, spec }, pointer) => {
      const random = createKeyedRandom(1, name, pointer);
      return (row) => sampleSchema(spec, pointer, random.under(row), { examples: false });
    },
  };
}

export async function jsonSchemaFaker(tell: (line: string) => void): Promise<Contestant> {
  const version = installedVersion('json-schema-faker', tell);
  const { generateSync } = await fromPeers();
  return {
    name: `json-schema-faker ${version}`,
    ready: (subject, pointer) => {
      const schema = standalone(subject, pointer);
      return (row) => generateSync(schema, { seed: row + 1 });
    },
  };
}

export async function openapiSampler(tell: (line: string) => void): Promise<Contestant> {
  const version = installedVersion('openapi-sampler', tell);
  const { sample } = await fromPeers();
  return {
    name: `openapi-sampler ${version}`,
    ready: ({ spec }, pointer) => {
      const document = documentOf(spec.table.schemas);
      const schema = spec.table.schemas[pointer];
      return () => sample(schema, {}, document);
    },
  };
}

/** It writes a module with a function for every answer, and nothing for other schemas. */
export async function mswAutoMock(
  subjects: readonly Subject[],
  tell: (line: string) => void,
): Promise<Contestant> {
  const { version, file } = installedPeer('msw-auto-mock', 'msw-auto-mock', tell);
  const modules = new Map<string, Readonly<Record<string, MakeOne>>>();
  for (const { name } of subjects) {
    // In their folder, so that what it imports is found.
    const out = mkdtempSync(join(PEERS, 'node_modules/.msw-auto-mock-'));
    const spec = join(ROOT, 'specs', name, 'openapi.yaml');
    const { status } = spawnSync(process.execPath, [file, spec, '-o', out], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    if (status !== 0) throw new Error(`msw-auto-mock ended with status ${status} for ${spec}.`);
    modules.set(name, await import(join(out, 'handlers.js')));
  }
  return {
    name: `msw-auto-mock ${version}`,
    ready: ({ name, spec }, pointer) => {
      const own = modules.get(name) ?? {};
      for (const { id, responses } of spec.table.operations) {
        const status = responses.find(({ content }) =>
          content.some(({ schema }) => schema === pointer),
        )?.status;
        if (status !== undefined)
          return own[`get${id.charAt(0).toUpperCase()}${id.slice(1)}${status}Response`];
      }
      return undefined;
    },
  };
}

/** From a module in the folder of the peers, where their packages are found. */
async function fromPeers() {
  return import(join(PEERS, 'fixture-peers.js'));
}

/** A schema with all that it may refer to below `$defs`, as the peer reads it. */
function standalone({ spec }: Subject, pointer: string): unknown {
  const prefix = '/components/schemas/';
  const own = Object.entries(spec.table.schemas).filter(([key]) => key.startsWith(prefix));
  const rewritten = (value: Schema | object | undefined) =>
    JSON.parse(JSON.stringify(value ?? true).replaceAll('"#/components/schemas/', '"#/$defs/'));
  return {
    ...rewritten(spec.table.schemas[pointer]),
    $defs: rewritten(Object.fromEntries(own.map(([key, schema]) => [key.slice(prefix.length), schema]))),
  };
}

function documentOf(schemas: Readonly<Record<string, Schema>>): unknown {
  const prefix = '/components/schemas/';
  const own = Object.entries(schemas).filter(([key]) => key.startsWith(prefix));
  return {
    components: {
      schemas: Object.fromEntries(own.map(([key, schema]) => [key.slice(prefix.length), schema])),
    },
  };
}
