import type { JsonType, JsonValue } from '../json/json-value.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import type { Assumption, Doubt } from './doubt.ts';

/** Where something stands: the name of the page as it was given, and the line, counted from 1. */
export interface Source {
  readonly page: string;
  readonly line: number;
}

/** What one or many pages of a vendor say, before it is put into the words of OpenAPI. Plain data. */
export interface DraftDocument {
  readonly title?: string;
  readonly description?: string;
  readonly servers: readonly DraftServer[];
  /** In the order of the pages. Two may have one method and path: `selectors` tell them apart, or a doubt says so. */
  readonly operations: readonly DraftOperation[];
  /** What the pages define by a name and use in several places. */
  readonly models: readonly DraftModel[];
  /** Codes of errors that the pages list for all operations. */
  readonly errorCodes: readonly DraftErrorCode[];
  /** OpenAPI that a page carries inside itself; its operations are not in `operations`. */
  readonly embedded: readonly EmbeddedDocument[];
  readonly doubts: readonly Doubt[];
}

export interface DraftServer {
  /** Scheme and host, without a slash at its end; as written, even where it is a placeholder. */
  readonly url: string;
  readonly description?: string;
  readonly assumed: readonly Assumption[];
  readonly source: Source;
}

export const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;
export type HttpMethod = (typeof METHODS)[number];

export interface DraftOperation {
  readonly title?: string;
  readonly description?: string;
  /** Where the page states one. */
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  readonly method: HttpMethod;
  /** Begins with a slash; parameters as `{name}`; neither host nor query. */
  readonly path: string;
  /** The server that the page gives for this operation: the `url` of one of the document's. */
  readonly server?: string;
  /** What a request must carry to be this operation, besides method and path. */
  readonly selectors: readonly DraftSelector[];
  readonly parameters: readonly DraftParameter[];
  readonly body?: DraftBody;
  readonly responses: readonly DraftResponse[];
  readonly errorCodes: readonly DraftErrorCode[];
  readonly assumed: readonly Assumption[];
  readonly source: Source;
}

/** The parameter or the member of the body with this constant value chooses the operation. It stands among the parameters or fields too. */
export interface DraftSelector {
  readonly place: 'query' | 'header' | 'body';
  /** The name of the parameter; in a body the path of the field, as in `a.b`. */
  readonly name: string;
  readonly value: JsonValue;
  /** Whether only an example shows the value. */
  readonly isGuess?: boolean;
  readonly source: Source;
}

export interface DraftParameter {
  readonly name: string;
  readonly place: 'path' | 'query' | 'header' | 'cookie';
  /** Undefined where the page does not say. */
  readonly required: boolean | undefined;
  readonly schema: DraftSchema;
  readonly source: Source;
}

export interface DraftBody {
  readonly required: boolean | undefined;
  readonly contents: readonly DraftContent[];
  readonly source: Source;
}

export interface DraftContent {
  readonly mediaType: string;
  readonly schema: DraftSchema;
  readonly examples: readonly DraftExample[];
  readonly assumed: readonly Assumption[];
  readonly source: Source;
}

export interface DraftExample {
  readonly title?: string;
  /** Where the page says which of the two it shows. */
  readonly outcome?: 'success' | 'failure';
  readonly value: JsonValue;
  /** Numbers in it that no double holds. */
  readonly literals?: NumberLiterals;
  readonly source: Source;
}

export interface DraftResponse {
  /** Three digits, `2XX` and the like, or `default`. */
  readonly status: string;
  readonly description?: string;
  readonly headers: readonly DraftParameter[];
  readonly contents: readonly DraftContent[];
  readonly assumed: readonly Assumption[];
  readonly source: Source;
}

export interface DraftErrorCode {
  readonly code: string | number;
  readonly description: string;
  readonly source: Source;
}

export interface DraftModel {
  /** As the page has it, in whatever script: not yet the name of a component. */
  readonly name: string;
  readonly schema: DraftSchema;
}

export interface DraftField {
  readonly name: string;
  /** Undefined where the page does not say. */
  readonly required: boolean | undefined;
  readonly schema: DraftSchema;
}

export interface DraftSchema {
  /** As `type` of OpenAPI 3.1 has them, `null` among them; none where any value is allowed or the type is unknown. */
  readonly types: readonly JsonType[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  /** The name of one of the document's models. Then the schema is that model; its own members stand beside it. */
  readonly model?: string;
  readonly enum?: readonly DraftChoice[];
  /** Why other values than those of the list have to be expected. */
  readonly open?: Assumption;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  /** What a number counts, as the page writes it: `KB`, `秒`. */
  readonly unit?: string;
  /** Of an object. Undefined where nothing is said of its members. */
  readonly fields?: readonly DraftField[];
  /** Of an object that is a map: what the values under all other names are. */
  readonly additional?: DraftSchema;
  /** Of an array. Undefined where nothing is said of its items. */
  readonly items?: DraftSchema;
  readonly assumed: readonly Assumption[];
  readonly source: Source;
}

export interface DraftChoice {
  readonly value: JsonValue;
  readonly description?: string;
}

/** An OpenAPI document inside a page, as a tree. What its prose and examples show is in it already. */
export interface EmbeddedDocument {
  readonly page: string;
  /** The heading above it. */
  readonly title?: string;
  /** What could be read, in the version that `openapi` names. References are local and no longer percent-encoded; names are the page's. */
  readonly value: JsonValue;
  /** The line of the page where a member begins, by JSON Pointer into `value`. */
  readonly lines: ReadonlyMap<string, number>;
  /** What was not stated but guessed, by JSON Pointer of the node that says it. */
  readonly assumed: ReadonlyMap<string, readonly Assumption[]>;
  /**
   * By JSON Pointer of the operation: a member of its body that seems to choose it among others of its path. It is
   * needed only where another page has the same method and path.
   */
  readonly selectors: ReadonlyMap<string, readonly DraftSelector[]>;
}
