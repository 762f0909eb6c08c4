import { ownError } from '../../errors/lockstep-error.ts';
import { bytesOfText } from '../../exchange/body-text.ts';
import { type HarNode, member, textOf } from '../../exchange/har.ts';
import { readHarEntry } from '../../exchange/har-entry.ts';
import { skipOf } from '../../exchange/har-skip.ts';
import { redactHar } from '../../exchange/redact/redact-har.ts';
import type { RedactionRules } from '../../exchange/redact/redaction-rules.ts';
import { createHarSplitter } from '../../exchange/split-har.ts';
import { readJson } from '../../json/read-json.ts';
import type { Doubt } from '../doubt.ts';
import { type DraftDocument, type HttpMethod, METHODS } from '../draft.ts';
import { LIMITS } from '../page/limits.ts';
import { PageRefusal } from '../page/page-refusal.ts';
import { addExchange, type OperationTally } from './tally.ts';
import { toldApart } from './told-apart.ts';

export interface RedactionMeans {
  readonly rules: RedactionRules;
  /** 32 random bytes: the same key gives the same pseudonyms. */
  readonly key: Uint8Array;
}

/**
 * What recorded traffic shows of an API. Secrets are taken out before anything is read, so that none can be copied.
 *
 * @throws LockstepError `HAR_INVALID` where the text is no HAR
 * @throws PageRefusal where it shows more operations than any API has
 */
export function harDraft(page: string, text: string, { rules, key }: RedactionMeans): DraftDocument {
  const redacted = redactHar(text, page, rules, key).text;
  const tallies = new Map<string, OperationTally>();
  const doubts: Doubt[] = [];
  const servers = new Map<string, number>();
  for (const { bytes, line } of entriesOf(redacted, page)) {
    const ignored = addEntry(tallies, servers, page, line, bytes);
    if (tallies.size > LIMITS.operations)
      throw new PageRefusal('too-many-rows', `more than ${LIMITS.operations} operations`, line);
    if (ignored !== undefined)
      doubts.push({ code: 'entry-ignored', source: { page, line }, read: ignored, chosen: '' });
  }
  const found = [...tallies.values()].map(toldApart);
  const operations = found.flatMap((one) => one.operations);
  if (operations.length > LIMITS.operations)
    throw new PageRefusal('too-many-rows', `more than ${LIMITS.operations} operations`);
  return {
    servers: [...servers].map(([url, line]) => ({ url, assumed: [], source: { page, line } })),
    operations,
    ...{ models: [], errorCodes: [], embedded: [] },
    doubts: [...found.flatMap((one) => one.doubts), ...doubts],
  };
}

/** Why the entry was not used; undefined where it was. */
function addEntry(
  tallies: Map<string, OperationTally>,
  servers: Map<string, number>,
  page: string,
  line: number,
  bytes: Uint8Array,
): string | undefined {
  const reading = readJson(new TextDecoder().decode(bytes));
  if (!reading.ok) return `not JSON: ${reading.problem.detail}`;
  const entry: HarNode = { file: page, pointer: '', value: reading.value };
  try {
    const request = member(entry, 'request');
    const skip = skipOf(entry, textOf(member(request, 'method')));
    if (skip !== undefined) return skip;
    const exchange = readHarEntry(entry);
    const method = METHODS.find((known): known is HttpMethod => known === exchange.request.method);
    if (method === undefined) return `method ${exchange.request.method}`;
    const url = textOf(member(request, 'url'));
    const server = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@]+/i.exec(url)?.[0];
    const added = addExchange(tallies, method, exchange, { server, source: { page, line } });
    if (added !== 'added') return `no data in it: ${method} ${exchange.request.target.replace(/\?.*$/s, '')}`;
    if (server !== undefined && !servers.has(server)) servers.set(server, line);
    return undefined;
  } catch (error) {
    return ownError(error).message;
  }
}

interface EntryAt {
  readonly bytes: Uint8Array;
  readonly line: number;
}

function entriesOf(text: string, page: string): readonly EntryAt[] {
  const whole = Buffer.from(bytesOfText(text));
  const found: EntryAt[] = [];
  let from = 0;
  let line = 1;
  const splitter = createHarSplitter(page, (entry) => {
    const bytes = Uint8Array.from(entry.bytes);
    const at = Math.max(whole.indexOf(bytes, from), from);
    for (let index = from; index < at; index += 1) if (whole[index] === 0x0a) line += 1;
    found.push({ bytes, line });
    from = at;
  });
  splitter.push(whole);
  return found;
}
