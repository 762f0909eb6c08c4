import type { JsonValue } from '../../json/json-value.ts';
import type { LimitName } from './limits.ts';
import type { NamedNode, Node, SchemaPlace } from './schema-place.ts';

/** What is said, and where. */
export interface Stated<T> {
  readonly value: T;
  readonly pointer: string;
}

export interface Limit extends Stated<number> {
  /** The limit itself is not allowed. */
  readonly exclusive: boolean;
}

/** A keyword's schema or data. */
export type Whole = SchemaPlace | Stated<JsonValue>;

/**
 * What one alternative of a schema demands, all that stands in references and in `allOf` taken together. Null is
 * held apart from the types and values, since it is allowed or not whatever they are.
 */
export interface Facts {
  /** The schema that tells this alternative from the others. */
  readonly place: string;
  /** Nothing is demanded. */
  readonly free: boolean;
  /** Any type where undefined; none, hence null alone, where empty. */
  readonly types: Stated<readonly string[]> | undefined;
  /** Where null is said to be allowed, or that nothing forbids it. */
  readonly nullable: string | undefined;
  readonly values: Stated<readonly JsonValue[]> | undefined;
  /** Values besides those listed are to be expected. */
  readonly open: boolean;
  readonly formats: readonly Stated<string>[];
  readonly patterns: readonly Stated<string>[];
  readonly limits: ReadonlyMap<LimitName, Limit>;
  /** Names, and the place of each in its list. */
  readonly required: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, NamedNode>;
  /** Where other properties are forbidden. */
  readonly closed: string | undefined;
  /** The schema of other properties. */
  readonly additional: Node;
  readonly patternProperties: ReadonlyMap<string, NamedNode>;
  readonly items: Node;
  readonly prefixItems: readonly Node[];
  /** Keywords that are compared as a whole, as schemas or as data. */
  readonly wholes: ReadonlyMap<string, readonly [Whole, ...Whole[]]>;
}
