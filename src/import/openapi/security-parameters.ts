import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { assumedMark } from '../write/source-mark.ts';

/** The security schemes of a document as parameters: what is sent is seen by fixtures, recordings and mocks. */
export function securityParameters(root: JsonObject, operation: JsonObject): readonly JsonObject[] {
  const demanded = operation['security'] ?? root['security'];
  if (!isJsonArray(demanded)) return [];
  const alternatives = demanded.filter(isJsonObject);
  const names = new Set(alternatives.flatMap((one) => Object.keys(one)));
  return [...names].flatMap((name) => {
    const scheme = schemeOf(root, name);
    const required = alternatives.every((one) => Object.hasOwn(one, name));
    return scheme === undefined ? [] : parameterOf(name, scheme, required);
  });
}

function schemeOf(root: JsonObject, name: string): JsonObject | undefined {
  const components = root['components'];
  const schemes = isJsonObject(components) ? components['securitySchemes'] : undefined;
  const scheme: JsonValue | undefined = isJsonObject(schemes) ? schemes[name] : undefined;
  return isJsonObject(scheme) ? scheme : undefined;
}

function parameterOf(name: string, scheme: JsonObject, required: boolean): readonly JsonObject[] {
  const isKey = scheme['type'] === 'apiKey';
  const described = typeof scheme['description'] === 'string' ? { description: scheme['description'] } : {};
  const place = isKey ? String(scheme['in']) : 'header';
  if (!['header', 'query', 'cookie'].includes(place)) return [];
  return [
    {
      name: isKey ? String(scheme['name']) : 'Authorization',
      in: place,
      required,
      ...described,
      schema: { type: 'string' },
      ...assumedMark([{ code: 'security-scheme', read: `${name}: ${String(scheme['type'])}` }]),
    },
  ];
}
