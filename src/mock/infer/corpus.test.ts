import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { bytesOfText, textOfBody } from '../../exchange/body-text.ts';
import type { HttpRequest } from '../../exchange/http.ts';
import { parseTarget } from '../../exchange/target.ts';
import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import { sampleRequest } from '../../fixtures/sample-request.ts';
import { valueAtTokens } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import type { CompiledSpec } from '../../spec/compiled-spec.ts';
import { parseSpec } from '../../spec/load-spec.ts';
import type { Entry } from '../collection.ts';
import type { MockHost } from '../mock-host.ts';
import { stateOf } from '../session.ts';
import { shop } from '../shop.fixture.ts';
import { infer } from './infer.ts';
import { inferredHost } from './pets.fixture.ts';
import { EVERYWHERE } from './record-path.ts';
import type { Inference, Inferred, InferredCreate } from './resource.ts';
import { targetOf } from './schema-pointer.ts';

/** OpenAPI documents of others, which lie beside the repository and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../../shared/corpus/specs');
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /\.(json|ya?ml)(\.gz)?$/.test(name))
  : [];

/** Of a large document, so many resources are made, and so many operations are asked. */
const MOST = 20;

function sample<T>(all: readonly T[]): readonly T[] {
  const step = Math.ceil(all.length / MOST);
  return all.filter((_, index) => index % step === 0);
}

/** A document that is refused says so with a code of its own, and a sentence. */
function specOf(file: string): CompiledSpec | undefined {
  const bytes = readFileSync(join(FOLDER, file));
  const name = file.replace(/\.gz$/, '');
  try {
    return compileSpec(parseSpec(name, (name === file ? bytes : gunzipSync(bytes)).toString(), '3.x').table);
  } catch (error) {
    expect(error).toBeInstanceOf(LockstepError);
    expect(error).toMatchObject({ message: expect.stringContaining(name) });
    return undefined;
  }
}

interface Given {
  readonly status: number;
  readonly body: JsonValue;
}

