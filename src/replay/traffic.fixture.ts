import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { defineProvider } from '../provider/define-provider.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import type { HarFile } from './har-file.ts';
import type { ReplaySubject } from './replay-subject.ts';

const content = { 'application/json': { schema: { type: 'object', required: ['id'] } } };

/** One operation, `getUser`, under the servers of one's choice. */
export function usersSpec(...servers: string[]): ReplaySubject {
  const table = buildTable({
    file: 'users.yaml',
    root: {
      openapi: '3.1.0',
      info: { title: 'Users', version: '1' },
      servers: servers.map((url) => ({ url })),
      paths: {
        '/users/{id}': {
          get: {
            operationId: 'getUser',
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            responses: { '200': { description: '', content } },
          },
        },
      },
    },
  });
  return {
    provider: defineProvider({ id: 'users', title: 'Users' }),
    spec: compileSpec(table),
    index: createOperationIndex(table),
  };
}

export const DATE = '2026-02-03T04:05:06.000Z';

/** An entry that the spec allows, changed in places. */
export function entry(url: string, more: JsonObject = {}, response: JsonObject = {}): JsonObject {
  const body = '{"id":1}';
  return {
    startedDateTime: DATE,
    request: { method: 'GET', url, headers: [] },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { size: body.length, mimeType: 'application/json', text: body },
      ...response,
    },
    ...more,
  };
}

/** A response with a body of one's choice. */
export function bodied(body: JsonValue): JsonObject {
  return { content: { size: 1, mimeType: 'application/json', text: JSON.stringify(body) } };
}

/** Files with these texts, `0.har` and so on. */
export async function harFiles(...texts: string[]): Promise<readonly HarFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-traffic-'));
  return Promise.all(
    texts.map(async (text, index) => {
      const path = join(folder, `${index}.har`);
      await writeFile(path, text);
      return { path, name: `${index}.har` };
    }),
  );
}

export function har(entries: readonly JsonValue[], log: JsonObject = {}): string {
  return JSON.stringify({ log: { version: '1.2', entries, ...log } });
}
