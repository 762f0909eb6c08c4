import { toPointer } from '../../json/json-pointer.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Sources } from './match-alternatives.ts';
import type { RawChange } from './raw-change.ts';
import type { SchemaPair } from './schema-pair.ts';
import { keyOf, referred } from './schema-place.ts';

/** A comparison that was made once, however many ways lead to it. */
interface Visited {
  readonly changes: readonly RawChange[];
  readonly next: readonly (readonly [token: string, visited: Pending])[];
}

interface Pending {
  readonly pair: SchemaPair;
  visited: Visited | undefined;
}

/** Calls `report` for every change between two schemas, with the JSON Pointer into the value; the nearest place first. */
export type WalkSchemas = (pair: SchemaPair, report: (change: RawChange, pointer: string) => void) => void;

/** A walk that compares no two schemas twice, so that what many operations share costs as much as for one. */
export function createWalk(sources: Sources): WalkSchemas {
  const known = new Map<string, Pending>();
  const pendingOf = (given: SchemaPair): Pending => {
    const pair = withoutDetours(sources, given);
    const key = `${pair.direction} ${pair.asText} ${keyOf(pair.old)} ${keyOf(pair.new)}`;
    const found = known.get(key) ?? { pair, visited: undefined };
    known.set(key, found);
    return found;
  };
  const visit = (pending: Pending): Visited => {
    const { pair } = pending;
    const { changes, steps } = compareSchemas(sources, pair);
    const next = steps.map(
      (step) => [step.token, pendingOf({ ...pair, old: step.old, new: step.new })] as const,
    );
    pending.visited = { changes, next };
    return pending.visited;
  };
  return (root, report) => {
    const seen = new Set<Pending>();
    const queue: { readonly pending: Pending; readonly trail: Trail | undefined }[] = [
      { pending: pendingOf(root), trail: undefined },
    ];
    // The queue grows while it is walked: breadth first, so that the shortest way to a place is the one told.
    for (const { pending, trail } of queue) {
      if (seen.has(pending)) continue;
      seen.add(pending);
      const { changes, next } = pending.visited ?? visit(pending);
      for (const change of changes) report(change, toPointer([...tokensOf(trail), ...change.tokens]));
      for (const [token, inner] of next)
        if (!seen.has(inner)) queue.push({ pending: inner, trail: { token, before: trail } });
    }
  };
}

/** The same pair, whatever references lead to it. */
function withoutDetours(sources: Sources, pair: SchemaPair): SchemaPair {
  return {
    ...pair,
    old: pair.old.map((place) => referred(sources.old.schemas, place)),
    new: pair.new.map((place) => referred(sources.new.schemas, place)),
  };
}

interface Trail {
  readonly token: string;
  readonly before: Trail | undefined;
}

function tokensOf(trail: Trail | undefined): readonly string[] {
  const tokens: string[] = [];
  for (let at = trail; at !== undefined; at = at.before) tokens.unshift(at.token);
  return tokens;
}
