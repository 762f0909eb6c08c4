import type { JsonValue } from '../../json/json-value.ts';
import type { Operation } from '../../spec/operation-table.ts';
import type { ListParameters } from './list-parameters.ts';
import type { PageField } from './page-field.ts';

/** A kind of thing that the operations of a spec keep, as far as its paths and schemas show. */
export interface Resource {
  /** Of its collection in the state: `users/posts`. */
  readonly name: string;
  /** What people call it: `posts`. */
  readonly title: string;
  /** Where they stand: the path parameters before the key, in order. */
  readonly scope: readonly ScopeParameter[];
  /** The property that names one of them; `undefined` where only the path does. */
  readonly key: string | undefined;
  /** What one of them is, at a pointer of the document. */
  readonly schema: string;
  /** What an answer shows of the one that stands above it. */
  readonly parent: Resource | undefined;
  /** There is one of every name until it is deleted: no operation lists or creates them. */
  readonly isOpen: boolean;
  /** Nothing says which places there are for them: those of the start stand in all. */
  readonly isEverywhere: boolean;
}

/** One of several, which a property of theirs names. */
export interface KeyedResource extends Resource {
  readonly key: string;
}

export interface ScopeParameter {
  readonly name: string;
  /** The property of the record that repeats it, where one does. */
  readonly property: string | undefined;
  /** That property is a number. */
  readonly isNumber: boolean;
}

/** The answer of an operation that has done what it was asked to. */
export interface SuccessAnswer {
  readonly status: number;
  /** `undefined` where it has no body. */
  readonly type: string | undefined;
  /** Pointer of the body's schema. */
  readonly schema: string | undefined;
  /** Where in the body the record or the rows stand; `undefined` where they stand nowhere in it. */
  readonly place: readonly string[] | undefined;
  /** What the spec shows of its body. */
  readonly examples: readonly JsonValue[];
  /** In lower case: the headers that are described. */
  readonly headers: readonly string[];
}

/** One that has a body, with rows in it. */
export interface ListAnswer extends SuccessAnswer {
  readonly type: string;
  readonly schema: string;
  readonly place: readonly string[];
}

interface Common {
  readonly operation: Operation;
  readonly resource: Resource;
  /** The path parameters of the operation, in order. */
  readonly names: readonly string[];
  readonly answer: SuccessAnswer;
}

export interface InferredList extends Common {
  readonly kind: 'list';
  readonly resource: KeyedResource;
  readonly answer: ListAnswer;
  /** Pointer of the rows' schema. */
  readonly row: string;
  readonly parameters: ListParameters;
  readonly fields: readonly PageField[];
}

export interface InferredCreate extends Common {
  readonly kind: 'create';
  readonly resource: KeyedResource;
}

export interface InferredChange extends Common {
  readonly kind: 'read' | 'patch' | 'delete';
}

export interface InferredReplace extends Common {
  readonly kind: 'replace';
  /** The answer where there was none before, `undefined` where that is a 404. */
  readonly created: SuccessAnswer | undefined;
  /** The member of the body that is the key; `undefined` where the path has it. */
  readonly bodyKey: string | undefined;
}

export type Inferred = InferredList | InferredCreate | InferredChange | InferredReplace;

/** Why an operation is answered from its description alone. */
export interface NotInferred {
  readonly operation: Operation;
  readonly kind: 'none';
  readonly why: string;
  /** What has to be there for it: the resource in whose path it stands. */
  readonly owner: Resource | undefined;
  readonly names: readonly string[];
}

export interface Inference {
  readonly resources: readonly Resource[];
  /** What an operation of the spec does, worked out when it is first asked for: a large one has hundreds. */
  of(operation: Operation): Inferred | NotInferred;
  /** The operations that do something to a resource, in the order of the spec. */
  on(resource: Resource): readonly Inferred[];
}
