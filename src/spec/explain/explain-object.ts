import { isJsonObject, type JsonObject } from '../../json/json-value.ts';
import { matchesPattern } from '../matches-pattern.ts';
import type { Schema, SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { explainMembers } from './explain-members.ts';
import { joined, NONE } from './joined.ts';
import { isMemberOfOtherDirection } from './other-direction.ts';
import { below, child, type Explain, type Site, violation } from './site.ts';

/** The keywords of objects. */
export function explainObject(site: Site<SchemaObject>, explain: Explain): readonly Violation[] {
  const { value } = site;
  if (!isJsonObject(value)) return NONE;
  return joined(
    explainSize(site, value),
    explainRequired(site, value),
    explainProperties(site, value, explain),
    explainNames(site, value, explain),
    explainDependents(site, value, explain),
  );
}

function explainSize(site: Site<SchemaObject>, value: JsonObject): readonly Violation[] {
  const { minProperties, maxProperties } = site.schema;
  if (minProperties === undefined && maxProperties === undefined) return NONE;
  const received = Object.keys(value).length;
  const found: Violation[] = [];
  if (minProperties !== undefined && received < minProperties)
    found.push(violation(site, 'minProperties', minProperties, { received }));
  if (maxProperties !== undefined && received > maxProperties)
    found.push(violation(site, 'maxProperties', maxProperties, { received }));
  return found;
}

function explainRequired(site: Site<SchemaObject>, value: JsonObject): readonly Violation[] {
  const { required } = site.schema;
  if (required === undefined) return NONE;
  return required
    .filter((name) => !Object.hasOwn(value, name))
    .filter((name) => !isMemberOfOtherDirection(site, site.schema, name))
    .map((name) => violation(site, 'required', name));
}

function explainProperties(
  site: Site<SchemaObject>,
  value: JsonObject,
  explain: Explain,
): readonly Violation[] {
  const { properties, patternProperties, additionalProperties } = site.schema;
  const patterns = patternProperties === undefined ? [] : Object.entries(patternProperties);
  return explainMembers(Object.entries(value), ([name, member]) => {
    const declared =
      properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (declared !== undefined && patterns.length === 0)
      return explain(child(site, name, member, declared, 'properties', name));
    const matching = patterns.filter(([pattern]) => matchesPattern(pattern, name));
    const found = matching.flatMap(([pattern, schema]) =>
      explain(child(site, name, member, schema, 'patternProperties', pattern)),
    );
    const own =
      declared === undefined ? NONE : explain(child(site, name, member, declared, 'properties', name));
    if (declared !== undefined || matching.length > 0 || additionalProperties === undefined)
      return joined(found, own);
    if (additionalProperties === false)
      return [violation(site, 'additionalProperties', false, { received: name })];
    return explain(child(site, name, member, additionalProperties, 'additionalProperties'));
  });
}

function explainNames(site: Site<SchemaObject>, value: JsonObject, explain: Explain): readonly Violation[] {
  const { propertyNames } = site.schema;
  if (propertyNames === undefined) return NONE;
  return Object.keys(value)
    .filter((name) => explain({ ...below(site, propertyNames, 'propertyNames'), value: name }).length > 0)
    .map((name) => violation(site, 'propertyNames', 'a name that the schema allows', { received: name }));
}

function explainDependents(
  site: Site<SchemaObject>,
  value: JsonObject,
  explain: Explain,
): readonly Violation[] {
  const { dependentRequired, dependentSchemas } = site.schema;
  if (dependentRequired === undefined && dependentSchemas === undefined) return NONE;
  const present = <T>(map: Readonly<Record<string, T>> | undefined) =>
    Object.entries(map ?? {}).filter(([name]) => Object.hasOwn(value, name));
  const missing = present<readonly string[]>(dependentRequired).flatMap(([, names]) =>
    names.filter((name) => !Object.hasOwn(value, name)),
  );
  return [
    ...missing.map((name) => violation(site, 'dependentRequired', name)),
    ...present<Schema>(dependentSchemas).flatMap(([name, schema]) =>
      explain(below(site, schema, 'dependentSchemas', name)),
    ),
  ];
}
