import { session } from '../store/session.ts';
import type { Problem } from './types.ts';

/** Why a call came to nothing: what the server said, or that it did not answer. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined, cause?: unknown) {
    super(problem?.detail ?? 'no answer', { cause });
    this.problem = problem;
  }
}

export interface CallOptions {
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** JSON text where it is a string, which keeps every digit. */
  readonly body?: unknown;
}

/** Asks the control API, in the session that is looked at, and gives the text of the answer. */
export async function callText(method: string, name: string, options: CallOptions = {}): Promise<string> {
  const { body } = options;
  const response = await fetch(urlOf(name, options.query), {
    method,
    headers: { 'x-lockstep-session': session.value },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new CallFailed(undefined, error);
  });
  const text = await response.text();
  if (!response.ok) throw new CallFailed(problemOf(text));
  return text;
}

/** The same, as the JSON that the control API promises. */
export async function call<T>(method: string, name: string, options?: CallOptions): Promise<T> {
  // The control API is of the same version as the page.
  return JSON.parse(await callText(method, name, options)) as T;
}

function urlOf(name: string, query: CallOptions['query'] = {}): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  const search = new URLSearchParams(given).toString();
  return `/_lockstep/${name}${search === '' ? '' : `?${search}`}`;
}

function problemOf(text: string): Problem | undefined {
  try {
    const problem = JSON.parse(text);
    return typeof problem?.detail === 'string' ? problem : undefined;
  } catch {
    return undefined;
  }
}
