import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bytesOfText, textOfBody } from '../src/exchange/body-text.ts';
import { readHar } from '../src/exchange/read-har.ts';
import type { RecordedExchange } from '../src/exchange/recording.ts';
import { ordinaryRecords } from '../src/exchange/redact/ordinary.fixture.ts';
import { KINDS, type PlantedExchange, plantedExchanges } from '../src/exchange/redact/planted.fixture.ts';
import { exchangeRedactor } from '../src/exchange/redact/redact-exchange.ts';
import { redactHar } from '../src/exchange/redact/redact-har.ts';
import { GENERAL_RULES } from '../src/exchange/redact/redaction-rules.ts';
import { bodyAsText, everyReading, standsIn } from '../src/exchange/redact/surviving.fixture.ts';
import { writeHar } from '../src/exchange/write-har.ts';
import { createKeyedRandom } from '../src/fixtures/keyed-random.ts';
import { sampleSchema } from '../src/fixtures/sample-schema.ts';
import { rewriteScalars } from '../src/json/rewrite-scalars.ts';
import { compileSpec } from '../src/spec/compile-spec.ts';
import { loadSpec } from '../src/spec/load-spec.ts';
import { textTable } from './bench/text-table.ts';
import { redactedOutputs } from './redacted-outputs.ts';

/**
 * Plants 10,000 secrets and identifiers of twenty kinds in exchanges and looks for them in everything that redaction
 * writes; then counts which ordinary values it touches. Exits with 1 where one survives, where a join is lost,
 * where the output is not the same twice, or where more than 0.5 % of the ordinary values are touched.
 */
const EXCHANGES = 625;
const PER_EXCHANGE = 16;
const MOST_TOUCHED = 0.005;

const ROOT = resolve(import.meta.dirname, '..');
const KEY = new Uint8Array(32).fill(5);
const PROVIDERS = ['eiotclub', 'smartproxy', 'yunshop', 'tibiot'];
const EVIDENCE = { source: 'synthetic', date: '2026-11-22' } as const;

