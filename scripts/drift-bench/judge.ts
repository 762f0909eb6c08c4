import { examineExchange } from '../../src/drift/check-exchange.ts';
import { collectFindings } from '../../src/drift/collect-findings.ts';
import type { Finding } from '../../src/drift/finding.ts';
import { judgeObservations } from '../../src/drift/judge-observations.ts';
import { type Observations, observe } from '../../src/drift/observation.ts';
import { createOperationIndex } from '../../src/spec/operation-index.ts';
import type { Mutant } from './mutant.ts';

/** What our check finds in a mutant, as `lockstep verify` would. */
export function findingsIn(mutant: Mutant): readonly Finding[] {
  const { subject, exchanges, isLive = false, isRecording = false } = mutant;
  const { provider, successes } = subject;
  const spec = mutant.spec ?? subject.spec;
  const index = mutant.spec === undefined ? subject.index : createOperationIndex(spec.table);
  const target = isRecording ? 'none' : 'changed';
  const observations: Observations = new Map();
  const deviations = exchanges.flatMap((exchange, at) => {
    const recorded = successes[at];
    const evidence = isLive ? 'live' : (recorded?.evidence ?? 'synthetic');
    const check = { provider, spec, index, target, evidence, ...exchange } as const;
    const examined = examineExchange(isRecording || recorded === undefined ? check : { ...check, recorded });
    for (const sighting of examined.sightings) observe(observations, sighting);
    return examined.deviations;
  });
  return collectFindings(deviations, new Map([[provider.id, spec.table]]), judgeObservations(observations));
}

export interface Verdict {
  readonly mutant: Mutant;
  /** Those above info, and an info that was expected. */
  readonly findings: readonly Finding[];
  /** A finding of the expected code at the expected place, or at least of the expected code. */
  readonly isFound: boolean;
  readonly isPlaced: boolean;
}

export function judge(mutant: Mutant, findings: readonly Finding[] = findingsIn(mutant)): Verdict {
  const { codes, pointer } = mutant.expected ?? { codes: [], pointer: '' };
  const told = findings.filter(({ severity, code }) => severity !== 'info' || codes.includes(code));
  const named = told.filter(({ code }) => codes.includes(code));
  return {
    mutant,
    findings: told,
    isFound: named.length > 0,
    isPlaced: named.some((finding) => finding.pointer === pointer),
  };
}
