import type { Operation } from '../../spec/operation-table.ts';
import type { ProviderMock } from '../definition.ts';
import type { Inferred } from './resource.ts';

/** What answers an operation, for people and for programs. */
export interface ExplainedOperation {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly does: Inferred['kind'] | 'handler' | 'example' | 'schema';
  /** The collection in the state; left out where no state is kept. */
  readonly resource?: string;
  /** In words. */
  readonly says: string;
  /** Why nothing was inferred; left out where something was, or a handler answers. */
  readonly why?: string;
}

/** What answers each operation of a mock, in the order of its spec. */
export function explainMock({ spec, handlers, inference }: ProviderMock): readonly ExplainedOperation[] {
  return spec.table.operations.map((operation) => {
    const { id, method, path } = operation;
    const line = { operation: id, method, path };
    const inferred = inference?.of(operation);
    if (inferred === undefined) {
      const says = Object.hasOwn(handlers, id) ? 'handler' : describedBy(operation);
      return { ...line, does: says, says };
    }
    if (inferred.kind !== 'none')
      return { ...line, does: inferred.kind, resource: inferred.resource.name, says: saidOf(inferred) };
    const says = describedBy(operation);
    return { ...line, does: says, says, why: inferred.why };
  });
}

function describedBy({ responses }: Operation): 'example' | 'schema' {
  const success = responses.find(({ status }) => status.startsWith('2')) ?? responses[0];
  return success?.content.some(({ examples }) => examples.length > 0) === true ? 'example' : 'schema';
}

function saidOf(inferred: Inferred): string {
  const { kind, resource } = inferred;
  const notes = inferred.kind === 'list' ? listNotes(inferred) : recordNotes(inferred);
  return `${kind} ${resource.name}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

function listNotes({ parameters, answer }: Extract<Inferred, { kind: 'list' }>): readonly string[] {
  const { filters, page, size, offset, after, before, sort } = parameters;
  const paging = [page?.name, size?.name, offset, after, before].filter((name) => name !== undefined);
  return [
    ...(answer.place === undefined || answer.place.length === 0 ? [] : [`rows at ${answer.place.join('.')}`]),
    ...(filters.length === 0 ? [] : [`filtered by ${filters.map(({ parameter }) => parameter).join(' ')}`]),
    ...(paging.length === 0 ? [] : [`paged by ${paging.join(' ')}`]),
    ...(sort === undefined ? [] : [`sorted by ${sort}`]),
  ];
}

function recordNotes(inferred: Exclude<Inferred, { kind: 'list' }>): readonly string[] {
  const { resource, names, kind } = inferred;
  const isNamedInPath = kind !== 'create' && names.length > resource.scope.length;
  const parameter = isNamedInPath ? names.at(-1) : undefined;
  const { key, parent } = resource;
  return [
    ...(key === undefined ? [] : [`key ${key}${parameter === undefined ? '' : ` from {${parameter}}`}`]),
    ...(parent === undefined || parent.isOpen ? [] : [`of ${parent.name}`]),
    ...(inferred.kind === 'replace' && inferred.created !== undefined ? ['makes what is not there'] : []),
    ...(resource.isOpen && kind === 'read' ? ['there until it is deleted'] : []),
  ];
}
