import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { nodesOf, subject } from './accepts.ts';
import {
  asList,
  asNode,
  follow,
  type Node,
  operationsOf,
  outcomes,
  readSpec,
  readText,
} from './read-spec.ts';

// What holds for every spec of this repository. The facts of one provider are beside its spec.

const ids = ['eiotclub', 'smartproxy', 'yunshop', 'tibiot'];
const outcomeFields: { readonly [id: string]: string } = { yunshop: 'result' };

const everyOperation = ids.flatMap((id) => {
  return operationsOf(readSpec(id)).map(({ operationId }) => ({ id, operationId }));
});

/** Every mapping of all specs that has the key, with the place and the value. */
function having(key: string): { at: string; value: unknown }[] {
  return ids.flatMap((id) => {
    const nodes = nodesOf(readSpec(id)).filter(
      ([at, node]) => key in node && !/\/(examples?|properties)$/.test(at),
    );
    return nodes.map(([at, node]) => ({ at: `${id}${at}`, value: node[key] }));
  });
}

test('All four specs are OpenAPI 3.1 and hold twelve operations between them.', () => {
  expect(ids.map((id) => readSpec(id)['openapi'])).toEqual(['3.1.0', '3.1.0', '3.1.0', '3.1.0']);
  expect(ids.map((id) => operationsOf(readSpec(id)).length)).toEqual([2, 1, 1, 8]);
});

test('Every assumption and every open enumeration gives its reason in a sentence.', () => {
  for (const key of ['x-lockstep-assumed', 'x-lockstep-open-enum']) {
    const notes = having(key);
    expect(notes.length, key).toBeGreaterThan(5);
    const poor = notes.filter(({ value }) => !/^\S+(\s+\S+){3,}$/.test(String(value).trim()));
    expect(poor, key).toEqual([]);
  }
});

test('Open enumerations stand beside the values that are known.', () => {
  const bare = ids.flatMap((id) => {
    const open = nodesOf(readSpec(id)).filter(([, node]) => 'x-lockstep-open-enum' in node);
    return open.filter(([, node]) => asList(node['enum']).length === 0).map(([at]) => `${id}${at}`);
  });
  expect(bare).toEqual([]);
});

test('Every enumeration and every constant states its type.', () => {
  const untyped = ids.flatMap((id) => {
    const listed = nodesOf(readSpec(id)).filter(([, node]) => 'const' in node || Array.isArray(node['enum']));
    return listed.filter(([, node]) => !('type' in node)).map(([at]) => `${id}${at}`);
  });
  expect(untyped).toEqual([]);
});

test('No date is a date-time, because none has a zone, and no format is float64, which OpenAPI does not have.', () => {
  const formats = having('format').map(({ value }) => value);
  expect(formats).toContain('double');
  expect(formats.filter((format) => ['date-time', 'float64', 'float'].includes(String(format)))).toEqual([]);
});

test('A reader of YAML 1.1, to whom a bare date is no text, sees the same spec.', () => {
  expect(parse('2025-04-01', { version: '1.1' })).toBeInstanceOf(Date);
  for (const id of ids) expect(parse(readText(id), { version: '1.1' }), id).toEqual(readSpec(id));
});

test('References stay inside their file.', () => {
  const references = having('$ref');
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter(({ value }) => !String(value).startsWith('#/components/'))).toEqual([]);
});

test('No object is closed and no union needs a discriminator.', () => {
  expect([...having('additionalProperties'), ...having('discriminator')]).toEqual([]);
});

test('Servers name a host and no path.', () => {
  const urls = ids.flatMap((id) => asList(readSpec(id)['servers']).map((server) => asNode(server)['url']));
  expect(urls.length).toBeGreaterThanOrEqual(4);
  for (const url of urls) expect(String(url)).toMatch(/^https?:\/\/[^/]+$/);
});

test.each(everyOperation)('The two outcomes of $id $operationId are told apart.', ({ id, operationId }) => {
  const { operation, spec } = subject(id, operationId);
  const { success, failure } = outcomes(spec, operation);
  const name = outcomeFields[id] ?? 'code';
  const field = (branch: Node): Node => follow(spec, asNode(branch['properties'])[name]);
  expect([asList(success['required']), asList(failure['required'])]).toEqual([
    expect.arrayContaining([name]),
    expect.arrayContaining([name]),
  ]);
  const failures = asList(field(failure)['enum']);
  expect(failures.length).toBeGreaterThan(0);
  expect(failures).not.toContain(field(success)['const']);
});

test.each(everyOperation)(
  'The failure of $id $operationId is marked, as no document shows one.',
  ({ id, operationId }) => {
    const { operation, spec } = subject(id, operationId);
    expect(outcomes(spec, operation).failure['x-lockstep-assumed']).toBeTypeOf('string');
  },
);

test.each(everyOperation)(
  'Only an object is an answer of $id $operationId, or its body.',
  ({ id, operationId }) => {
    const { operation, answer, body } = subject(id, operationId);
    expect([[], 'text', null, 200].filter((value) => answer(value))).toEqual([]);
    if (operation.method === 'GET') return expect(operation.node['requestBody']).toBeUndefined();
    expect(asNode(operation.node['requestBody'])['required']).toBe(true);
    expect([[], 'text', null, 200].filter((value) => body(value))).toEqual([]);
  },
);

test.each(everyOperation)('The example requests of $id $operationId are valid.', ({ id, operationId }) => {
  const { operation, query, body } = subject(id, operationId);
  for (const { name, required, example } of operation.parameters) {
    if (required === true) expect(example, String(name)).toBeDefined();
    if (example !== undefined) expect(query(String(name), example), String(name)).toBe(true);
  }
  if (operation.method === 'GET') return;
  const media = asNode(asNode(asNode(operation.node['requestBody'])['content'])['application/json']);
  const bodies = [
    media['example'],
    ...Object.values(asNode(media['examples'])).map((each) => asNode(each)['value']),
  ];
  const given = bodies.filter((each) => each !== undefined);
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((each) => !body(each))).toEqual([]);
});

test.each(everyOperation)('The examples of $id $operationId are valid answers.', ({ id, operationId }) => {
  const { media, answer, spec } = subject(id, operationId);
  const examples = Object.entries(asNode(media['examples']));
  expect(examples.map(([name]) => name)).toEqual(expect.arrayContaining(['success', 'failure']));
  for (const [name, example] of examples) {
    const { value, summary } = follow(spec, example);
    expect(String(summary), name).toMatch(/from the document|synthetic/i);
    expect(answer(value), name).toBe(true);
  }
});
