import type { ServerResponse } from 'node:http';
import { problemResponse } from '../mock/problem.ts';

/** Answers for a target that gives no answer; a response that has begun is broken off, as the target's own was. */
export function refuseFailed(response: ServerResponse, target: string, error: Error): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const problem = problemResponse(
    {
      status: 502,
      title: 'No answer of the target',
      detail: `${target} gave no whole answer: ${error.message}. Nothing was recorded. Check the address and the network, and ask again.`,
    },
    { 'x-lockstep-explain': 'answered by the recorder' },
  );
  response.writeHead(problem.status, { ...problem.headers });
  response.end(problem.body);
}
