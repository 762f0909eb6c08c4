import type { RecordedExchange } from '../../src/exchange/recording.ts';
import type { PlantedExchange } from '../../src/exchange/redact/planted.fixture.ts';
import { exchangeRedactor } from '../../src/exchange/redact/redact-exchange.ts';
import { redactHar } from '../../src/exchange/redact/redact-har.ts';
import { GENERAL_RULES } from '../../src/exchange/redact/redaction-rules.ts';
import { bodyAsText } from '../../src/exchange/redact/surviving.fixture.ts';
import { writeHar } from '../../src/exchange/write-har.ts';

export const KEY: Uint8Array = new Uint8Array(32).fill(5);

/** What comes of one exchange: itself, a HAR file that holds it, and what is told of both. */
export interface Written {
  readonly exchange: string;
  readonly har: string;
  readonly told: string;
  readonly originals: ReadonlyMap<string, string>;
}

export function redactAll(exchanges: readonly PlantedExchange[]): readonly Written[] {
  const redact = exchangeRedactor(GENERAL_RULES, KEY);
  return exchanges.map(({ exchange }) => {
    const one = redact(exchange);
    const har = redactHar(harOf(exchange), 'planted.har', GENERAL_RULES, KEY);
    return {
      exchange: textOf(one.exchange),
      har: har.text,
      told: JSON.stringify([one.counts, one.redacted, har.counts, har.redacted]),
      originals: new Map([...one.originals, ...har.originals]),
    };
  });
}

function harOf(exchange: RecordedExchange): string {
  const evidence = { source: 'synthetic', date: '2026-11-22' } as const;
  return writeHar({ file: 'planted.har', evidence, exchanges: [exchange] }, { version: '1' });
}

/** Everything of an exchange that the traffic put into it. */
export function textOf({ request, response }: RecordedExchange): string {
  const { target, headers, body } = request;
  return JSON.stringify([target, headers, bodyAsText(body), response.headers, bodyAsText(response.body)]);
}
