/** Names the faults by which a mock made an answer other than it would have been. */
export const FAULT_HEADER = 'x-lockstep-fault';

/** Why an answer is no evidence of anything: a mock was told to make it so. `undefined` for any other answer. */
export function faultReason({
  headers,
}: {
  readonly headers: Readonly<Record<string, string>>;
}): string | undefined {
  const fault = headers[FAULT_HEADER];
  return fault === undefined ? undefined : `a mock made the answer by a fault (${fault})`;
}
