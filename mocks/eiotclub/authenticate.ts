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

function unknownAppkey(
  { appkey }: JsonObject,
  { credentials }: AuthenticationContext,
): Rejection | undefined {
  if (appkey === credentials['appkey']) return undefined;
  return refused('4002', 'appkey is unknown', `The appkey is unknown. Expected "${credentials['appkey']}".`);
}

function staleTimestamp(
  { timestamp = null }: JsonObject,
  { clocks }: AuthenticationContext,
): Rejection | undefined {
  // Texts too, since digits in quotes are for the schema to refuse; an object has no number and may refuse to be made one.
  const asked = typeof timestamp === 'object' ? Number.NaN : Number(timestamp);
  if (clocks.some((clock) => Math.abs(Math.floor(clock / 1000) - asked) <= TOLERANCE)) return undefined;
  const accepted = [...new Set(clocks.map((clock) => Math.floor(clock / 1000)))];
  return refused(
    '4004',
    'timestamp is too old',
    `The timestamp ${JSON.stringify(timestamp)} is not within ${TOLERANCE} s of now. Expected about ${accepted.join(' or ')}, in seconds.`,
  );
}

function wrongSignature(
  request: JsonObject,
  literals: RequestParts['literals'],
  { credentials }: AuthenticationContext,
): Rejection | undefined {
  // Empty parameters are left out, so the signature does not sign itself.
  const parameters = { ...request, sign: '' };
  const { signature } = signParameters(parameters, credentials['secret'] ?? '', literals);
  if (request['sign'] === signature) return undefined;
  // A client may have sent its secret along, by mistake.
  const shown = request['secret'] ? { ...parameters, secret: '***' } : parameters;
  return refused(
    '4003',
    'sign is wrong',
    `The signature is wrong. Expected ${signature}, the SHA-1 of: ${signParameters(shown, '', literals).text}`,
  );
}

function refused(code: Schemas['Failure']['code'], message: string, explain: string): Rejection {
  return { body: { code, message } satisfies Schemas['Failure'], explain };
}
