import { defineProvider, type Provider } from 'lockstep';

/** What is not in a spec: where the verdict stands in a body; credentials, secrets and a signer where there are some. */
export const provider: Provider = defineProvider({
  id: 'example',
  title: 'Example task list',
  outcome: { pointer: '/code', success: [0], message: '/message' },
});
