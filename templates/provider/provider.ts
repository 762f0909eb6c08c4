import { defineProvider, type Provider } from 'lockstep';

/**
 * What is not in the spec. Where the verdict stands in a body that comes with status 200, `outcome` says so; who sends
 * credentials or signs requests gives `credentials` and `sign`.
 */
export const provider: Provider = defineProvider({
  id: 'new-provider',
  title: 'New provider',
});
