import type { JsonValue } from '../json/json-value.ts';
import type { FormatCheck } from './formats.ts';
import type { PatternTest } from './matches-pattern.ts';
import type { OperationTable } from './operation-table.ts';

/** One failed keyword, as Ajv reports it. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  /** Left out of the validators that come with the package, as are the details of most keywords. */
  readonly schemaPath?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema that can be asked. `errors` holds those of the last call of compiled code, and is read at once. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null | undefined;
}

/** Compiled schemas by JSON Pointer into the document. */
export interface Validators {
  /** The schema at a pointer of `OperationTable.schemas`; compiled, where it has to be, on use. */
  at(pointer: string): Validate;
}

/** What compiled code calls: handed in, so that a generated file imports nothing. */
export interface ValidatorRuntime {
  /** Length in Unicode code points. */
  readonly ucs2length: (text: string) => number;
  readonly equal: (a: JsonValue, b: JsonValue) => boolean;
  /** Whether two items of a list are the same. */
  readonly hasTwins: (items: readonly JsonValue[]) => boolean;
  readonly formats: Readonly<Record<string, FormatCheck>>;
  /** A regular expression of Unicode mode that no text can keep busy for long. */
  readonly pattern: (pattern: string) => PatternTest;
}

/** The shape of `generated/<provider>/validators`. */
export type CreateValidators = (runtime: ValidatorRuntime) => Readonly<Record<string, Validate>>;

/** An operation table with the compiled validators of its schemas. */
export interface CompiledSpec {
  readonly table: OperationTable;
  readonly validators: Validators;
}
