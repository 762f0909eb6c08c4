import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { JsonReading } from '../../json/read-json.ts';
import { rewriteName, rewriteNumber, rewriteString } from './redact-value.ts';
import { isPlainPass, type RedactionRun, redactionRun } from './redaction-run.ts';

/**
 * Whether nothing is to be hidden in JSON that has been read, which is so for most answers and far sooner known than
 * by a search of its text. Nothing is told to the run. `false` may also mean that only a search can say.
 */
export function holdsNothing(run: RedactionRun, reading: JsonReading | undefined): boolean {
  // Which digits a number has that no double holds is not known any more.
  if (reading?.ok !== true || reading.literals.size > 0 || !isPlainPass(run)) return false;
  // What is tried leaves no trace in the run of the exchange.
  return staysAsItIs(redactionRun(run), undefined, reading.value);
}

function staysAsItIs(trial: RedactionRun, name: string | undefined, value: JsonValue): boolean {
  if (typeof value === 'string') return rewriteString(trial, name, value, nowhere) === undefined;
  if (typeof value === 'number') return rewriteNumber(trial, name, String(value), nowhere) === undefined;
  if (isJsonObject(value)) return membersStay(trial, value);
  return !isJsonArray(value) || value.every((element) => staysAsItIs(trial, name, element));
}

function membersStay(trial: RedactionRun, members: JsonObject): boolean {
  // Which name counts for this value is a matter of the text.
  if (hasLabel(members)) return false;
  // The reader of JSON lets no object in that inherits a name.
  for (const name in members) {
    if (!nameStays(trial, name) || !staysAsItIs(trial, name, members[name] ?? null)) return false;
  }
  return true;
}

/** Under a name of the provider's own list, how to redact is a matter of all that stands there. */
function nameStays(trial: RedactionRun, name: string): boolean {
  if (trial.untouched.names.has(undefined, name)) return true;
  return trial.kindOf(name) !== 'provider' && rewriteName(trial, name, nowhere, false) === undefined;
}

function hasLabel(members: JsonObject): boolean {
  return members['value'] !== undefined && (members['name'] !== undefined || members['key'] !== undefined);
}

const nowhere = (): string => '';
