import { isJsonObject, type JsonValue } from '../../json/json-value.ts';
import { upgradeSchemas } from '../../spec/upgrade-schemas.ts';
import type { Doubt } from '../doubt.ts';
import type { EmbeddedDocument } from '../draft.ts';
import { LIMITS } from '../page/limits.ts';
import type { SpecPart } from '../write/spec-part.ts';
import { localSchemas } from './local-schemas.ts';
import { operationsIn } from './operations-in.ts';
import { lineAt, rebuildTree } from './rebuild-tree.ts';
import { serverPlaces } from './server-place.ts';

export interface ReadPart {
  readonly part: SpecPart;
  readonly doubts: readonly Doubt[];
}

const NOTHING: SpecPart = { servers: [], operations: [], schemas: new Map() };

/** What an OpenAPI 3.0 or 3.1 document says, in the words of 3.1 and with whole paths. */
export function openapiPart(embedded: EmbeddedDocument): ReadPart {
  const { value, page, lines } = embedded;
  const doubt = (code: Doubt['code'], pointer: string, read: string, chosen = ''): Doubt => ({
    code,
    source: { page, line: lineAt(pointer, lines) },
    ...(pointer === '' ? {} : { place: pointer }),
    read,
    chosen,
  });
  const refusal = refusalOf(value);
  if (refusal !== undefined || !isJsonObject(value))
    return { part: NOTHING, doubts: [doubt('page-refused', '', refusal ?? '')] };
  const { root, dropped, flaws } = rebuildTree(upgradeSchemas(value), embedded);
  const local = localSchemas(root);
  const { operations, doubts } = operationsIn(root, local, doubt, embedded.selectors);
  const schemas = local.schemas();
  const info = isJsonObject(root['info']) ? root['info'] : {};
  const title = textOf(info['title']) ?? embedded.title;
  const description = textOf(info['description']);
  return {
    part: {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      servers: serverPlaces(root).flatMap(({ server }) => (server === undefined ? [] : [server])),
      operations,
      schemas,
    },
    doubts: [
      ...flaws.map(({ pointer, read, chosen }) => doubt('openapi-odd', pointer, read, chosen)),
      ...[...local.dangling].map((reference) => doubt('reference-dangling', '', reference, 'any value')),
      ...doubts,
      ...[...dropped].map(([name, times]) => doubt('extension-dropped', '', `${name} (${times} times)`)),
    ],
  };
}

/** Why a document is not read; undefined where it is. */
export function refusalOf(root: JsonValue): string | undefined {
  if (!isJsonObject(root)) return 'no OpenAPI mapping';
  const { openapi, swagger } = root;
  if (swagger !== undefined)
    return `it is Swagger ${String(swagger)}; convert it first, for example with npx swagger2openapi`;
  const version = String(openapi);
  if (!/^3\.[01](\.|$)/.test(version)) return `it says openapi: ${version}; 3.0 and 3.1 are read`;
  const { paths } = root;
  if (!isJsonObject(paths)) return 'it has no paths';
  const count = Object.keys(paths).length;
  return count > LIMITS.operations
    ? `it has ${count} paths, where at most ${LIMITS.operations} are read`
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export type TellDoubt = (code: Doubt['code'], pointer: string, read: string, chosen?: string) => Doubt;
