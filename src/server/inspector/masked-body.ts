import { textOfBody } from '../../exchange/body-text.ts';
import { essenceOf, FORM } from '../../exchange/media-type.ts';
import type { JsonObject } from '../../json/json-value.ts';
import { rewriteScalars } from '../../json/rewrite-scalars.ts';
import { isSecret } from '../../provider/is-secret.ts';
import type { Provider } from '../../provider/provider.ts';

/** More characters of a body are not sent to be looked at. */
const SHOWN = 1_000_000;

/** Shown in place of a secret. */
export const MASK = '***';

/** A body as it is shown: text, with secrets masked and cut off where it is too long; bytes that are no text by their number alone. */
export function maskedBody(
  provider: Provider,
  type: string | undefined,
  body: Uint8Array | string | undefined,
): JsonObject {
  const text = textOfBody(body);
  const size =
    body === undefined ? 0 : typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
  if (text === undefined) return { kind: 'bytes', size };
  const masked = essenceOf(type) === FORM ? maskedForm(provider, text) : maskedJson(provider, text);
  return { kind: 'text', size, text: masked.slice(0, SHOWN), isCut: masked.length > SHOWN };
}

function maskedJson(provider: Provider, text: string): string {
  const masked = rewriteScalars(text, ({ kind, path }) =>
    kind === 'value' && path.some((name) => typeof name === 'string' && isSecret(provider, name))
      ? JSON.stringify(MASK)
      : undefined,
  );
  return masked ?? text;
}

function maskedForm(provider: Provider, text: string): string {
  const fields = [...new URLSearchParams(text)];
  if (!fields.some(([name]) => isSecret(provider, name))) return text;
  return new URLSearchParams(
    fields.map(([name, value]) => [name, isSecret(provider, name) ? MASK : value]),
  ).toString();
}
