import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOfText, textOfBody } from '../../src/exchange/body-text.ts';
import { readHar } from '../../src/exchange/read-har.ts';
import type { RecordedExchange } from '../../src/exchange/recording.ts';
import { ordinaryRecords } from '../../src/exchange/redact/ordinary.fixture.ts';
import { exchangeRedactor } from '../../src/exchange/redact/redact-exchange.ts';
import { GENERAL_RULES } from '../../src/exchange/redact/redaction-rules.ts';
import { createKeyedRandom } from '../../src/fixtures/keyed-random.ts';
import { sampleSchema } from '../../src/fixtures/sample-schema.ts';
import { rewriteScalars } from '../../src/json/rewrite-scalars.ts';
import { compileSpec } from '../../src/spec/compile-spec.ts';
import { loadSpec } from '../../src/spec/load-spec.ts';
import { textTable } from '../bench/text-table.ts';
import type { Measured } from './measured.ts';
import { KEY } from './written.ts';

const MOST_TOUCHED = 0.005;
const PROVIDERS = ['eiotclub', 'smartproxy', 'yunshop', 'tibiot'];

/** Counts the values of ordinary answers that redaction touches, of each source by itself. */
export async function measureOrdinary(root: string): Promise<Measured> {
  const redact = exchangeRedactor(GENERAL_RULES, KEY);
  const problems: string[] = [];
  const sources: Readonly<Record<string, readonly RecordedExchange[]>> = {
    recordings: recordings(root),
    'generated from the specs': await generated(root),
    'made-up records': ordinaryRecords(2000).map((record) => answering(JSON.stringify(record))),
  };
  const rows = Object.entries(sources).map(([source, exchanges]) => {
    const values = exchanges.reduce((sum, exchange) => sum + scalarsIn(exchange), 0);
    // Where the name of a field says what it is, it is no ordinary value.
    const touched = exchanges
      .flatMap((exchange) => redact(exchange).redacted)
      .filter(({ rule }) => !rule.endsWith('field'));
    const rate = touched.length / values;
    const percent = `${(100 * rate).toFixed(3)} %`;
    const places = [...new Set(touched.map(({ rule, at }) => `${rule} at ${at}`))].slice(0, 9).join('; ');
    if (!(rate <= MOST_TOUCHED))
      problems.push(`Of the values of ${source} ${percent} were touched: ${places}`);
    return [source, String(values), String(touched.length), percent];
  });
  return { told: textTable(['ordinary values', 'values', 'touched', 'rate'], rows), problems };
}

function recordings(root: string): readonly RecordedExchange[] {
  return PROVIDERS.flatMap((id) => {
    const folder = join(root, 'contract-tests', id, 'recordings');
    return readdirSync(folder).flatMap(
      (name) => readHar(readFileSync(join(folder, name), 'utf8'), name).exchanges,
    );
  });
}

async function generated(root: string): Promise<readonly RecordedExchange[]> {
  const tables = await Promise.all(PROVIDERS.map((id) => loadSpec(join(root, 'specs', id, 'openapi.yaml'))));
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
