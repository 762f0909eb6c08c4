import type { JsonObject } from 'lockstep';
import { type Operations as Eiotclub, provider } from 'lockstep/providers/eiotclub';
import type { Operations as Tibiot } from 'lockstep/providers/tibiot';

const CREDENTIALS = { appkey: 'mock-appkey', secret: 'mock-secret' };

/** The order numbers of the first pool records, asked for with a signed request. */
export async function poolRecords(pool: number): Promise<readonly string[]> {
  const body: JsonObject = { pool_object_id: pool, page: 1, page_size: 10 };
  const parts = { method: 'POST', path: '/', query: [], headers: {}, body, literals: new Map() };
  const context = { credentials: CREDENTIALS, now: Date.now(), random: Math.random };
  const signed = { ...body, ...provider.sign?.(parts, context).body };
  const answer: Eiotclub['listPoolRecords']['response'] = await post(
    'https://oapi.eiotclub.com/api/v3/pool/record/list',
    signed,
  );
  if (answer.code !== '200') throw new Error(answer.message);
  return answer.data.list.map((record) => record.order_no);
}

export async function cardStatus(iccid: string): Promise<number | undefined> {
  const response = await fetch(`https://oac.tibiot.com/api/v1/card/detail?iccid=${iccid}`);
  const answer: Tibiot['getCardDetail']['response'] = await response.json();
  if (answer.code !== 200) throw new Error(answer.message);
  return answer.data?.cardStatus;
}

export async function switchOff(iccid: string): Promise<void> {
  const answer: Tibiot['switchCardNetwork']['response'] = await post(
    'https://oac.tibiot.com/api/v1/card/operation/network',
    { iccids: [iccid], switchOn: false },
  );
  if (answer.code !== 200) throw new Error(answer.message);
}

async function post<T>(url: string, body: JsonObject): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}
