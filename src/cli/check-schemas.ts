import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
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

/** A document of more schemas takes longer to be looked through than a good part of its start. */
const MOST_BEFORE = 500;
/** How many schemas at a time are looked through while the mock answers. */
const AT_A_TIME = 50;
/** Milliseconds: by then whoever waited for the mock has had a first answer. */
const SETTLED = 1000;

type Checked = Pick<LoadedSpec, 'table' | 'root'>;

/**
 * Looks through the schemas of a spec before it is served: found at the first request, a flaw of the spec would
 * pass for one of the mock. Patterns that are not enforced are told in one line.
 *
 * @throws LockstepError `SPEC_INVALID` for a keyword that has an impossible value
 */
export function checkSchemas(file: string, checked: Checked, tell: (line: string) => void): void {
  const suspects = Object.keys(checked.table.schemas).filter((pointer) => isSuspect(checked, pointer));
  tellOf(file, checked, suspects, tell);
}

/**
 * The same for a document that is served as it is: a large one, of thousands of operations of which one may be flawed, is
 * looked through while it answers, and its flaw is told. All of it is what `lockstep lint` is for.
 *
 * @throws LockstepError `SPEC_INVALID` for a keyword of a small document that has an impossible value
 */
export function checkServed(file: string, checked: Checked, tell: (line: string) => void): void {
  if (Object.keys(checked.table.schemas).length <= MOST_BEFORE) checkSchemas(file, checked, tell);
  else void checkLater(file, checked, tell);
}

async function checkLater(file: string, checked: Checked, tell: (line: string) => void): Promise<void> {
  await sleep(SETTLED, undefined, { ref: false });
  const pointers = Object.keys(checked.table.schemas);
  const suspects: string[] = [];
  for (let at = 0; at < pointers.length; at += AT_A_TIME) {
    suspects.push(...pointers.slice(at, at + AT_A_TIME).filter((pointer) => isSuspect(checked, pointer)));
    await setImmediate(undefined, { ref: false });
  }
  try {
    tellOf(file, checked, suspects, tell);
  } catch (error) {
    tell(reasonOf(error));
  }
}

function isSuspect({ root }: Checked, pointer: string): boolean {
  return mayBeFlawed(valueAt(root, pointer) ?? true);
}

function tellOf(
  file: string,
  { table }: Checked,
  suspects: readonly string[],
  tell: (line: string) => void,
): void {
  const schemas = suspects.map((pointer) => [pointer, schemaAt(table.schemas, pointer) ?? true] as const);
  for (const [pointer, schema] of schemas) {
    // A schema is JSON; its interface only names the keywords.
    const flaw = schemaFlaw(schema as JsonValue, pointer);
    if (flaw !== undefined) {
      throw new LockstepError(
        'SPEC_INVALID',
        `Failed to read the spec ${file}: ${flaw.pointer} is ${JSON.stringify(flaw.received).slice(0, LONGEST)}. Expected ${flaw.expected}. Correct it in the spec.`,
      );
    }
  }
  const places = unsafePatterns({ schemas: Object.fromEntries(schemas) });
  if (places.length === 0) return;
  const more = places.length > TOLD ? ` and ${places.length - TOLD} more` : '';
  tell(
    `${file}: not enforced, since they are no regular expression or could take for ever: ${places.slice(0, TOLD).join(', ')}${more}`,
  );
}
