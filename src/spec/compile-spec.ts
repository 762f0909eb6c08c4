import type { Format } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { pointerTokens } from '../json/json-pointer.ts';
import type { JsonObject } from '../json/json-value.ts';
import { replaceKeywords } from './ajv-keywords.ts';
import type { CompiledSpec, Validate, Validators } from './compiled-spec.ts';
import { formats } from './formats.ts';
import { MULTIPLE_PRECISION } from './is-multiple.ts';
import { createIsWalkable } from './is-walkable.ts';
import { createPatternTest } from './matches-pattern.ts';
import { ajv2020, ajvCode } from './on-first-use.ts';
import type { OperationTable } from './operation-table.ts';
import { walkFirst } from './walk-first.ts';
import { withoutNotes } from './without-notes.ts';

const ROOT = 'spec';

/** A table with validators that Ajv compiles where, and when, that is worth its time: see `walk-first.ts`. */
export function compileSpec(table: OperationTable): CompiledSpec {
  return { table, validators: validatorsOf(table) };
}

function validatorsOf(table: OperationTable): Validators {
  const isWalkable = createIsWalkable(table.schemas);
  const known = new Map<string, Validate>();
  let ajv: Ajv2020 | undefined;
  const compile = (pointer: string): Validate => {
    // Of a large spec, to know its schemas alone takes longer than to check a few values by walking.
    ajv ??= createAjv(table, { standalone: false });
    return validatorAt(ajv, pointer);
  };
  return {
    at(pointer) {
      const before = known.get(pointer);
      if (before !== undefined) return before;
      const validate = isWalkable(pointer)
        ? walkFirst(table.schemas, pointer, () => compile(pointer))
        : compile(pointer);
      known.set(pointer, validate);
      return validate;
    },
  };
}

/** An Ajv that knows the schemas of a table, each under {@link schemaReference}. */
export function createAjv(table: OperationTable, options: { readonly standalone: boolean }): Ajv2020 {
  const { _ } = ajvCode();
  const { Ajv2020 } = ajv2020();
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateSchema: false,
    meta: false,
    messages: false,
    // One error is enough to refuse: what is wrong is then explained by walking schema and value.
    allErrors: false,
    multipleOfPrecision: MULTIPLE_PRECISION,
    code: {
      // What Ajv builds its code with has to say how that code would name it.
      regExp: Object.assign((pattern: string) => createPatternTest(pattern), { code: 'runtime.pattern' }),
      // A pass that makes the code shorter takes longer than it saves where most schemas are met once.
      ...(options.standalone
        ? { source: true, lines: true, formats: _`runtime.formats` }
        : { optimize: false }),
    },
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format as Format);
  replaceKeywords(ajv);
  const schemas = nested(table.schemas);
  // Which names and elements a schema has spoken of is kept at run time, where somebody asks for it.
  ajv.opts.unevaluated = mentionsUnevaluated(schemas);
  ajv.addSchema(schemas, ROOT);
  return ajv;
}

export function schemaReference(pointer: string): string {
  return `${ROOT}#${pointer.split('/').map(encodeURIComponent).join('/')}`;
}

function validatorAt(ajv: Ajv2020, pointer: string): Validate {
  const validate = compileAt(ajv, pointer);
  if (validate === undefined) {
    throw new LockstepError(
      'SPEC_INVALID',
      `Failed to compile the schema at ${pointer}: nothing stands there. Expected a schema of the spec. Correct the pointer.`,
    );
  }
  // The library's type guards its argument; with errors, the two are the same.
  return validate as Validate;
}

function compileAt(ajv: Ajv2020, pointer: string): unknown {
  try {
    return ajv.getSchema(schemaReference(pointer));
  } catch (cause) {
    throw new LockstepError(
      'SPEC_INVALID',
      `Failed to compile the schema at ${pointer}: ${reasonOf(cause)}. Expected JSON Schema 2020-12. Correct it in the spec.`,
      { cause },
    );
  }
}

/** Whether one of the keywords is a name somewhere, be it of a property. */
function mentionsUnevaluated(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(
    ([name, inner]) =>
      name === 'unevaluatedProperties' || name === 'unevaluatedItems' || mentionsUnevaluated(inner),
  );
}

/**
 * One document again, so that `$ref`s resolve inside it. What holds others comes before them, and then they
 * stand in it already.
 */
function nested(schemas: OperationTable['schemas']): object {
  const root: Record<string, unknown> = {};
  const outermost = Object.entries(schemas).sort(([a], [b]) => a.length - b.length);
  for (const [pointer, schema] of outermost) {
    const tokens = pointerTokens(pointer);
    let node = root;
    for (const [index, token] of tokens.entries()) {
      if (!Object.hasOwn(node, token))
        // A schema is JSON; its interface only names the keywords.
        node[token] = index === tokens.length - 1 ? withoutNotes(schema as boolean | JsonObject) : {};
      // What holds a place of the document is an object or an array, and of the last token nothing is asked.
      node = node[token] as Record<string, unknown>;
    }
  }
  return root;
}
