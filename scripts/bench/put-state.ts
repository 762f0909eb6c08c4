/** Milliseconds. */
const LIMIT = 15_000;

/** Puts a state in force in the default session of a mock server. */
export async function putState(origin: string, state: object): Promise<void> {
  const response = await fetch(`${origin}/_lockstep/state`, {
    method: 'PUT',
    body: JSON.stringify(state),
    signal: AbortSignal.timeout(LIMIT),
  });
  if (!response.ok) throw new Error(`The state was refused: ${await response.text()}`);
}
