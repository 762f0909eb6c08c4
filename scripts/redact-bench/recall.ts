import { KINDS, type PlantedExchange } from '../../src/exchange/redact/planted.fixture.ts';
import { everyReading } from '../../src/exchange/redact/surviving.fixture.ts';
import { textTable } from '../bench/text-table.ts';
import type { Measured } from './measured.ts';
import { plantedSearch } from './planted-search.ts';
import { textOf, type Written } from './written.ts';

/** Looks for what was planted in an exchange in everything that was written of that exchange. */
export function measureRecall(all: readonly PlantedExchange[], written: readonly Written[]): Measured {
  const problems: string[] = [];
  const tally = new Map(KINDS.map(({ name }) => [name, { planted: 0, gone: 0 }]));
  const search = plantedSearch(all.flatMap(({ planted }) => planted.map(({ value }) => value)));
  all.forEach(({ exchange, planted }, index) => {
    const { exchange: text = '', har = '', told = '' } = written[index] ?? {};
    const before = search(everyReading(textOf(exchange)));
    const after = search(everyReading([text, har, told].join('\n')));
    for (const { kind, value, carrier } of planted) {
      const row = tally.get(kind);
      if (row === undefined || !before.has(value)) problems.push(`A ${kind} (${carrier}) was not planted.`);
      else row.planted += 1;
      if (after.has(value)) problems.push(`Missed: a ${kind} (${carrier}) of exchange ${index + 1}.`);
      else if (row !== undefined) row.gone += 1;
    }
  });
  const rows = [...tally].map(([kind, { planted, gone }]) => [
    kind,
    String(planted),
    `${((100 * gone) / planted).toFixed(2)} %`,
  ]);
  return { told: textTable(['kind', 'planted', 'recall'], rows), problems };
}
