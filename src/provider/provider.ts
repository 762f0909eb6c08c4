import type { JsonObject, JsonValue } from '../json/json-value.ts';
import type { NumberLiterals } from '../json/read-json.ts';

/**
 * Where the provider's business verdict stands in a body. It is not the HTTP status: many providers
 * answer 200 and put the error into the body.
 */
export interface Outcome {
  /** JSON Pointer into the body. */
  readonly pointer: string;
  /** The values that mean success; every other value is a failure. */
  readonly success: readonly (string | number | boolean)[];
  /** JSON Pointer to the provider's own words, where it has some. */
  readonly message?: string;
}

/** A credential of an account at the provider. Live values come only from the environment. */
export interface Credential {
  /** camelCase or snake_case; the variable is `LOCKSTEP_<ID>_<NAME>`. */
  readonly name: string;
  /** What the mock accepts. */
  readonly mock: string;
  /** A secret is what a deliberately wrong request gets wrong; an account name is not. */
  readonly secret: boolean;
}

export type Credentials = Readonly<Record<string, string>>;

/** A request before it is signed, taken apart. Names of headers are in lower case. */
export interface RequestParts {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonValue | undefined;
  /** Literals of the numbers in the body that a double cannot hold. */
  readonly literals: NumberLiterals;
}

/** What a signer adds to a request, or replaces in it. */
export interface RequestAdditions {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
}

export interface SigningContext {
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A number in [0, 1), for nonces. */
  readonly random: () => number;
}

/** Makes the volatile fields of a request afresh: timestamp, nonce, signature, keys. */
export type Signer = (request: RequestParts, context: SigningContext) => RequestAdditions;

/** How often an account may call. */
export interface RateLimit {
  readonly perSecond: number;
  /** How it refuses what is beyond, in its own envelope; with 429 where it is left out. */
  readonly refusal?: { readonly code: string | number | boolean; readonly status?: number };
}

/** A third-party API, as far as it is not in its spec. */
export interface Provider {
  /** Lower-case letters, digits and dashes: the name of its folders and the prefix of its URLs. */
  readonly id: string;
  readonly title: string;
  readonly outcome?: Outcome;
  readonly credentials: readonly Credential[];
  readonly sign?: Signer;
  /** Kept at a live target; a mock answers as fast as it can. */
  readonly rateLimit?: RateLimit;
  /** IANA name of the zone in which it writes times that name none, `Asia/Shanghai`; left out where that is not known. */
  readonly timeZone?: string;
  /** Names of fields, parameters and headers that must never be shown or stored. */
  readonly secrets: readonly string[];
}
