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
