import { LockstepError } from '../../errors/lockstep-error.ts';
import { isJsonObject, type JsonObject } from '../../json/json-value.ts';
import { readJson } from '../../json/read-json.ts';
import type { PlannedFile } from './planned-file.ts';

/** What `npm init` puts in where somebody has said nothing. */
const PLACEHOLDER = /^echo "Error: no test specified"/;

/**
 * A `package.json` with what the template's has and it lacks. What stands there stays, but for what nobody has chosen:
 * the test script of `npm init`, and a module type where the folder has no module (`isEmpty`).
 *
 * @throws LockstepError `CONFIG_INVALID`
 */
export function completePackage(text: string, template: string, isEmpty: boolean): PlannedFile {
  const own = objectOf(text);
  refuseModuleType(own, isEmpty);
  const wanted = objectOf(template);
  const [scripts, dependencies] = [membersOf(own, 'scripts'), membersOf(own, 'dependencies')];
  const hasTest = typeof scripts['test'] === 'string' && !PLACEHOLDER.test(scripts['test']);
  const installed = { ...dependencies, ...membersOf(own, 'devDependencies') };
  const added = {
    scripts: missing(membersOf(wanted, 'scripts'), hasTest ? scripts : without(scripts, 'test')),
    devDependencies: missing(membersOf(wanted, 'devDependencies'), installed),
  };
  const completed = {
    ...own,
    type: 'module',
    scripts: { ...scripts, ...added.scripts },
    devDependencies: sorted({ ...membersOf(own, 'devDependencies'), ...added.devDependencies }),
  };
  const result = `${JSON.stringify(completed, undefined, indentOf(text))}\n`;
  const names = [...Object.keys(added.scripts), ...Object.keys(added.devDependencies)];
  const isSame = names.length === 0 && own['type'] === 'module';
  return {
    path: 'package.json',
    text: isSame ? text : result,
    fate: isSame ? 'kept' : 'completed',
    note: [
      ...(own['type'] === 'module' ? [] : ['"type": "module"']),
      ...names,
      ...(hasTest ? ['its own script "test" is kept: "npx vitest run" runs the contract tests'] : []),
    ].join(', '),
  };
}

function refuseModuleType({ type }: JsonObject, isEmpty: boolean): void {
  if (type === 'module' || isEmpty) return;
  const says = type === undefined ? 'has no "type"' : `says "type": ${JSON.stringify(type)}`;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to make a project here: package.json ${says}, and there are modules that go by it. Expected "type": "module", since what Lockstep writes are ES modules. Change it, or run "lockstep init" in a folder of its own, such as contracts/.`,
  );
}

/** @throws LockstepError `CONFIG_INVALID` */
function objectOf(text: string): JsonObject {
  const reading = readJson(text);
  if (reading.ok && isJsonObject(reading.value)) return reading.value;
  const place = reading.ok ? '' : `:${reading.problem.line}:${reading.problem.column}`;
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to complete package.json${place}: it is no JSON object. Correct it, or move it away.`,
  );
}

function membersOf(object: JsonObject, name: string): JsonObject {
  const members = object[name];
  return isJsonObject(members) ? members : {};
}

function missing(wanted: JsonObject, present: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => !Object.hasOwn(present, name)));
}

function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function indentOf(text: string): string | number {
  return /^([ \t]+)"/m.exec(text)?.[1] ?? 2;
}
