import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { JsonReading } from '../../json/read-json.ts';
import { redactText } from './redact-text.ts';
import { redactNumber, redactValue } from './redact-value.ts';
import { type RedactionRun, redactionRun } from './redaction-run.ts';

/**
 * Whether nothing is to be hidden in JSON that has been read, which is so for most answers and far sooner known than
 * by a search of its text. Nothing is told to the run. `false` may also mean that only a search can say.
 */
export function holdsNothing(run: RedactionRun, reading: JsonReading | undefined): boolean {
  // Which digits a number has that no double holds is not known any more.
  if (reading?.ok !== true || reading.literals.size > 0) return false;
  // Of what another pass leaves, or looks for besides, nothing is known beforehand.
  if (run.seenBefore !== undefined || run.keepsIdentifiers) return false;
  return createLook(run).holdsNothing(undefined, reading.value);
}

interface Look {
  holdsNothing(name: string | undefined, value: JsonValue): boolean;
}

function createLook(run: RedactionRun): Look {
  const { strings, numbers, names } = run.untouched;
  let trial: RedactionRun | undefined;
  /** What is tried leaves no trace in the run of the exchange. */
  const onTrial = (): RedactionRun => {
    trial ??= redactionRun(run);
    return trial;
  };
  const isPlainName = (name: string): boolean => {
    if (names.has(undefined, name)) return true;
    if (run.kindOf(name) === 'provider' || redactText(onTrial(), name, nowhere) !== name) return false;
    names.add(undefined, name);
    return true;
  };
  const isPlainString = (name: string | undefined, value: string): boolean => {
    if (strings.has(name, value)) return true;
    if (redactValue(onTrial(), name, value, nowhere) !== value) return false;
    strings.add(name, value);
    return true;
  };
  const isPlainNumber = (name: string | undefined, value: number): boolean => {
    const literal = String(value);
    if (numbers.has(name, literal)) return true;
    if (redactNumber(onTrial(), name, literal, nowhere) !== literal) return false;
    numbers.add(name, literal);
    return true;
  };
  const isPlainObject = (members: JsonObject): boolean => {
    // Which name counts for this value is a matter of the text.
    if (hasLabel(members)) return false;
    // The reader of JSON lets no object in that inherits a name.
    for (const name in members) {
      if (!isPlainName(name) || !isPlain(name, members[name] ?? null)) return false;
    }
    return true;
  };
  const isPlain = (name: string | undefined, value: JsonValue): boolean => {
    if (typeof value === 'string') return isPlainString(name, value);
    if (typeof value === 'number') return isPlainNumber(name, value);
    if (isJsonObject(value)) return isPlainObject(value);
    return !isJsonArray(value) || value.every((element) => isPlain(name, element));
  };
  return { holdsNothing: isPlain };
}

function hasLabel(members: JsonObject): boolean {
  return members['value'] !== undefined && (members['name'] !== undefined || members['key'] !== undefined);
}

const nowhere = (): string => '';