const problems: string[] = [];
const all = plantedExchanges(EXCHANGES, PER_EXCHANGE);
const began = performance.now();
const once = redactAll(all);
const seconds = (performance.now() - began) / 1000;
measureRecall();
await measureOutputs();
measureJoins();
measureRepetition();
await measureOrdinary();
console.log(
  `${EXCHANGES} exchanges in ${seconds.toFixed(2)} s, twice each: as an exchange, and in a HAR file.`,
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** All that is written of an exchange: as an exchange, as HAR, and what is told of it. */
interface Written {
  readonly texts: readonly string[];
  readonly originals: ReadonlyMap<string, string>;
}

function redactAll(exchanges: readonly PlantedExchange[]): readonly Written[] {
  const redact = exchangeRedactor(GENERAL_RULES, KEY);
  return exchanges.map(({ exchange }) => {
    const one = redact(exchange);
    const har = redactHar(harOf(exchange), 'planted.har', GENERAL_RULES, KEY);
    return {
      texts: [
        textsOf(one.exchange),
        har.text,
        JSON.stringify([one.counts, one.redacted, har.counts, har.redacted]),
      ],
      originals: new Map([...one.originals, ...har.originals]),
    };
  });
}

function harOf(exchange: RecordedExchange): string {
  return writeHar({ file: 'planted.har', evidence: EVIDENCE, exchanges: [exchange] }, { version: '1' });
}

function textsOf({ request, response }: RecordedExchange): string {
  const { target, headers, body } = request;
  return JSON.stringify([target, headers, bodyAsText(body), response.headers, bodyAsText(response.body)]);
}

function measureRecall(): void {
  const tally = new Map(KINDS.map(({ name }) => [name, { planted: 0, found: 0 }]));
  all.forEach(({ exchange, planted }, index) => {
    const before = everyReading(textsOf(exchange));
    const after = everyReading(once[index]?.texts.join('\n') ?? '');
    for (const { kind, value, carrier } of planted) {
      const row = tally.get(kind);
      if (row === undefined || !before.includes(value))
        problems.push(`A ${kind} (${carrier}) was not planted.`);
      else row.planted += 1;
      if (after.includes(value)) problems.push(`Missed: a ${kind} (${carrier}) of exchange ${index + 1}.`);
      else if (row !== undefined) row.found += 1;
    }
  });
  const rows = [...tally].map(([kind, { planted, found }]) => [
    kind,
    String(planted),
    `${((100 * found) / planted).toFixed(2)} %`,
  ]);
  console.log(textTable(['kind', 'planted', 'recall'], rows));
}

/** The command, its output and every kind of report, over one HAR file with all exchanges. */
async function measureOutputs(): Promise<void> {
  const outputs = await redactedOutputs(all.map(({ exchange }) => exchange));
  for (const [name, text] of outputs) {
    const readings = everyReading(text);
    const isWayBack = name === 'originals.json';
    const survived = all.flatMap(({ planted }) =>
      planted.filter(({ value, isSecret }) => (isSecret || !isWayBack) && standsIn(readings, value)),
    );
    for (const { kind, carrier } of survived.slice(0, 5))
      problems.push(`In ${name} stands a ${kind} (${carrier}).`);
  }
  console.log(`none in: ${[...outputs.keys()].join(', ')}`);
}

/** Equal originals have equal pseudonyms, and different ones different, over all exchanges. */
function measureJoins(): void {
  const pseudonyms = new Map<string, Set<string>>();
  for (const { originals } of once) {
    for (const [pseudonym, original] of originals)
      pseudonyms.set(original, (pseudonyms.get(original) ?? new Set()).add(pseudonym));
  }
  const split = [...pseudonyms.values()].filter(({ size }) => size > 1).length;
  const distinct = new Set([...pseudonyms.values()].flatMap((set) => [...set])).size;
  const merged = pseudonyms.size + split - distinct;
  console.log(`joins: ${pseudonyms.size} identifiers, ${split} split, ${Math.max(0, merged)} merged`);
  if (split > 0 || distinct !== pseudonyms.size) problems.push('Joins by pseudonym are not intact.');
}

function measureRepetition(): void {
  const again = redactAll(all);
  const same = again.every(({ texts }, index) => texts.every((text, at) => text === once[index]?.texts[at]));
  if (!same) problems.push('The same exchanges with the same key were not redacted to the same.');
  const changed = once.filter(({ texts }) => {
    const har = texts[1] ?? '';
    return redactHar(har, 'planted.har', GENERAL_RULES, new Uint8Array(32)).text !== har;
  });
  console.log(`deterministic: ${same ? 'yes' : 'no'}; changed by a second time: ${changed.length}`);
  if (changed.length > 0) problems.push('What was redacted changed when it was redacted again.');
}

async function measureOrdinary(): Promise<void> {
  const redact = exchangeRedactor(GENERAL_RULES, KEY);
  const sources: Readonly<Record<string, readonly RecordedExchange[]>> = {
    recordings: recordings(),
    'generated from the specs': await generated(),
    'made-up records': ordinaryRecords(2000).map((record) => answering(JSON.stringify(record))),
  };
  const rows = Object.entries(sources).map(([source, exchanges]) => {
    const values = exchanges.reduce((sum, exchange) => sum + scalarsIn(exchange), 0);
    // Where the name of a field says what it is, it is no ordinary value.
    const touched = exchanges
      .flatMap((exchange) => redact(exchange).redacted)
      .filter(({ rule }) => !rule.endsWith('field'));
    const rate = touched.length / values;
    if (values === 0 || rate > MOST_TOUCHED)
      problems.push(
        `Of the values of ${source} ${(100 * rate).toFixed(2)} % were touched: ${[...new Set(touched.map(({ rule, at }) => `${rule} ${at}`))].slice(0, 9).join('; ')}`,
      );
    return [source, String(values), String(touched.length), `${(100 * rate).toFixed(3)} %`];
  });
  console.log(textTable(['ordinary values', 'values', 'touched', 'rate'], rows));
}

function recordings(): readonly RecordedExchange[] {
  return PROVIDERS.flatMap((id) => {
    const folder = join(ROOT, 'contract-tests', id, 'recordings');
    return readdirSync(folder).flatMap(
      (name) => readHar(readFileSync(join(folder, name), 'utf8'), name).exchanges,
    );
  });
}

async function generated(): Promise<readonly RecordedExchange[]> {
  const tables = await Promise.all(PROVIDERS.map((id) => loadSpec(join(ROOT, 'specs', id, 'openapi.yaml'))));
  return tables.flatMap(({ table }) => {
    const spec = compileSpec(table);
    return table.operations.flatMap(({ id, responses }) => {
      const schema = responses[0]?.content[0]?.schema ?? '';
      return Array.from({ length: 50 }, (_, seed) =>
        answering(
          JSON.stringify(sampleSchema(spec, schema, createKeyedRandom(seed, id), { examples: false })),
        ),
      );
    });
  });
}

function answering(body: string): RecordedExchange {
  return {
    request: { method: 'GET', target: '/', headers: {}, body: bytesOfText('') },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body },
  };
}

function scalarsIn({ request, response }: RecordedExchange): number {
  let count = 0;
  for (const body of [request.body, response.body]) {
    rewriteScalars(textOfBody(body) ?? '', ({ kind }) => {
      if (kind === 'value') count += 1;
      return undefined;
    });
  }
  return count;
}
