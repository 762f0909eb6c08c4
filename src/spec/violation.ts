import type { JsonValue } from '../json/json-value.ts';

/** One way in which a value breaks its schema, as a person would put it: one cause, one violation. */
export interface Violation {
  /** The JSON Schema keyword that failed. */
  readonly keyword: string;
  /** JSON Pointer into the value; for a missing property, the object that lacks it. */
  readonly pointer: string;
  /** JSON Pointer of the keyword in the document. */
  readonly specPointer: string;
  /** What the keyword demands: a type, a list of values, a limit, the name of the missing property. */
  readonly expected: JsonValue;
  /** The value, where it is short; else its JSON type. */
  readonly received: JsonValue;
  /** The enumeration is known to be incomplete: worth telling, nothing to refuse. */
  readonly open: boolean;
}
