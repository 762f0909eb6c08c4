import type { Parameter } from '../../spec/operation-table.ts';
import { alternativesOf } from './alternatives.ts';
import type { Sources } from './match-alternatives.ts';
import { type OperationMatch, pathNames } from './match-operations.ts';
import type { RawChange } from './raw-change.ts';
import type { RootComparison } from './root-pair.ts';
import { placeAt } from './schema-place.ts';

/** What has changed in which parameters a request may and must have; the schemas of those that stay are roots. */
export function compareParameters(sources: Sources, match: OperationMatch): RootComparison {
  const olds = byKey(match.old.parameters, pathNames(match.old));
  const news = byKey(match.new.parameters, pathNames(match.new));
  const kept = [...olds].flatMap(([key, old]) => {
    const now = news.get(key);
    return now === undefined ? [] : [{ old, new: now }];
  });
  const gone = [...olds].filter(([key]) => !news.has(key));
  const fresh = [...news].filter(([key]) => !olds.has(key));
  return {
    changes: [
      ...gone.map(([, parameter]) => removed(parameter)),
      ...fresh.map(([, parameter]) => added(parameter)),
      ...kept.flatMap((pair) => compareParameter(sources, pair.old, pair.new)),
    ],
    roots: kept.map((pair) => ({
      direction: 'request',
      asText: true,
      tokens: tokensOf(pair.new),
      old: pair.old.schema,
      new: pair.new.schema,
    })),
  };
}

/** Path parameters are known by where they stand, whatever they are called; headers in any case. */
function byKey(parameters: readonly Parameter[], names: readonly string[]): ReadonlyMap<string, Parameter> {
  return new Map(
    parameters.map((parameter) => {
      const { in: place, name } = parameter;
      const position = place === 'path' ? names.indexOf(name) : -1;
      const known = place === 'header' ? name.toLowerCase() : name;
      return [`${place} ${position === -1 ? known : position}`, parameter];
    }),
  );
}

function tokensOf({ in: place, name }: Parameter): readonly string[] {
  return [place, name];
}

function added(parameter: Parameter): RawChange {
  return {
    code: parameter.required ? 'parameter-required' : 'parameter-undocumented',
    effect: parameter.required ? 'narrower' : 'wider',
    tokens: tokensOf(parameter),
    specPointer: parameter.pointer,
    document: 'new',
    expected: null,
    received: parameter.name,
  };
}

function removed(parameter: Parameter): RawChange {
  return {
    code: 'parameter-removed',
    effect: 'narrower',
    tokens: tokensOf(parameter),
    specPointer: parameter.pointer,
    document: 'old',
    expected: parameter.name,
    received: null,
  };
}

function compareParameter(sources: Sources, old: Parameter, now: Parameter): readonly RawChange[] {
  const place = { tokens: tokensOf(now), specPointer: now.pointer, document: 'new' } as const;
  const requirement: RawChange = {
    ...place,
    code: now.required ? 'parameter-required' : 'parameter-optional',
    effect: now.required ? 'narrower' : 'wider',
    expected: old.required ? 'required' : 'optional',
    received: now.required ? 'required' : 'optional',
  };
  const style: RawChange = {
    ...place,
    code: 'parameter-style-changed',
    effect: 'other',
    expected: styleOf(old),
    received: styleOf(now),
  };
  return [
    ...(old.required === now.required ? [] : [requirement]),
    ...(old.explode !== now.explode && isList(sources, old, now) ? [style] : []),
  ];
}

function styleOf({ explode }: Parameter): string {
  return explode ? 'repeated' : 'separated';
}

/** Of a single value, it makes no difference how several would be sent. */
function isList(sources: Sources, old: Parameter, now: Parameter): boolean {
  const all = [
    ...alternativesOf(sources.old, [placeAt(sources.old.schemas, old.schema)]),
    ...alternativesOf(sources.new, [placeAt(sources.new.schemas, now.schema)]),
  ];
  return all.some(
    ({ types }) => types?.value.some((type) => type === 'array' || type === 'object') !== false,
  );
}
