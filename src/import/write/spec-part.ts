import type { JsonObject } from '../../json/json-value.ts';
import type { DraftSelector, HttpMethod } from '../draft.ts';

/** What one source brings to a spec: operations whose references lead to `schemas`, and nothing else to resolve. */
export interface SpecPart {
  readonly title?: string;
  readonly description?: string;
  /** Server objects of OpenAPI 3.1; each URL is a scheme and a host. */
  readonly servers: readonly JsonObject[];
  readonly operations: readonly PlacedOperation[];
  /** Schemas of OpenAPI 3.1, by the name that `#/components/schemas/NAME` gives them: in any script. */
  readonly schemas: ReadonlyMap<string, JsonObject>;
}

/** An operation object of OpenAPI 3.1 with where it is to stand. */
export interface PlacedOperation {
  readonly method: HttpMethod;
  /** Whole, with parameters as `{name}`. */
  readonly path: string;
  readonly selectors: readonly Selector[];
  readonly node: JsonObject;
}

/** What a request must carry to be this operation. */
export type Selector = Pick<DraftSelector, 'place' | 'name' | 'value' | 'isGuess'>;
