import type { PlantedExchange } from '../../src/exchange/redact/planted.fixture.ts';
import { redactHar } from '../../src/exchange/redact/redact-har.ts';
import { GENERAL_RULES } from '../../src/exchange/redact/redaction-rules.ts';
import type { Measured } from './measured.ts';
import { redactAll, type Written } from './written.ts';

/** Equal originals have equal pseudonyms, and different ones different, over all exchanges. */
export function measureJoins(written: readonly Written[]): Measured {
  const pseudonyms = new Map<string, Set<string>>();
  for (const { originals } of written) {
    for (const [pseudonym, original] of originals)
      pseudonyms.set(original, (pseudonyms.get(original) ?? new Set()).add(pseudonym));
  }
  const split = [...pseudonyms.values()].filter(({ size }) => size > 1).length;
  const all = [...pseudonyms.values()].flatMap((own) => [...own]);
  const merged = all.length - new Set(all).size;
  return {
    told: `joins: ${pseudonyms.size} identifiers, ${split} split, ${merged} merged`,
    problems: split + merged === 0 ? [] : ['Joins by pseudonym are not intact.'],
  };
}

/** The same again comes to the same, and what was redacted stays as it is under any key. */
export function measureRepetition(all: readonly PlantedExchange[], written: readonly Written[]): Measured {
  const texts = (of: readonly Written[]) => JSON.stringify(of.map(({ originals: _, ...rest }) => rest));
  const isSame = texts(redactAll(all)) === texts(written);
  const changed = written.filter(
    ({ har }) => redactHar(har, 'planted.har', GENERAL_RULES, new Uint8Array(32)).text !== har,
  ).length;
  return {
    told: `deterministic: ${isSame ? 'yes' : 'no'}; changed by a second time: ${changed}`,
    problems: [
      ...(isSame ? [] : ['The same exchanges with the same key were not redacted to the same.']),
      ...(changed === 0 ? [] : ['What was redacted changed when it was redacted again.']),
    ],
  };
}
