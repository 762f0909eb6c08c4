import { valueAt } from '../../src/json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { deriveSpec } from '../../src/prism/derive-spec.ts';
import { mapDocument } from '../../src/prism/map-document.ts';
import { pointerOf } from '../../src/spec/reference.ts';
import { walkReferences } from '../../src/spec/walk-references.ts';
import { ORIGIN } from './peer.ts';

/** One operation as some document has it, among others in a joint one. */
export interface Variant {
  /** Begins with a slash; put before the path. */
  readonly prefix: string;
  readonly document: JsonObject;
  /** The path of the operation; all paths where it is left out. */
  readonly path?: string;
}

/**
 * The copy of a document that a peer is given: that of docs/prism.md, in which open enumerations are plain ones,
 * so that a peer can find what they do not list.
 */
export function peerDocument(document: JsonObject): JsonObject {
  return deriveSpec(mapDocument(document, ({ 'x-lockstep-open-enum': _, ...node }) => node) as JsonObject);
}

/**
 * One document in which every variant stands by itself: its path under its prefix, and what that refers to under
 * names that begin with the prefix. What holds for the whole (credentials) is that of the first.
 */
export function jointDocument(variants: readonly Variant[]): JsonObject {
  const [first] = variants;
  const { openapi, info, security, components } = first?.document ?? {};
  const schemes = isJsonObject(components) ? components['securitySchemes'] : undefined;
  const joint = variants.map(moved);
  const sections = new Set(joint.flatMap((part) => Object.keys(part.components)));
  const merged = [...sections].map((section) => [
    section,
    Object.assign({}, ...joint.map((part) => part.components[section] ?? {})),
  ]);
  return {
    ...{ openapi: openapi ?? '3.1.0', info: info ?? {}, servers: [{ url: ORIGIN }] },
    ...(security === undefined ? {} : { security }),
    paths: Object.assign({}, ...joint.map(({ paths }) => paths)),
    components: {
      ...Object.fromEntries(merged),
      ...(schemes === undefined ? {} : { securitySchemes: schemes }),
    },
  };
}

interface Moved {
  readonly paths: JsonObject;
  readonly components: Record<string, Record<string, JsonValue>>;
}

function moved({ prefix, document, path }: Variant): Moved {
  const all = document['paths'];
  const paths = Object.entries(isJsonObject(all) ? all : {}).filter(([key]) => key === (path ?? key));
  const components: Moved['components'] = {};
  const pending: JsonValue[] = paths.map(([, item]) => item);
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    walkReferences(value, (reference) => {
      const [section = '', name = ''] = placeOf(reference);
      const known = components[section] ?? {};
      components[section] = known;
      const own = `${prefix.slice(1)}.${name}`;
      const target = valueAt(document, pointerOf(reference));
      if (Object.hasOwn(known, own) || target === undefined) return;
      known[own] = renamed(target, prefix);
      pending.push(target);
    });
  }
  return {
    paths: Object.fromEntries(paths.map(([key, item]) => [`${prefix}${key}`, renamed(item, prefix)])),
    components,
  };
}

/** Of a reference that leads to a component, as all do in a derived document: its section and its name. */
function placeOf(reference: string): readonly string[] {
  const [root, section, name, ...deeper] = reference.slice(2).split('/');
  if (root === 'components' && section !== undefined && name !== undefined && deeper.length === 0)
    return [section, name];
  throw new Error(`The copy of a spec refers to ${reference}; expected a component.`);
}

function renamed(value: JsonValue, prefix: string): JsonValue {
  return mapDocument(value, (node) => {
    const { $ref: reference, operationId: _, ...rest } = node;
    if (typeof reference !== 'string') return isOperation(node) ? rest : node;
    const [section, name] = placeOf(reference);
    return { $ref: `#/components/${section}/${prefix.slice(1)}.${name}`, ...rest };
  });
}

/** Several with one id would be a flaw of the joint document. */
function isOperation(node: JsonObject): boolean {
  return isJsonObject(node['responses']) && !isJsonArray(node['responses']);
}
