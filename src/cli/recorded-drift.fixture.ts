import { readFile } from 'node:fs/promises';
import { loadProject, type Project, recordingsFolder, specFile } from '../config/project.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { Provider } from '../provider/provider.ts';
import { checkRecording } from '../replay/check-recording.ts';
import { toReport } from '../replay/to-report.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { parseSpec } from '../spec/load-spec.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { chooseRecordings } from './load-recordings.ts';

/** A provider of this repository, with what was recorded of it. */
export interface RecordedProvider {
  readonly provider: Provider;
  readonly file: string;
  readonly text: string;
  readonly exchanges: readonly RecordedExchange[];
}

export async function recordedProviders(): Promise<readonly RecordedProvider[]> {
  const project = await loadProject(import.meta.dirname);
  return Promise.all(project.providers.map((provider) => recordedProvider(project, provider)));
}

async function recordedProvider(project: Project, provider: Provider): Promise<RecordedProvider> {
  const file = specFile(project, provider);
  const recordings = await chooseRecordings(
    project,
    [provider.id],
    undefined,
    recordingsFolder(project, provider),
  );
  const exchanges = [...recordings.values()].flat().flatMap((recording) => recording.exchanges);
  return { provider, file, text: await readFile(file, 'utf8'), exchanges };
}

/** Holds exchanges against a spec as if they had been recorded live. */
export function reportOn(
  { provider, file }: RecordedProvider,
  text: string,
  exchanges: readonly RecordedExchange[],
): VerifyReport {
  const { table } = parseSpec(file, text);
  const subject = { provider, spec: compileSpec(table), index: createOperationIndex(table) };
  const evidence = { source: 'live', date: '2026-11-24' } as const;
  const results = checkRecording(subject, { file: 'changed.har', evidence, exchanges });
  return toReport(new Map([[provider.id, table]]), ['none'], results);
}

/** Gives another value for a value, or nothing where it has no change for such values. `null` is a value. */
export type Change = (value: JsonValue) => JsonValue | undefined;

/** An exchange for each value of its body that can be changed so, changed there alone; one of each list is enough. */
export function changedEach(exchange: RecordedExchange, change: Change): readonly RecordedExchange[] {
  return variants(bodyOf(exchange), change).map((body) => withBody(exchange, body));
}

export function bodyOf({ response }: RecordedExchange): JsonValue {
  return JSON.parse(
    typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body),
  );
}

export function withBody(exchange: RecordedExchange, body: JsonValue): RecordedExchange {
  return { ...exchange, response: { ...exchange.response, body: JSON.stringify(body) } };
}

function variants(value: JsonValue, change: Change): readonly JsonValue[] {
  const own = change(value);
  const mine = own === undefined ? [] : [own];
  if (isJsonArray(value)) {
    const [first, ...others] = value;
    return first === undefined
      ? mine
      : [...mine, ...variants(first, change).map((item) => [item, ...others])];
  }
  if (!isJsonObject(value)) return mine;
  return [
    ...mine,
    ...Object.entries(value).flatMap(([name, member]) =>
      variants(member, change).map((changed) => ({ ...value, [name]: changed })),
    ),
  ];
}

/** An exchange for each member of an object in its body, without it. */
export function withoutEach(exchange: RecordedExchange): readonly RecordedExchange[] {
  return shortened(bodyOf(exchange)).map((body) => withBody(exchange, body));
}

function shortened(value: JsonValue): readonly JsonValue[] {
  if (isJsonArray(value)) {
    const [first, ...others] = value;
    return first === undefined ? [] : shortened(first).map((item) => [item, ...others]);
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const { [name]: _, ...others } = value;
    return [others, ...shortened(member).map((changed) => ({ ...value, [name]: changed }))];
  });
}
