import { session } from '../store/session.ts';
import { call } from './call.ts';
import type { Draft } from './types.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Milliseconds. */
  readonly time: number;
  /** What was sent, once it was signed. */
  readonly sent: Draft;
}

/** Signs a request with the credentials of the mock, or with wrong ones, and sends it as any client would. */
export async function sendDraft(
  provider: string,
  request: Draft,
  credentials: 'valid' | 'invalid',
): Promise<Answered> {
  const sent = await call<Draft>('POST', 'sign', { body: { provider, request, credentials } });
  const from = performance.now();
  const response = await fetch(`/${provider}${sent.target}`, {
    method: sent.method,
    headers: { ...sent.headers, 'x-lockstep-session': session.value },
    ...(sent.body === null || sent.method === 'GET' || sent.method === 'HEAD' ? {} : { body: sent.body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text,
    time: Math.round(performance.now() - from),
    sent,
  };
}
