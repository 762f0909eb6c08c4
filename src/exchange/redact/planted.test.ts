import { expect, test } from 'vitest';
import { textOfBody } from '../body-text.ts';
import { ordinaryRecords } from './ordinary.fixture.ts';
import { KINDS, plantedExchanges } from './planted.fixture.ts';
import { exchangeRedactor } from './redact-exchange.ts';
import { GENERAL_RULES } from './redaction-rules.ts';
import { bodyAsText, everyReading } from './surviving.fixture.ts';

const redact = exchangeRedactor(GENERAL_RULES, new Uint8Array(32).fill(9));

test('Of a thousand planted secrets of twenty kinds none survives, and joins do.', () => {
  const all = plantedExchanges(125, 8);
  expect(new Set(all.flatMap(({ planted }) => planted.map(({ kind }) => kind))).size).toBe(KINDS.length);
  const pseudonyms = new Map<string, Set<string>>();
  for (const { exchange, planted } of all) {
    const result = redact(exchange);
    const { request, response } = result.exchange;
    const written = [
      request.target,
      request.headers,
      textOfBody(request.body),
      response.headers,
      bodyAsText(response.body),
    ];
    const shown = everyReading(JSON.stringify([written, result.counts, result.redacted]));
    for (const one of planted) expect([one, shown.includes(one.value)]).toEqual([one, false]);
    for (const [pseudonym, original] of result.originals)
      pseudonyms.set(original, (pseudonyms.get(original) ?? new Set()).add(pseudonym));
  }
  expect([...pseudonyms.values()].every(({ size }) => size === 1)).toBe(true);
  expect(new Set([...pseudonyms.values()].flatMap((set) => [...set])).size).toBe(pseudonyms.size);
});

test('The planted values are found where they were planted, so that what is measured is there.', () => {
  for (const { exchange, planted } of plantedExchanges(40, 8)) {
    const { request, response } = exchange;
    const written = [
      request.target,
      request.headers,
      textOfBody(request.body),
      response.headers,
      bodyAsText(response.body),
    ];
    const shown = everyReading(JSON.stringify(written));
    for (const one of planted) expect([one, shown.includes(one.value)]).toEqual([one, true]);
  }
});

test('Ordinary values are left as they are.', () => {
  const body = JSON.stringify(ordinaryRecords(300));
  const { exchange, redacted } = redact({
    request: { method: 'GET', target: '/', headers: {}, body: undefined },
    response: { status: 200, headers: {}, body },
  });
  expect(redacted).toEqual([]);
  expect(exchange.response.body).toBe(body);
});
