import type { Authenticator } from 'lockstep';
import type { Schemas } from '../../generated/smartproxy/operations.ts';

const REFUSAL: Schemas['Failure'] = { code: 3, msg: 'app_key is not valid' };

/** The key checked as the platform would. That a missing key is answered like a wrong one is assumed. */
export const authenticate: Authenticator = ({ query }, { credentials }) => {
  const expected = credentials['app_key'];
  const received = query.findLast(([name]) => name === 'app_key')?.[1] ?? '';
  if (received === expected) return undefined;
  const wrong = received === '' ? 'is missing' : 'is wrong';
  return {
    body: { ...REFUSAL },
    explain: `The query parameter "app_key" ${wrong}. Expected app_key=${expected}.`,
  };
};
