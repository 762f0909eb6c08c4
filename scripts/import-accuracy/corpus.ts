import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DocumentedOperation, ProviderDocument } from '../../specs/document-table.ts';
import { eiotclubDocument as eiotclub } from '../../specs/eiotclub/document.ts';
import { smartproxyDocument as smartproxy } from '../../specs/smartproxy/document.ts';
import { tibiotDocument as tibiot } from '../../specs/tibiot/document.ts';
import { yunshopDocument as yunshop } from '../../specs/yunshop/document.ts';
import type { ImportedFile } from '../../src/import/read-machine-file.ts';
import type { DocumentFacts, OperationFacts } from './facts.ts';

/** Documents to read, and what a person found in them. */
export interface Case extends DocumentFacts {
  readonly files: readonly ImportedFile[];
  /** The provider of this repository whose spec was made of it. */
  readonly provider?: string;
}

const shared = resolve(import.meta.dirname, '../../../shared');

/** The corpus and the seeds; undefined where the folder is not there. */
export function readCorpus(): readonly Case[] | undefined {
  const docs = join(shared, 'corpus/docs');
  const seeds = join(shared, 'seeds');
  if (!existsSync(docs) || !existsSync(seeds)) return undefined;
  return [
    ...readdirSync(docs)
      .sort()
      .map((name) => corpusCase(join(docs, name), name)),
    ...seedCases(seeds),
  ];
}

interface Truth {
  readonly format: string;
  readonly endpoints: readonly TruthEndpoint[];
}

interface TruthEndpoint {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly responses: Readonly<Record<string, { readonly fields?: readonly string[] }>>;
}

function corpusCase(folder: string, name: string): Case {
  const truth: Truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const pages = existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder;
  const files = readdirSync(pages)
    .filter((file) => pages !== folder || file.startsWith('source.'))
    // The export of the tool holds the same pages once more.
    .filter((file) => !file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file, bytes: readFileSync(join(pages, file)) }));
  return { name, format: truth.format, files, operations: truth.endpoints.map(factsOfTruth) };
}

function factsOfTruth({ method, path, params, required, responses }: TruthEndpoint): OperationFacts {
  const places = ['path', 'query', 'header', 'body'];
  const parameters = places.flatMap((place) => {
    const names = params[place];
    return Array.isArray(names) ? names.map((name) => `${place}:${name}`) : [];
  });
  const known = Object.entries(responses).flatMap(([status, { fields }]) =>
    fields === undefined ? [] : [[status, new Set(fields)] as const],
  );
  return {
    method,
    path,
    parameters: new Set(parameters),
    required: new Set(required),
    fields: new Map(known),
  };
}

function seedCases(folder: string): readonly Case[] {
  const [pool = '', orders = '', list = '', log = '', iot = ''] = readdirSync(folder).sort();
  const seed = (file: string, format: string, document: ProviderDocument, ids?: readonly string[]): Case => ({
    ...{ name: `seed ${file.slice(0, 3)}`, format, provider: document.id },
    files: [{ name: file, bytes: readFileSync(join(folder, file)) }],
    operations: document.operations
      .filter(({ operationId }) => ids?.includes(operationId) ?? true)
      .map(factsOfDocument),
  });
  return [
    seed(pool, 'apifox-openapi-markdown', eiotclub, ['listPoolRecords']),
    seed(orders, 'apifox-openapi-markdown', eiotclub, ['listPackageOrders']),
    seed(list, 'pasted text, table with »', smartproxy),
    seed(log, 'pasted text, ShowDoc', yunshop),
    seed(iot, 'pasted text, YApi', tibiot),
  ];
}

/** The rows that the tests of the specs hold against them. */
function factsOfDocument({
  method,
  path,
  select = {},
  request,
  response,
}: DocumentedOperation): OperationFacts {
  const rows = request
    .filter(({ at }) => !at.endsWith('/*'))
    .map(({ at, required }) => ({
      name: at.replace(/^body:(.*)$/, (_, pointer: string) => `body:${dotted(pointer)}`),
      required,
    }));
  const chosen = Object.keys(select).map((name) => `query:${name}`);
  return {
    ...{ method, path },
    parameters: new Set([...rows.map(({ name }) => name), ...chosen]),
    required: new Set([...rows.filter(({ required }) => required).map(({ name }) => name), ...chosen]),
    fields: new Map([
      ['200', new Set(response.filter(({ at }) => !at.endsWith('/*')).map(({ at }) => dotted(at)))],
    ]),
  };
}

function dotted(pointer: string): string {
  return pointer.slice(1).replaceAll('/*', '[]').replaceAll('/', '.');
}
