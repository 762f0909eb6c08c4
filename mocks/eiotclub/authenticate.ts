import {
  type AuthenticationContext,
  type Authenticator,
  isJsonObject,
  type JsonObject,
  type Rejection,
  type RequestParts,
  signParameters,
} from 'lockstep';
import type { Schemas } from '../../generated/eiotclub/operations.ts';

const SYSTEM_PARAMETERS = ['appkey', 'timestamp', 'nonce', 'sign'];

/** How far a timestamp may be off, in seconds: not documented, assumed. */
const TOLERANCE = 600;

/** The base request checked as the platform would; its codes are assumed, as the spec says. */
export const authenticate: Authenticator = ({ body, literals }, context) => {
  const request = isJsonObject(body) ? body : {};
  return (
    missingParameter(request) ??
    unknownAppkey(request, context) ??
    staleTimestamp(request, context) ??
    wrongSignature(request, literals, context)
  );
};

function missingParameter(request: JsonObject): Rejection | undefined {
  const missing = SYSTEM_PARAMETERS.find((name) => (request[name] ?? '') === '');
  if (missing === undefined) return undefined;
  return refused(
    '4001',
    `${missing} is missing`,
    `The system parameter "${missing}" is missing or empty. Expected ${SYSTEM_PARAMETERS.join(', ')} in the body.`,
  );
}

function unknownAppkey({ appkey }: JsonObject, { credentials }: AuthenticationContext): Rejection | undefined {
  if (appkey === credentials['appkey']) return undefined;
  return refused('4002', 'appkey is unknown', `The appkey is unknown. Expected "${credentials['appkey']}".`);
}

function staleTimestamp({ timestamp }: JsonObject, { clocks }: AuthenticationContext): Rejection | undefined {
  const accepted = clocks.map((clock) => Math.floor(clock / 1000));
  if (accepted.some((now) => Math.abs(now - Number(timestamp)) <= TOLERANCE)) return undefined;
  return refused(
    '4004',
    'timestamp is too old',
    `The timestamp ${timestamp} is more than ${TOLERANCE} s away. Expected about ${accepted.join(' or ')}, in seconds.`,
  );
}

function wrongSignature(
  { sign, ...parameters }: JsonObject,
  literals: RequestParts['literals'],
  { credentials }: AuthenticationContext,
): Rejection | undefined {
  const { text, signature } = signParameters(parameters, credentials['secret'] ?? '', literals);
  if (sign === signature) return undefined;
  return refused(
    '4003',
    'sign is wrong',
    `The signature is wrong. Signed string: ${text}; expected ${signature}, received ${sign}.`,
  );
}

function refused(code: Schemas['Failure']['code'], message: string, explain: string): Rejection {
  return { body: { code, message } satisfies Schemas['Failure'], explain };
}
