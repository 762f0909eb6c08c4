import { defineProvider, type Provider } from 'lockstep';

/** Without credentials: what authenticates a caller is not known, and nothing is signed. */
export const provider: Provider = defineProvider({
  id: 'yunshop',
  title: 'yun_shop, plugin be-within-call',
  outcome: { pointer: '/result', success: [1], message: '/msg' },
  // Assumed: the document names no zone.
  timeZone: 'Asia/Shanghai',
});
