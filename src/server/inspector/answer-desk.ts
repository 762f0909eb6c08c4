import { LockstepError } from '../../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../../exchange/http.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import type { CompiledMock, CompiledOperation } from '../../mock/compiled-mock.ts';
import { explainMock } from '../../mock/infer/explain-inference.ts';
import { known } from '../../mock/mock-session.ts';
import type { ControlBody, ControlTarget } from '../control-body.ts';
import { type DeskCallName, readCall, refusedBy, responseOf } from '../control-call.ts';
import { textIn } from '../control-records.ts';
import { wholeNumberIn } from '../query-number.ts';
import { acceptableOf, verifiableOf } from './asked-of-files.ts';
import { describedOperation } from './described-operation.ts';
import type { Desk, Inspector, ProjectFiles } from './desk.ts';
import { isFromLoopback, onlyFromHere } from './only-from-here.ts';
import { requestJson, requestOf, sampleCall, signedCall } from './sample-call.ts';
import { shownExchange } from './shown-exchange.ts';

/** A call about the server and no session of it. */
export interface DeskCall extends ControlBody, ControlTarget {
  readonly desk: Desk;
  readonly request: HttpRequest;
}

type DeskAction = (call: DeskCall) => string | HttpResponse | Promise<string | HttpResponse>;

/** What can be asked about the server as a whole, by path and method. */
const DESK_ACTIONS: Readonly<Record<DeskCallName, Readonly<Record<string, DeskAction>>>> = {
  about: { GET: about },
  operations: { GET: ({ desk }) => JSON.stringify([...desk.mocks.values()].map(listedOperations)) },
  operation: { GET: describe },
  sample: { GET: sample },
  sign: { POST: sign },
  exchange: { GET: exchange },
  recordings: { POST: saveRecording },
  evidence: { GET: async ({ desk }) => JSON.stringify((await inspectorOf(desk).project?.evidence()) ?? []) },
  report: {
    GET: async ({ desk }) => (await inspectorOf(desk).project?.lastReport()) ?? 'null',
    POST: verify,
  },
  'report-page': { POST: reportPage },
  accept: { POST: accept },
};

/** Answers a call about the server as a whole. */
export async function answerDesk(desk: Desk, request: HttpRequest): Promise<HttpResponse> {
  const call = readCall(DESK_ACTIONS, [], request);
  if ('refusal' in call) return call.refusal;
  try {
    return responseOf(await call.action({ ...call, desk, request }));
  } catch (error) {
    return refusedBy(error);
  }
}

async function about({ desk }: DeskCall): Promise<string> {
  const { version, ...told } = desk.about;
  const known = (await version?.()) ?? null;
  return JSON.stringify({ version: known, ...told, inspector: desk.inspector !== undefined });
}

function inspectorOf({ inspector }: Desk): Inspector {
  if (inspector !== undefined) return inspector;
  throw new LockstepError(
    'USAGE',
    'The mock was started with --no-inspector. Start it without to be told this.',
  );
}

/** What answers each operation of a provider, and what its spec says of it in a line. */
function listedOperations({ mock }: CompiledMock): JsonValue {
  const { provider, spec } = mock;
  const { title, version, servers, operations } = spec.table;
  const explained = explainMock(mock);
  return {
    provider: provider.id,
    title: provider.title,
    timeZone: provider.timeZone ?? null,
    spec: { title, version, servers },
    operations: operations.map(({ summary, effect }, index) => ({ ...explained[index], summary, effect })),
  } as JsonValue;
}

interface Named {
  readonly mock: CompiledMock;
  readonly operation: CompiledOperation;
}

/** @throws LockstepError `PROVIDER_UNKNOWN`, `OPERATION_UNKNOWN` */
function named({ desk, query }: DeskCall): Named {
  const provider = textIn(query, 'provider') ?? '';
  const mock = known(desk.mocks, provider);
  const id = textIn(query, 'operation') ?? '';
  const operation = mock.operations.get(id)?.();
  if (operation !== undefined) return { mock, operation };
  throw new LockstepError(
    'OPERATION_UNKNOWN',
    `Failed to choose an operation: ${provider} has no operation ${JSON.stringify(id)}. GET /_lockstep/operations lists those that there are.`,
  );
}

function describe(call: DeskCall): string {
  const { mock, operation } = named(call);
  return JSON.stringify(describedOperation(mock.mock.spec.table, operation.operation));
}

