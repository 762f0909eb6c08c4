import { chooseProvider, loadProject } from '../../config/project.ts';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { bytesOfText, textOfBody } from '../../exchange/body-text.ts';
import { curlCommand } from '../../exchange/curl-command.ts';
import type { HttpRequest } from '../../exchange/http.ts';
import { essenceOf, FORM } from '../../exchange/media-type.ts';
import { signRequest } from '../../exchange/sign-request.ts';
import { formatTarget, parseTarget } from '../../exchange/target.ts';
import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import { sampleRequest } from '../../fixtures/sample-request.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { readJson } from '../../json/read-json.ts';
import { writeJson } from '../../json/write-json.ts';
import { mockCredentials } from '../../provider/credentials.ts';
import type { Operation, OperationTable } from '../../spec/operation-table.ts';
import { type Command, defineCommand } from '../command.ts';
import { loadMock } from '../load-mock.ts';
import { nearestName, usageError } from '../parse-arguments.ts';

export const curl: Command = defineCommand({
  arguments: { usage: 'PROVIDER/OPERATION', least: 1, most: 1 },
  options: {
    set: {
      type: 'string',
      multiple: true,
      value: 'NAME=VALUE',
      summary: 'a parameter, or a property of the body',
    },
    base: {
      type: 'string',
      value: 'URL',
      summary: "where the mock serves the provider; by default the mock's usual address",
    },
    seed: { type: 'string', value: 'N', default: '1', summary: 'chooses the made-up values' },
  },
  examples: [
    'lockstep curl eiotclub/listPoolRecords',
    'lockstep curl tibiot/getCardDetail --set iccid=8986...',
  ],
  async run({ options, positionals: [name = ''] }, io) {
    const [id = '', operationId = ''] = name.split('/');
    const project = await loadProject(io.cwd);
    const provider = chooseProvider(project, id);
    const { spec } = await loadMock(project, provider);
    if (operationId === '') throw operationMissing(name, id, spec.table);
    const operation = findOperation(spec.table, id, operationId);
    const draft = withSettings(
      sampleRequest(spec, operation, createKeyedRandom(options.seed, id)),
      operation,
      settings(options.set),
    );
    const signed = signRequest(draft, provider.sign, {
      credentials: mockCredentials(provider),
      now: Date.now(),
      random: Math.random,
    });
    const { method, target, headers } = signed;
    const base = options.base ?? `http://127.0.0.1:4010/${id}`;
    const body = textOfBody(signed.body) ?? '';
    io.print(curlCommand(`${base.replace(/\/$/, '')}${target}`, { method, headers, body }));
    return 0;
  },
});

function operationMissing(name: string, provider: string, { operations }: OperationTable): LockstepError {
  const ids = operations.map(({ id }) => `${provider}/${id}`);
  return usageError('curl', `"${name}" names no operation; expected one of ${ids.join(', ')}`);
}

function findOperation({ operations }: OperationTable, provider: string, id: string): Operation {
  const found = operations.find((operation) => operation.id === id);
  if (found !== undefined) return found;
  const ids = operations.map((operation) => operation.id);
  const nearest = nearestName(id, ids);
  throw new LockstepError(
    'OPERATION_UNKNOWN',
    `Failed to choose an operation: ${provider} has no operation "${id}". ${nearest === undefined ? `Expected one of ${ids.join(', ')}.` : `Did you mean ${provider}/${nearest}?`}`,
  );
}

function settings(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw usageError('curl', `--set cannot be "${pair}"; expected NAME=VALUE`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** The request with some of its values set: parameters of the query, else properties of the body. */
function withSettings(
  request: HttpRequest,
  operation: Operation,
  values: ReadonlyMap<string, string>,
): HttpRequest {
  const inQuery = new Set(
    operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
  );
  const chosen = [...values];
  const stray = chosen.find(([name]) => !inQuery.has(name) && operation.requestBody === undefined);
  if (stray !== undefined) {
    throw usageError(
      'curl',
      `${operation.id} has no parameter "${stray[0]}"; expected one of ${[...inQuery].join(', ')}`,
    );
  }
  const { path, query } = parseTarget(request.target);
  const kept = query.filter(([name]) => !values.has(name));
  const body = Object.fromEntries(
    chosen.filter(([name]) => !inQuery.has(name)).map(([name, text]) => [name, valueOfText(text)]),
  );
  return {
    ...request,
    target: formatTarget({ path, query: [...kept, ...chosen.filter(([name]) => inQuery.has(name))] }),
    body: request.body === undefined ? undefined : withProperties(request.body, isForm(request), body),
  };
}

/** `--set page=2` is the number, `--set iccid='"8986..."'` the text. */
function valueOfText(text: string): JsonValue {
  const reading = readJson(text);
  return reading.ok && reading.literals.size === 0 ? reading.value : text;
}

function isForm({ headers }: HttpRequest): boolean {
  return essenceOf(headers['content-type']) === FORM;
}

function withProperties(body: Uint8Array, isForm: boolean, properties: JsonObject): Uint8Array {
  if (isForm) {
    const fields = new URLSearchParams(textOfBody(body));
    for (const [name, value] of Object.entries(properties))
      fields.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    return bytesOfText(fields.toString());
  }
  const reading = readJson(textOfBody(body) ?? '');
  if (!reading.ok || !isJsonObject(reading.value)) return body;
  return bytesOfText(writeJson({ ...reading.value, ...properties }, reading.literals));
}
