import { LockstepError } from '../errors/lockstep-error.ts';
import { valueAt } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { LoadedSpec } from '../spec/load-spec.ts';
import { mayBeFlawed } from '../spec/may-be-flawed.ts';
import { schemaAt } from '../spec/schema-at.ts';
import { schemaFlaw } from '../spec/schema-flaw.ts';
import { unsafePatterns } from '../spec/unsafe-patterns.ts';

/** How many places a line tells. */
const TOLD = 3;
/** Characters of a value that a message repeats. */
const LONGEST = 200;

/**
 * Looks through the schemas of a spec before it is served: found at the first request, a flaw of the spec would
 * pass for one of the mock. Patterns that are not enforced are told in one line.
 *
 * @throws LockstepError `SPEC_INVALID` for a keyword that has an impossible value
 */
export function checkSchemas(
  file: string,
  { table, root }: Pick<LoadedSpec, 'table' | 'root'>,
  tell: (line: string) => void,
): void {
  const suspects = Object.keys(table.schemas)
    .filter((pointer) => mayBeFlawed(valueAt(root, pointer) ?? true))
    .map((pointer) => [pointer, schemaAt(table.schemas, pointer) ?? true] as const);
  for (const [pointer, schema] of suspects) {
    // A schema is JSON; its interface only names the keywords.
    const flaw = schemaFlaw(schema as JsonValue, pointer);
    if (flaw !== undefined) {
      throw new LockstepError(
        'SPEC_INVALID',
        `Failed to read the spec ${file}: ${flaw.pointer} is ${JSON.stringify(flaw.received).slice(0, LONGEST)}. Expected ${flaw.expected}. Correct it in the spec.`,
      );
    }
  }
  const places = unsafePatterns({ schemas: Object.fromEntries(suspects) });
  if (places.length === 0) return;
  const more = places.length > TOLD ? ` and ${places.length - TOLD} more` : '';
  tell(
    `${file}: not enforced, since they are no regular expression or could take for ever: ${places.slice(0, TOLD).join(', ')}${more}`,
  );
}