function sample(call: DeskCall): string {
  const { mock, operation } = named(call);
  const seed = wholeNumberIn(call.query, 'seed', [0, Number.MAX_SAFE_INTEGER], call.desk.about.seed);
  return JSON.stringify(sampleCall(mock, operation, seed));
}

function sign({ desk, reading: { value } }: DeskCall): string {
  const given = isJsonObject(value) ? value : {};
  const draft = isJsonObject(given['request'] ?? null) ? requestOf(given['request'] as never) : undefined;
  const { provider, credentials = 'valid' } = given;
  if (draft === undefined || (credentials !== 'valid' && credentials !== 'invalid')) {
    throw new LockstepError(
      'USAGE',
      'Expected {"provider": ID, "request": {"method", "target", "headers", "body"}}, and "credentials", "valid" or "invalid", if you like.',
    );
  }
  const mock = known(desk.mocks, typeof provider === 'string' ? provider : '');
  return JSON.stringify(requestJson(signedCall(mock, draft, credentials)));
}

function exchange({ desk, query }: DeskCall): string {
  const { traffic } = inspectorOf(desk);
  const id = wholeNumberIn(query, 'id', [1, Number.MAX_SAFE_INTEGER], 0);
  const kept = traffic.find(id);
  if (kept === undefined) {
    throw new LockstepError(
      'USAGE',
      `The request ${id} is not kept, or no longer. The latest is ${traffic.lastId}.`,
    );
  }
  return JSON.stringify(shownExchange(kept, known(desk.mocks, kept.entry.provider)));
}

async function verify({ desk, reading: { value } }: DeskCall): Promise<string> {
  return filesOf(desk, 'there are no recordings to verify').verify(verifiableOf(value));
}

/** In JSON, so that nothing of a report is ever a document of this server. */
async function reportPage({ desk, reading: { value } }: DeskCall): Promise<string> {
  const files = filesOf(desk, 'there is no report to show');
  const given = isJsonObject(value) ? value['report'] : undefined;
  return JSON.stringify({ html: await files.page(given ?? lastOf(await files.lastReport())) });
}

/** Edits specs: for whoever sits at this machine, and nobody else. What is only looked at may be asked by any call. */
async function accept({ desk, request, reading: { value } }: DeskCall): Promise<string | HttpResponse> {
  const files = filesOf(desk, 'there is no spec of a project to edit');
  const asked = acceptableOf(value);
  if (!asked.dryRun && !isFromLoopback(request)) return onlyFromHere();
  const report = asked.report ?? lastOf(await files.lastReport());
  return JSON.stringify(await files.accept({ ...asked, report }));
}

function lastOf(report: string | undefined): JsonValue {
  if (report !== undefined) return JSON.parse(report);
  throw new LockstepError('USAGE', 'There is no report yet. Verify first, or give one as "report".');
}

/** Writes what the mock answered into the folder of the provider: for whoever sits at this machine, and nobody else. */
async function saveRecording({
  desk,
  request,
  reading: { value },
}: DeskCall): Promise<string | HttpResponse> {
  const { traffic } = inspectorOf(desk);
  if (!isFromLoopback(request)) return onlyFromHere();
  const project = filesOf(desk, 'there is no folder for recordings');
  const ids = isJsonObject(value) && isJsonArray(value['exchanges'] ?? null) ? value['exchanges'] : undefined;
  const kept = (isJsonArray(ids ?? null) ? (ids as readonly JsonValue[]) : []).map((id) =>
    traffic.find(Number(id)),
  );
  const [first] = kept;
  const whole = kept.flatMap((one) => (one?.exchange === undefined ? [] : [one.exchange]));
  const isOfOne = kept.every((one) => one?.entry.provider === first?.entry.provider);
  if (first === undefined || whole.length < kept.length || !isOfOne) {
    throw new LockstepError(
      'USAGE',
      'Expected {"exchanges": [ID]} with requests of one provider that are still kept with their bodies.',
    );
  }
  return JSON.stringify({ file: await project.saveRecording(first.entry.provider, whole) });
}

/** @throws LockstepError `USAGE` where the mock was not started from a project; `lack` says what that means */
function filesOf(desk: Desk, lack: string): ProjectFiles {
  const { project } = inspectorOf(desk);
  if (project !== undefined) return project;
  throw new LockstepError('USAGE', `The mock serves single files, so ${lack}.`);
}
