import { defineProvider, type Provider } from 'lockstep';

/** No credentials and no signer: the platform shows how calls are encrypted in its SDK only, and that rule is not public. */
export const provider: Provider = defineProvider({
  id: 'tibiot',
  title: 'TIBIOT open API',
  outcome: { pointer: '/code', success: [200], message: '/message' },
  // Assumed: the document names no zone.
  timeZone: 'Asia/Shanghai',
});
