import { isJsonObject, type JsonObject } from '../../json/json-value.ts';
import { matchesPattern } from '../matches-pattern.ts';
import type { Schema, SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { explainMembers } from './explain-members.ts';
import { isMemberOfOtherDirection } from './other-direction.ts';
import { below, child, type Explain, type Site, violation } from './site.ts';

/** The keywords of objects. */
export function explainObject(site: Site<SchemaObject>, explain: Explain): readonly Violation[] {
  const { value } = site;
  if (!isJsonObject(value)) return [];
  return [
    ...explainSize(site, value),
    ...explainRequired(site, value),
    ...explainProperties(site, value, explain),
    ...explainNames(site, value, explain),
    ...explainDependents(site, value, explain),
  ];
}

function explainSize(site: Site<SchemaObject>, value: JsonObject): Violation[] {
  const { minProperties, maxProperties } = site.schema;
  const received = Object.keys(value).length;
  const found: Violation[] = [];
  if (minProperties !== undefined && received < minProperties)
    found.push(violation(site, 'minProperties', minProperties, { received }));
  if (maxProperties !== undefined && received > maxProperties)
    found.push(violation(site, 'maxProperties', maxProperties, { received }));
  return found;
}

function explainRequired(site: Site<SchemaObject>, value: JsonObject): Violation[] {
  const { required = [] } = site.schema;
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
  const { properties = {}, patternProperties = {}, additionalProperties } = site.schema;
  return explainMembers(Object.entries(value), ([name, member]) => {
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const matching = Object.entries(patternProperties).filter(([pattern]) => matchesPattern(pattern, name));
    const found = matching.flatMap(([pattern, schema]) =>
      explain(child(site, name, member, schema, 'patternProperties', pattern)),
    );
    const own =
      declared === undefined ? [] : explain(child(site, name, member, declared, 'properties', name));
    if (declared !== undefined || matching.length > 0 || additionalProperties === undefined)
      return [...found, ...own];
    if (additionalProperties === false)
      return [violation(site, 'additionalProperties', false, { received: name })];
    return explain(child(site, name, member, additionalProperties, 'additionalProperties'));
  });
}

function explainNames(site: Site<SchemaObject>, value: JsonObject, explain: Explain): Violation[] {
  const { propertyNames } = site.schema;
  if (propertyNames === undefined) return [];
  return Object.keys(value)
    .filter((name) => explain({ ...below(site, propertyNames, 'propertyNames'), value: name }).length > 0)
    .map((name) => violation(site, 'propertyNames', 'a name that the schema allows', { received: name }));
}

function explainDependents(site: Site<SchemaObject>, value: JsonObject, explain: Explain): Violation[] {
  const { dependentRequired = {}, dependentSchemas = {} } = site.schema;
  const present = <T>(map: Readonly<Record<string, T>>) =>
    Object.entries(map).filter(([name]) => Object.hasOwn(value, name));
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
