/**
 * Every reason for which Lockstep cannot do what it was asked. A closed set: scripts may switch on it.
 * What deviates from a contract is not in here: that is a finding, and data.
 */
export type ErrorCode =
  | 'USAGE'
  | 'CONFIG_INVALID'
  | 'PROVIDER_UNKNOWN'
  | 'OPERATION_UNKNOWN'
  | 'SPEC_NOT_FOUND'
  | 'SPEC_UNREADABLE'
  | 'SPEC_INVALID'
  | 'REFERENCE_DANGLING'
  | 'REFERENCE_CIRCULAR'
  | 'OPERATION_DUPLICATE'
  | 'GENERATED_MISSING'
  | 'MOCK_INVALID'
  | 'SCENARIO_UNKNOWN'
  | 'STATE_INVALID'
  | 'STATE_UNREACHABLE'
  | 'STATE_CONTENDED'
  | 'SESSION_INVALID'
  | 'SESSION_LIMIT'
  | 'CLOCK_INVALID'
  | 'FAULT_INVALID'
  | 'BASE_URL_INVALID'
  | 'SCHEMA_UNSATISFIABLE'
  | 'FIXTURE_INVALID'
  | 'JSON_UNREADABLE'
  | 'HAR_INVALID'
  | 'IMPORT_UNREADABLE'
  | 'IMPORT_EMPTY'
  | 'RECORDINGS_MISSING'
  | 'BASELINE_INVALID'
  | 'PROOF_INVALID'
  | 'REPORT_INVALID'
  | 'CREDENTIALS_MISSING'
  | 'TARGET_NOT_READY'
  | 'TARGET_UNREACHABLE'
  | 'TARGET_UNTRUSTED'
  | 'TARGET_TIMEOUT'
  | 'ANSWER_TOO_LARGE'
  | 'PORT_IN_USE'
  | 'LISTEN_FAILED'
  | 'OUTPUT_FAILED'
  | 'PAGE_UNREADABLE'
  | 'PEER_MISSING';

/**
 * The one error class. The message says what failed, where, what was expected and what to do next.
 * `cause` keeps the error underneath, where there is one.
 */
export class LockstepError extends Error {
  override readonly name = 'LockstepError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** The text of whatever was thrown, for the tail of a message. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/**
 * What was thrown, where it is one of our own: it can be told.
 *
 * @throws anything else again, since that is a bug.
 */
export function ownError(thrown: unknown): LockstepError {
  if (thrown instanceof LockstepError) return thrown;
  throw thrown;
}
