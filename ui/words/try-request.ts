import type { Operation } from '../../src/spec/operation-table.ts';
import type { Draft, Sample } from '../api/types.ts';

/** A request as a form holds it. */
export interface TryRequest {
  /** By place and name: `query page`. An empty one is not sent. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function parameterKey({ in: place, name }: { readonly in: string; readonly name: string }): string {
  return `${place} ${name}`;
}

/** What a form is filled with at first. */
export function filledRequest(operation: Operation, draft: Draft, path: Sample['parameters']): TryRequest {
  const query = new URLSearchParams(draft.target.split('?', 2)[1] ?? '');
  const described = operation.parameters.map((parameter): [string, string] => {
    const { name, in: place } = parameter;
    if (place === 'path') return [parameterKey(parameter), path[name] ?? ''];
    if (place === 'query') return [parameterKey(parameter), query.get(name) ?? ''];
    return [parameterKey(parameter), draft.headers[name.toLowerCase()] ?? ''];
  });
  const names = new Set(
    operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name),
  );
  // What security demands is no parameter of the spec, and is sent all the same.
  const others = [...query]
    .filter(([name]) => !names.has(name))
    .map(([name, value]) => [`query ${name}`, value]);
  return {
    parameters: Object.fromEntries([...described, ...others]),
    headers: draft.headers,
    body: laidOut(draft.body ?? ''),
  };
}

/** JSON that a double holds in full is laid out for people; all else stays as it is. */
function laidOut(body: string): string {
  try {
    const laid = JSON.stringify(JSON.parse(body), undefined, 2);
    return JSON.stringify(JSON.parse(body)) === body ? laid : body;
  } catch {
    return body;
  }
}

/** The request that a form stands for. */
export function draftOfForm({ method, path, parameters }: Operation, form: TryRequest): Draft {
  const given = Object.entries(form.parameters).filter(([, value]) => value !== '');
  const inPlace = (place: string): readonly (readonly [string, string])[] =>
    given.flatMap(([key, value]) =>
      key.startsWith(`${place} `) ? [[key.slice(place.length + 1), value] as const] : [],
    );
  const named = inPlace('path').reduce(
    (template, [name, value]) => template.replaceAll(`{${name}}`, () => encodeURIComponent(value)),
    path,
  );
  const query = new URLSearchParams(inPlace('query').map(([name, value]) => [name, value])).toString();
  const described = new Set(
    parameters.filter(({ in: place }) => place === 'header').map(({ name }) => name.toLowerCase()),
  );
  const others = Object.entries(form.headers).filter(([name]) => !described.has(name));
  const own = inPlace('header').map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method,
    target: `${named}${query === '' ? '' : `?${query}`}`,
    headers: Object.fromEntries([...others, ...own]),
    body: form.body === '' ? null : form.body,
  };
}
