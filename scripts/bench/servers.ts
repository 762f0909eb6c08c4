import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../generated/eiotclub/table.ts';
import type { BenchAnswer } from './fetch-answer.ts';
import type { makePoolRecords } from './pool-records.ts';
import type { BenchRequest } from './requests.ts';
import type { Startable } from './start-up.ts';

const HERE = import.meta.dirname;

/** The mock as users start it, in a folder without a config: all the providers that come with the package. */
export const MOCK: Startable = {
  file: join(HERE, '..', '..', 'bin', 'lockstep.js'),
  args: (port) => ['mock', '--port', String(port)],
};

/** A bare server that gives the answers of another, by request. */
export function bareServer(
  folder: string,
  answers: readonly (readonly [BenchRequest, BenchAnswer])[],
): Startable {
  const byPath = answers.map(([{ target }, { body, ...rest }]) => [
    target.split('?')[0],
    { ...rest, body: body.toString('base64') },
  ]);
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(Object.fromEntries(byPath)));
  return { file: join(HERE, 'bare-server.js'), args: (port) => [file, String(port)] };
}

/** The server written by hand, with the records of the state and the schemas of the spec. */
export function plainServer(
  folder: string,
  { target }: BenchRequest,
  records: ReturnType<typeof makePoolRecords>,
): Startable {
  const { schemas } = table;
  const operation = table.operations.find(({ id }) => id === 'listPoolRecords');
  const request = schemas[operation?.requestBody?.content[0]?.schema ?? ''];
  const response = schemas[operation?.responses[0]?.content[0]?.schema ?? ''];
  if (request === undefined || response === undefined) {
    throw new Error('The spec of eiotclub has no schemas of listPoolRecords. Run "npm run generate".');
  }
  const file = join(folder, 'work.json');
  const components = Object.entries(schemas).flatMap(([pointer, schema]) => {
    const name = /^\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
    return name === undefined ? [] : [[name, schema] as const];
  });
  const work = { path: target, records, request, response, schemas: Object.fromEntries(components) };
  writeFileSync(file, JSON.stringify(work));
  return { file: join(HERE, 'plain-server.js'), args: (port) => [file, String(port)] };
}
