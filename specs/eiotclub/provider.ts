import {
  defineProvider,
  isJsonObject,
  type JsonObject,
  type Provider,
  type Signer,
  signParameters,
} from 'lockstep';

/** The base request, its signature over everything else in the body. Rule: the platform's page on signing. */
const sign: Signer = ({ body, literals }, { credentials, now, random }) => {
  const { appkey = '', secret = '' } = credentials;
  const base = { appkey, timestamp: Math.floor(now / 1000), nonce: 10_000 + Math.floor(random() * 90_000) };
  const { sign: _stale, ...parameters }: JsonObject = { ...(isJsonObject(body) ? body : {}), ...base };
  return { body: { ...base, sign: signParameters(parameters, secret, literals).signature } };
};

export const provider: Provider = defineProvider({
  id: 'eiotclub',
  title: 'EIOTCLUB open platform',
  outcome: { pointer: '/code', success: ['200'], message: '/message' },
  // Assumed: the document names no zone.
  timeZone: 'Asia/Shanghai',
  credentials: [
    { name: 'appkey', mock: 'mock-appkey', secret: false },
    { name: 'secret', mock: 'mock-secret', secret: true },
  ],
  secrets: ['appkey', 'sign'],
  // Of an account, as a customer's notes have it.
  rateLimit: { perSecond: 10, refusal: { code: '4006' } },
  sign,
});
