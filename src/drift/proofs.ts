/** When the provider itself last matched what was recorded of an operation. */
export interface Proof {
  /** `YYYY-MM-DD`, in UTC. */
  readonly date: string;
  /** How many exchanges matched; those with wrong credentials are not among them. */
  readonly exchanges: number;
}

/** By operation: a file of the team, under version control. */
export type Proofs = ReadonlyMap<string, Proof>;

/** Proofs with those of a run. Whatever was not proven in it keeps its date; what the spec no longer has goes. */
export function updatedProofs(
  proofs: Proofs,
  proven: Proofs,
  isKnown: (operation: string) => boolean,
): Proofs {
  return new Map([...proofs, ...proven].filter(([operation]) => isKnown(operation)));
}

/** Proofs as they stand in their file: sorted, an operation to a line, so that changes of several branches merge. */
export function writeProofs(proofs: Proofs): string {
  const sorted = [...proofs].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(
    ([operation, { date, exchanges }]) =>
      `    ${JSON.stringify(operation)}: {"date": ${JSON.stringify(date)}, "exchanges": ${exchanges}}`,
  );
  const proven = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "schemaVersion": 1,\n  "proven": ${proven}\n}\n`;
}
