import { createHash } from 'node:crypto';
import type { Exchange } from '../../src/exchange/http.ts';
import type { JsonObject } from '../../src/json/json-value.ts';
import { groupBy } from '../../src/spec/group-by.ts';
import { jointDocument, peerDocument, type Variant } from './joint-document.ts';
import type { Mutant } from './mutant.ts';
import type { Batch } from './peer.ts';
import type { Subject } from './subject.ts';

/** Who asks: a mutant, or a subject about its answers as they are. */
export type Asker = Mutant | Subject;

/** A batch, and for each who asks the places of its exchanges in there. */
export interface PlannedBatch extends Batch {
  readonly askers: ReadonlyMap<Asker, readonly number[]>;
}

/** Documents that are put together into one: each would cost a start of Prism by itself. */
const VARIANTS = 20;
const EXCHANGES = 3000;
const BASE = '/base';

/**
 * Everything that is to be asked of a peer. Every exchange is asked about once for each document: a peer looks at
 * each by itself, so that those which a mutant leaves as they were say nothing more of it.
 */
export function planBatches(mutants: readonly Mutant[]): readonly PlannedBatch[] {
  const byDocument = groupBy(mutants, ({ subject }) => subject.document);
  return [...byDocument].flatMap(([document, own]) => [
    ...plainBatches(document, own),
    ...adaptedBatches(
      document,
      own.filter(({ adapt }) => adapt !== undefined),
    ),
  ]);
}

function plainBatches(document: JsonObject, mutants: readonly Mutant[]): readonly PlannedBatch[] {
  const joint = jointDocument([{ prefix: BASE, document: peerDocument(document) }]);
  const subjects = new Set(mutants.map(({ subject }) => subject));
  const plain = mutants.filter(({ adapt }) => adapt === undefined);
  const batches: PlannedBatch[] = [];
  let open = emptyBatch();
  for (const asker of [...subjects, ...plain]) {
    if (open.exchanges.length >= EXCHANGES) {
      batches.push({ document: joint, ...open });
      open = emptyBatch();
    }
    open.add(asker, BASE);
  }
  return [...batches, { document: joint, ...open }];
}

function adaptedBatches(document: JsonObject, mutants: readonly Mutant[]): readonly PlannedBatch[] {
  const groups = groupBy(mutants.entries(), ([index]) => Math.floor(index / VARIANTS));
  return [...groups.values()].map((group) => {
    const batch = emptyBatch();
    const variants = group.map(([index, mutant]): Variant => {
      const prefix = `/variant-${index}`;
      batch.add(mutant, prefix);
      const adapted = mutant.adapt?.(document) ?? document;
      return { prefix, document: peerDocument(adapted), path: mutant.subject.operation.path };
    });
    return { document: jointDocument(variants), exchanges: batch.exchanges, askers: batch.askers };
  });
}

function emptyBatch() {
  const exchanges: Exchange[] = [];
  const askers = new Map<Asker, readonly number[]>();
  const places = new Map<string, number>();
  const placeOf = (exchange: Exchange): number => {
    const key = identityOf(exchange);
    const place = places.get(key) ?? exchanges.push(exchange) - 1;
    places.set(key, place);
    return place;
  };
  const add = (asker: Asker, prefix: string): void => {
    const asked = 'exchanges' in asker ? asker.exchanges : asker.successes;
    const places = asked.map(({ request, response }) =>
      placeOf({ request: { ...request, target: `${prefix}${request.target}` }, response }),
    );
    askers.set(asker, places);
  };
  return { exchanges, askers, add };
}

/** All of an exchange but its time, which no peer looks at. */
function identityOf({ request, response }: Exchange): string {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify([request.method, request.target, request.headers, response.status, response.headers]),
  );
  hash
    .update(request.body ?? '')
    .update('\n')
    .update(response.body);
  return hash.digest('base64');
}
