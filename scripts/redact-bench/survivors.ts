import type { PlantedExchange } from '../../src/exchange/redact/planted.fixture.ts';
import { everyReading } from '../../src/exchange/redact/surviving.fixture.ts';
import { textTable } from '../bench/text-table.ts';
import type { Measured } from './measured.ts';
import { type Outputs, SOURCE, WAY_BACK } from './outputs.ts';
import { plantedSearch } from './planted-search.ts';

/** So many are named. */
const MOST_NAMED = 20;

/** Looks for everything that was planted in everything that the commands have written. */
export function measureSurvivors(all: readonly PlantedExchange[], outputs: Outputs): Measured {
  const planted = all.flatMap((one) => one.planted);
  const search = plantedSearch(planted.map(({ value }) => value));
  const found = Array.from(outputs, ([name, text]) => {
    const there = search(everyReading(text));
    // The way back is of identifiers, never of secrets.
    const looked = planted.filter(({ isSecret }) => isSecret || name !== WAY_BACK);
    return { name, text, looked, survived: looked.filter(({ value }) => there.has(value)) };
  });
  const rows = found.map(({ name, text, looked, survived }) => [
    name,
    String(text.length),
    String(looked.length),
    String(survived.length),
  ]);
  const problems = found.flatMap(({ name, looked, survived }) => {
    if (name !== SOURCE)
      return survived.map(({ kind, carrier }) => `In ${name} stands a ${kind} (${carrier}).`);
    const seen = new Set(survived);
    return looked
      .filter((one) => !seen.has(one))
      .map(({ kind, carrier }) => `In ${name} a ${kind} (${carrier}) was not found, and it stands there.`);
  });
  return {
    told: textTable(['output', 'characters', 'looked for', 'found'], rows),
    problems: problems.slice(0, MOST_NAMED),
  };
}
