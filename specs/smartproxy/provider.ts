import { defineProvider, type Provider } from 'lockstep';

export const provider: Provider = defineProvider({
  id: 'smartproxy',
  title: 'Smartproxy open API',
  outcome: { pointer: '/code', success: [200], message: '/msg' },
  // Assumed: the document names no zone, and says nothing of where its clocks stand.
  timeZone: 'UTC',
  credentials: [{ name: 'app_key', mock: 'mock-app-key', secret: true }],
  // Nothing is signed: the key itself goes along.
  sign: (_request, { credentials }) => ({ query: { app_key: credentials['app_key'] ?? '' } }),
});
