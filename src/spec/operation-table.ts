import type { JsonValue } from '../json/json-value.ts';
import type { Schema } from './schema.ts';

/**
 * A spec, read once: everything that mocks, fixtures, drift and replay need, and nothing of OpenAPI's
 * shorthands. Plain JSON, so that it can be written to a file and loaded without a YAML parser.
 */
export interface OperationTable {
  readonly title: string;
  readonly version: string;
  readonly servers: readonly string[];
  readonly operations: readonly Operation[];
  /** By JSON Pointer into the document: every component, and every schema that stands in place. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

export type Effect = 'read' | 'change';

export interface Operation {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** The path template, without the `#name` by which several operations share one path. */
  readonly path: string;
  /** JSON Pointer of the operation in the document. */
  readonly pointer: string;
  readonly summary: string;
  readonly effect: Effect;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** What its body says to be told from others of its method and path. Left out where the query tells, or nothing has to. */
  readonly chosenBy?: readonly BodyChoice[];
  readonly responses: readonly ResponseDescription[];
  /** What lets a request in: one of these is enough. Left out where everybody may come in. */
  readonly security?: readonly SecurityRequirement[];
}

/** A member of the body that is required and has only this value. */
export interface BodyChoice {
  /** JSON Pointer into the body. */
  readonly pointer: string;
  /** A form sends it as text. */
  readonly constant: string | number | boolean;
}

/** What has to be sent together. */
export type SecurityRequirement = readonly SecurityScheme[];

export type SecurityScheme =
  | { readonly type: 'apiKey'; readonly in: 'query' | 'header' | 'cookie'; readonly name: string }
  /** The scheme of the header Authorization, in lower case; OAuth 2 and OpenID Connect send `bearer`. */
  | { readonly type: 'http'; readonly scheme: string };

export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  /** JSON Pointer of the parameter in the document. */
  readonly pointer: string;
  /** JSON Pointer of its schema: a key of `schemas`. */
  readonly schema: string;
  /** The only value it may have, where it chooses between operations on one path. */
  readonly constant?: string;
  /** A list is sent as one value with separators in between, or as repeated parameters. */
  readonly explode: boolean;
  readonly examples: readonly JsonValue[];
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaTypeObject[];
}

export interface ResponseDescription {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly pointer: string;
  readonly content: readonly MediaTypeObject[];
  /** Left out where none is described. */
  readonly headers?: readonly Header[];
}

export interface Header {
  /** In lower case. */
  readonly name: string;
  readonly required: boolean;
  readonly pointer: string;
  /** JSON Pointer of its schema: a key of `schemas`. */
  readonly schema?: string;
}

export interface MediaTypeObject {
  readonly type: string;
  /** JSON Pointer of the schema: a key of `schemas`. */
  readonly schema?: string;
  readonly examples: readonly NamedExample[];
}

export interface NamedExample {
  readonly name: string;
  readonly value: JsonValue;
}
