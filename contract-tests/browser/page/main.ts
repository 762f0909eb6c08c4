/** A page that talks to two providers with nothing behind it but the service worker. */
import { createMock } from 'lockstep';
import { handlers } from 'lockstep/msw';
import { mock as eiotclub } from 'lockstep/providers/eiotclub';
import { mock as tibiot } from 'lockstep/providers/tibiot';
import { setupWorker } from 'msw/browser';
import { cardStatus, poolRecords, switchOff } from './clients.ts';

const CARD = '89860119870100000012';

const iot = createMock(tibiot);
const worker = setupWorker(...handlers(iot), ...handlers(eiotclub));

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

async function showStatus(): Promise<void> {
  element('status').textContent = (await cardStatus(CARD)) === 4 ? 'off' : 'on';
}

element('off').addEventListener('click', async () => {
  await switchOff(CARD);
  await showStatus();
  document.body.dataset['step'] = 'asked';
});

element('later').addEventListener('click', async () => {
  iot.clock.advance(600_000);
  await showStatus();
  document.body.dataset['step'] = 'later';
});

await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
for (const orderNumber of await poolRecords(387)) {
  const item = document.createElement('li');
  item.textContent = orderNumber;
  element('records').append(item);
}
element('card').textContent = CARD;
await showStatus();
document.body.dataset['step'] = 'shown';
