import { essenceOf, isJsonMediaType, matchesMediaRange } from '../../exchange/media-type.ts';
import { isEmpty } from '../body-reading.ts';
import { type ExchangeContext, hasNoBody } from '../exchange-context.ts';
import { defineRule, type RawDeviation, type Rule } from './rule.ts';

/** What is expected of a label that names another charset. */
export const UTF_8 = 'charset=utf-8';

export const mediaTypeChanged: Rule = defineRule({
  code: 'media-type-changed',
  area: 'media-type',
  kind: 'changed',
  severity: { response: 'breaking' },
  ground: 'spec',
  check(context) {
    const { request, response } = context.check;
    if (hasNoBody(request.method, response)) return [];
    const label = response.headers['content-type'] ?? '';
    return context.content.length > 0 ? againstSpec(context, label) : againstRecording(context, label);
  },
});

function againstSpec({ check, content, bodyPointer }: ExchangeContext, label: string): RawDeviation[] {
  const received = essenceOf(label);
  // No body and no word of its type: that the body is missing says it better.
  if (received === '' && isEmpty(check.response.body)) return [];
  if (content.some(({ type }) => matchesMediaRange(received, type))) return againstUtf8(label, bodyPointer);
  const expected = content.map(({ type }) => type);
  return [{ pointer: '', specPointer: `${bodyPointer}/content`, expected, received }];
}

function againstRecording({ check }: ExchangeContext, label: string): RawDeviation[] {
  const received = essenceOf(label);
  const recorded = essenceOf(check.recorded?.response.headers['content-type']);
  if (!isJsonMediaType(recorded) || isJsonMediaType(received)) return [];
  return [{ pointer: '', specPointer: '', expected: [recorded], received, ground: 'recording' }];
}

/** JSON is UTF-8 (RFC 8259, section 8.1); a label that says otherwise makes some clients read other characters. */
function againstUtf8(received: string, bodyPointer: string): RawDeviation[] {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(received)?.[1]?.toLowerCase();
  if (charset === undefined || !isJsonMediaType(essenceOf(received))) return [];
  if (charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii') return [];
  const specPointer = `${bodyPointer}/content`;
  return [{ pointer: '', specPointer, expected: UTF_8, received, severity: 'risky', ground: 'fact' }];
}
