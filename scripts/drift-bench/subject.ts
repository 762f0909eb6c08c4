import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { loadProject, recordingsFolder, specFile } from '../../src/config/project.ts';
import { placesOfRoot, type SpecPlace } from '../../src/drift/spec-places.ts';
import { textOfBody } from '../../src/exchange/body-text.ts';
import type { Exchange } from '../../src/exchange/http.ts';
import { readHar } from '../../src/exchange/read-har.ts';
import type { EvidenceSource } from '../../src/exchange/recording.ts';
import { parseTarget } from '../../src/exchange/target.ts';
import { valueAt } from '../../src/json/json-pointer.ts';
import type { JsonObject, JsonValue } from '../../src/json/json-value.ts';
import { mockCredentials } from '../../src/provider/credentials.ts';
import { isSuccess } from '../../src/provider/outcome.ts';
import type { Provider } from '../../src/provider/provider.ts';
import { prepareRequest } from '../../src/replay/prepare-request.ts';
import { compileSpec } from '../../src/spec/compile-spec.ts';
import type { CompiledSpec } from '../../src/spec/compiled-spec.ts';
import { loadSpec } from '../../src/spec/load-spec.ts';
import { createOperationIndex, type OperationIndex } from '../../src/spec/operation-index.ts';
import type { Operation } from '../../src/spec/operation-table.ts';
import { type Accepts, independentValidator } from './independent-validator.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** A recorded success and its body. */
export interface Success extends Exchange {
  readonly body: JsonValue;
  readonly evidence: EvidenceSource;
}

/** An operation with everything that was recorded of its successes. */
export interface Subject {
  readonly provider: Provider;
  /** The document of the provider as it was written. */
  readonly document: JsonObject;
  readonly spec: CompiledSpec;
  readonly index: OperationIndex;
  readonly operation: Operation;
  /** JSON Pointer of the schema of the answer, and of the branch of it that describes a success. */
  readonly schema: string;
  readonly branch: string;
  readonly successes: readonly Success[];
  /** Whether a body is a success as the document describes it, by Ajv's word. */
  readonly accepts: (body: JsonValue) => boolean;
}

/** The operations of the providers of this repository of which a success was recorded. */
export async function loadSubjects(ids: readonly string[] = []): Promise<readonly Subject[]> {
  const project = await loadProject(ROOT);
  const providers = project.providers.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const perProvider = await Promise.all(
    providers.map(async (provider) => {
      const { table, root } = await loadSpec(specFile(project, provider));
      const spec = compileSpec(table);
      const index = createOperationIndex(table);
      const successes = recordedSuccesses(recordingsFolder(project, provider), provider);
      return table.operations.flatMap((operation) =>
        subjectOf(
          { provider, document: root, spec, index },
          operation,
          successes,
          independentValidator(root),
        ),
      );
    }),
  );
  return perProvider.flat();
}

function subjectOf(
  known: Pick<Subject, 'provider' | 'document' | 'spec' | 'index'>,
  operation: Operation,
  all: readonly Success[],
  accepts: Accepts,
): readonly Subject[] {
  const schema = operation.responses.find(({ status }) => status === '200')?.content[0]?.schema;
  const successes = all.filter(({ request }) => {
    const { path, query } = parseTarget(request.target);
    const route = known.index.match(request.method, path, query);
    return route.kind === 'operation' && route.operation === operation;
  });
  const [first] = successes;
  if (schema === undefined || first === undefined) return [];
  const branch = branchOf(known.spec, schema, accepts, first.body);
  return [{ ...known, operation, schema, branch, successes, accepts: accepts(branch) }];
}

/** Of an answer that is a success or a failure, the success. */
function branchOf({ table }: CompiledSpec, schema: string, accepts: Accepts, body: JsonValue): string {
  const branches = placesOfRoot(table.schemas, schema).map(({ pointer }: SpecPlace) => pointer);
  const own = branches.find(
    (pointer) => pointer !== schema && Object.hasOwn(table.schemas, pointer) && accepts(pointer)(body),
  );
  return own ?? schema;
}

function recordedSuccesses(folder: string, provider: Provider): readonly Success[] {
  const files = globSync('**/*.har', { cwd: folder }).sort();
  const recordings = files.map((file) => readHar(readFileSync(join(folder, file), 'utf8'), file));
  return recordings.flatMap(({ exchanges, evidence }) =>
    exchanges.flatMap(({ request, response, credentials, evidence: own = evidence }) => {
      const body: JsonValue = JSON.parse(textOfBody(response.body) ?? '');
      const { outcome } = provider;
      const verdict = outcome === undefined ? undefined : valueAt(body, outcome.pointer);
      if (outcome === undefined || verdict === undefined || !isSuccess(outcome, verdict)) return [];
      const context = {
        credentials: mockCredentials(provider),
        now: Date.parse(own.date),
        random: () => 0.5,
      };
      const signed = prepareRequest(request, provider, credentials, context);
      return [{ request: signed, response, body, evidence: own.source }];
    }),
  );
}
