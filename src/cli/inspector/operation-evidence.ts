import type { Project } from '../../config/project.ts';
import { createEvidenceTally, type EvidenceTally } from '../../exchange/evidence-tally.ts';
import type { Recording } from '../../exchange/recording.ts';
import { routeRequest } from '../../exchange/route-request.ts';
import type { Provider } from '../../provider/provider.ts';
import type { OperationEvidence } from '../../server/inspector/desk.ts';
import { createOperationIndex } from '../../spec/operation-index.ts';
import { loadMock } from '../load-mock.ts';
import { chooseRecordings } from '../load-recordings.ts';

/** What recordings there are of each operation of a project, in the order of its specs. */
export async function operationEvidence(
  project: Project,
  cwd: string,
): Promise<readonly OperationEvidence[]> {
  const recordings = await chooseRecordings(project, [], undefined, cwd);
  const found = await Promise.all(
    Array.from(recordings, ([provider, own]) => evidenceOf(project, provider, own)),
  );
  return found.flat();
}

async function evidenceOf(
  project: Project,
  provider: Provider,
  recordings: readonly Recording[],
): Promise<readonly OperationEvidence[]> {
  const { spec } = await loadMock(project, provider);
  const index = createOperationIndex(spec.table);
  const tallies = new Map<string, EvidenceTally>();
  for (const { exchanges, evidence } of recordings) {
    for (const { request, evidence: own = evidence } of exchanges) {
      const route = routeRequest(index, request);
      if (route.kind !== 'operation') continue;
      const tally = tallies.get(route.operation.id) ?? createEvidenceTally();
      tally.add(own);
      tallies.set(route.operation.id, tally);
    }
  }
  return spec.table.operations.flatMap(({ id }) => {
    const tally = tallies.get(id);
    return tally === undefined ? [] : [shown(provider.id, id, tally)];
  });
}

function shown(provider: string, operation: string, tally: EvidenceTally): OperationEvidence {
  const { evidence, evidenceDates, evidenceCounts } = tally.sum();
  return {
    provider,
    operation,
    exchanges: Object.values(evidenceCounts).reduce((sum, count) => sum + count, 0),
    sources: evidence,
    newest: Object.values(evidenceDates).sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? '',
  };
}
