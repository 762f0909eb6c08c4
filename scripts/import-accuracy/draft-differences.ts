import { join, resolve } from 'node:path';
import { diffSpecs } from '../../src/drift/diff/diff-specs.ts';
import { loadSpec, parseSpec } from '../../src/spec/load-spec.ts';
import { JUDGEMENTS, type Judgement } from './judgements.ts';

const root = resolve(import.meta.dirname, '../..');

export interface JudgedDifferences {
  readonly provider: string;
  readonly changes: number;
  /** With how many differences each explains. */
  readonly judged: ReadonlyMap<Judgement, number>;
  /** Differences that nobody has judged, a line each. */
  readonly unjudged: readonly string[];
}

/** What `lockstep diff` finds between the draft of a provider's pages and the spec that a person made of them. */
export async function draftDifferences(provider: string, draft: string): Promise<JudgedDifferences> {
  const hand = await loadSpec(join(root, 'specs', provider, 'openapi.yaml'));
  const drafted = parseSpec('openapi.yaml', draft);
  const found = diffSpecs(drafted.table, hand.table);
  const judged = new Map<Judgement, number>();
  const unjudged: string[] = [];
  for (const change of found) {
    const { code, pointer, expected, received } = change;
    const operation = change.operations.join(', ');
    const line = `${provider} ${code} ${operation} ${pointer}: ${short(expected)} -> ${short(received)}`;
    const judgement = JUDGEMENTS.find((one) => one.explains.test(line));
    if (judgement === undefined) unjudged.push(line);
    else judged.set(judgement, (judged.get(judgement) ?? 0) + 1);
  }
  return { provider, changes: found.length, judged, unjudged };
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
