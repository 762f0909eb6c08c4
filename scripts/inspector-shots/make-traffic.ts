/** Calls of every kind, so that there is something to see: answered, refused, faulty, of another session. */
export async function makeTraffic(url: string): Promise<void> {
  const state = await (await fetch(`${url}/_lockstep/state`)).json();
  const iccids: readonly string[] = state.tibiot.cards
    .slice(0, 3)
    .map(({ iccid }: { iccid: string }) => iccid);
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  for (const iccid of iccids) await get(`/tibiot/api/v1/card/detail?iccid=${iccid}`);
  await get('/smartproxy/pub/user-product/list?app_key=mock-app-key&product_type=9&size=3');
  await get('/smartproxy/pub/user-product/list?app_key=not-the-key');
  await get('/tibiot/api/v1/cards/detail?iccid=1');
  await signed(url, 'eiotclub', 'listPoolRecords');
  await signed(url, 'yunshop', 'listPackageLogs');
  await get(`/tibiot/api/v1/card/detail?iccid=${iccids[0]}`, { 'x-lockstep-session': 'checkout' });
  await post('/_lockstep/faults', { provider: 'tibiot', kind: 'status', status: 503, next: 3 });
  await get('/tibiot/api/v1/pool/detail?poolCode=UP202504010001');
  await post('/tibiot/api/v1/card/operation/network', { iccids, switchOn: 'no' });
  await post('/_lockstep/clock', { advance: 'PT1M' });
  await fetch(`${url}/_lockstep/faults`, { method: 'DELETE' });
  await post('/_lockstep/faults', { provider: 'smartproxy', kind: 'latency', milliseconds: 400 });
  await post('/tibiot/api/v1/card/operation/network', { iccids, switchOn: false });
  await changeCards(url, iccids);
  await post('/tibiot/api/v1/card/operation/network', { iccids: [], switchOn: 'no' });
}

async function signed(url: string, provider: string, operation: string): Promise<void> {
  const sample = await fetch(`${url}/_lockstep/sample?provider=${provider}&operation=${operation}`);
  const { request } = await sample.json();
  const made = await fetch(`${url}/_lockstep/sign`, {
    method: 'POST',
    body: JSON.stringify({ provider, request }),
  });
  const { method, target, headers, body } = await made.json();
  await fetch(`${url}/${provider}${target}`, { method, headers, ...(body === null ? {} : { body }) });
}

/** One card is another than it was, and one of a session of its own has texts longer than any window. */
async function changeCards(url: string, iccids: readonly string[]): Promise<void> {
  const [changed = '', long = ''] = iccids;
  await changeCard(url, changed, 'default', { apn: 'm2m.example', cardStatus: 4 });
  const words = '中文内容很长很长，没有空格也没有断行；'.repeat(12);
  await changeCard(url, long, 'long-texts', { apn: `${words}${'unbroken'.repeat(40)}` });
  await fetch(`${url}/tibiot/api/v1/card/detail?iccid=${long}`, {
    headers: { 'x-lockstep-session': 'long-texts' },
  });
}

async function changeCard(url: string, key: string, session: string, fields: object): Promise<void> {
  const headers = { 'x-lockstep-session': session };
  const place = `${url}/_lockstep/records?provider=tibiot&collection=cards`;
  const found = await (await fetch(`${place}&search=${key}`, { headers })).json();
  const body = JSON.stringify({ ...found.records[0].record, ...fields });
  const kept = await fetch(`${place}&key=${key}`, { method: 'PUT', headers, body });
  if (!kept.ok) throw new Error(`The card ${key} was not kept: ${await kept.text()}`);
}