/** A client of everything that a document describes. */
function clientOf(host: MockHost, spec: CompiledSpec) {
  const random = createKeyedRandom('corpus');
  const send = (request: HttpRequest): Given => {
    const headers = { authorization: 'Bearer any', ...request.headers };
    const { status, body } = host.answer(shop.id, { ...request, headers });
    const text = textOfBody(body) ?? '';
    // Strict: an answer that breaks its own schema is one of these.
    expect(status, `${request.method} ${request.target}: ${text.slice(0, 500)}`).not.toBe(500);
    return { status, body: /^[[{]/.test(text) ? JSON.parse(text) : null };
  };
  /** Asks an operation, at a place where one is given, with a body where it has one. */
  const ask = (
    { operation }: Pick<Inferred, 'operation'>,
    values: readonly string[] = [],
    sent?: JsonObject,
  ) => {
    const request = sampleRequest(spec, operation, random);
    const { path, query } = parseTarget(request.target);
    let at = 0;
    const placed = operation.path.replace(/\{[^{}]*\}/g, () => encodeURIComponent(values[at++] ?? 'any'));
    const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
    const body = sent === undefined ? request.body : bytesOfText(JSON.stringify(sent));
    const target = `${values.length === 0 ? path : placed}${search === '' ? '' : `?${search}`}`;
    return send({ ...request, target, body });
  };
  return { ask, request: ({ operation }: Inferred) => sampleRequest(spec, operation, random) };
}

type Client = ReturnType<typeof clientOf>;

/** Values of the path at which a resource can have records: those of the first of what holds it. */
function placeFor(host: MockHost, { resource }: Inferred): readonly string[] | undefined {
  const { parent, scope } = resource;
  const records = stateOf(host.session, shop.id).collections;
  const holder = parent === undefined || parent.isOpen ? undefined : records[parent.name]?.entries()[0];
  if (parent !== undefined && !parent.isOpen && holder === undefined) return undefined;
  const held = (holder?.key ?? '').split('/').map((value) => decodeURIComponent(value));
  return scope.map((_, index) => {
    const value = holder === undefined ? undefined : held[index];
    return value === undefined || value === EVERYWHERE ? 'any' : value;
  });
}

/** What is sent to make one: the example, with a key that nothing has. */
function bodyFor(client: Client, create: InferredCreate): JsonObject | undefined {
  const { headers, body } = client.request(create);
  if (body === undefined || !/json/.test(headers['content-type'] ?? '')) return undefined;
  const sent: JsonValue = JSON.parse(textOfBody(body) ?? '');
  if (!isJsonObject(sent)) return undefined;
  const key = sent[create.resource.key];
  return typeof key === 'string' ? { ...sent, [create.resource.key]: `${key}-1` } : sent;
}

function shownIn(inferred: Inferred, body: JsonValue): JsonObject | undefined {
  const shown = valueAtTokens(body, inferred.answer.place ?? []);
  return isJsonObject(shown) ? shown : undefined;
}

/** A document with its mock, and a client of it. */
interface World {
  readonly host: MockHost;
  readonly spec: CompiledSpec;
  readonly inference: Inference;
  readonly client: Client;
}

function entriesOf({ host }: World, { resource }: Inferred): readonly Entry[] {
  return stateOf(host.session, shop.id).collections[resource.name]?.entries() ?? [];
}

/** Makes one of a resource, and reads, lists and deletes it. Tells which of these the document lets it do. */
function live(world: World, create: InferredCreate): readonly string[] {
  const { host, client, inference } = world;
  const what = `${create.operation.method} ${create.operation.path}`;
  const other = (kind: Inferred['kind']) => inference.on(create.resource).find((one) => one.kind === kind);
  const [read, list, remove] = [other('read'), other('list'), other('delete')];
  const scope = placeFor(host, create);
  const sent = bodyFor(client, create);
  if (scope === undefined) return [];
  const before = entriesOf(world, create).length;
  const made = client.ask(create, scope, sent);
  if (made.status === 409) return [];
  expect(made.status, what).toBe(create.answer.status);
  const record = entriesOf(world, create)[before]?.record ?? {};
  const names = [...scope, String(record[create.resource.key])];
  if (read !== undefined) {
    const shown = shownIn(read, client.ask(read, names).body) ?? {};
    // What the state has taken over of the request is what is read.
    const taken = Object.entries(sent ?? {}).filter(
      ([name, value]) => record[name] === value && name in shown,
    );
    const { key } = create.resource;
    expect(shown, what).toMatchObject({ ...Object.fromEntries(taken), [key]: record[key] });
    if (isSame(world, create, read)) expect(shown, what).toEqual(shownIn(create, made.body));
  }
  // One whose first page is full need not show it.
  if (list !== undefined && before < 10) isListed(client, list, scope, record);
  if (remove !== undefined) {
    expect(client.ask(remove, names).status, what).toBe(remove.answer.status);
    if (read !== undefined) expect(client.ask(read, names).status, what).toBe(404);
  }
  return [read, list, remove].flatMap((one) => one?.kind ?? []);
}

function isSame({ spec: { table } }: World, { answer: one }: Inferred, { answer: other }: Inferred): boolean {
  if (one.schema === undefined || other.schema === undefined || one.place === undefined) return false;
  return targetOf(table, one.schema) === targetOf(table, other.schema);
}

function isListed(client: Client, list: Inferred, scope: readonly string[], record: JsonObject): void {
  const { operation, answer, resource } = list;
  // One that must be filtered need not show it.
  if (operation.parameters.some(({ required, in: place }) => required && place === 'query')) return;
  const rows = valueAtTokens(client.ask(list, scope).body, answer.place ?? []);
  const keys = isJsonArray(rows) ? rows.map((row) => isJsonObject(row) && row[resource.key ?? '']) : [];
  expect(keys, `${operation.method} ${operation.path}`).toContain(record[resource.key ?? '']);
}

test.skipIf(files.length === 0)(
  'Of real descriptions, what is made is read, listed and gone once it is deleted (skipped where ../shared/corpus/specs is absent).',
  { timeout: 60_000 },
  async () => {
    const done: string[] = [];
    for (const file of files) {
      const spec = specOf(file);
      if (spec === undefined) continue;
      const host = inferredHost(spec);
      await host.ready;
      const inference = infer(spec.table);
      const inferred = spec.table.operations.map(inference.of);
      const world = { host, spec, inference, client: clientOf(host, spec) };
      for (const create of sample(inferred.flatMap((one) => (one.kind === 'create' ? [one] : []))))
        done.push(...live(world, create));
      for (const one of sample(inferred)) world.client.ask(one);
    }
    for (const kind of ['read', 'list', 'delete'])
      expect(done.filter((one) => one === kind).length, kind).toBeGreaterThan(5);
  },
);
