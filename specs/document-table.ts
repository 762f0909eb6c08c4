/** A JSON type as JSON Schema names it. */
export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** A unit that a document states; the spec must name it in the description of the field. */
export type Unit = 'bytes' | 'KB' | 'seconds' | 'days' | 'yuan' | 'fen';

/** The numeric bounds that are compared, each under its JSON Schema keyword. */
export type Limit = 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems';

/**
 * One field as the vendor's document states it.
 *
 * `at` is `query:NAME` or `body:/POINTER` in a request and a JSON Pointer in a successful answer, with `*`
 * for any item of an array. `required` says that the field is always present; an item of an array always is.
 * Whatever the document does not state is left out.
 */
export type DocumentRow = {
  readonly at: string;
  readonly type: JsonType | readonly JsonType[];
  readonly required: boolean;
  readonly enum?: readonly (string | number)[];
  readonly default?: string | number;
  readonly unit?: Unit;
} & { readonly [limit in Limit]?: number };

/** What can differ between a row of the document and a row of the spec. */
export type Aspect = 'undocumented' | 'missing' | 'type' | 'required' | 'enum' | 'default' | 'unit' | Limit;

/**
 * `PLACE ASPECT: DOCUMENT -> SPEC`: a place where the spec knowingly says more or something else than the
 * document. The place must carry `x-lockstep-assumed`.
 */
export type Departure = `${string} ${Aspect}: ${string} -> ${string}`;

/** One operation as the vendor's document states it, written by hand and never derived from the spec. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Fixed query values that choose the operation where several share one path. */
  readonly select?: { readonly [name: string]: string };
  readonly request: readonly DocumentRow[];
  readonly response: readonly DocumentRow[];
  readonly departures: readonly Departure[];
}

/** Everything one vendor documents. */
export interface ProviderDocument {
  readonly id: string;
  readonly operations: readonly DocumentedOperation[];
}
