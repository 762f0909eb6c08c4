import { type Signal, signal } from '@preact/signals';
import type { TrafficEntry } from '../api/types.ts';
import { joinedTraffic } from '../words/joined-traffic.ts';
import { noteChange } from './session.ts';

/** As many are shown; the oldest go. */
const MOST = 10_000;

/** Requests as they came, the latest first. */
export const traffic: Signal<readonly TrafficEntry[]> = signal([]);
/** How many came too fast to be sent. */
export const missed: Signal<number> = signal(0);
/** Whether the server can be heard. */
export const isConnected: Signal<boolean> = signal(true);
/** While it is set, what comes waits. */
export const isPaused: Signal<boolean> = signal(false);

let waiting: TrafficEntry[] = [];
let isShowing = false;

/** Listens to the server for as long as the page is open. */
export function followTraffic(): void {
  const events = new EventSource('/_lockstep/events');
  events.addEventListener('open', () => {
    isConnected.value = true;
  });
  events.addEventListener('error', () => {
    isConnected.value = false;
  });
  events.addEventListener('exchange', ({ data }) => {
    // The data of an event is what the control API promises.
    waiting.push(JSON.parse(data) as TrafficEntry);
    if (!isShowing) requestAnimationFrame(show);
    isShowing = true;
  });
  events.addEventListener('missed', ({ data }) => {
    missed.value += Number(data);
  });
}

/** All that has come since the last frame at once. */
function show(): void {
  isShowing = false;
  if (isPaused.value || waiting.length === 0) return;
  const come = waiting;
  waiting = [];
  traffic.value = joinedTraffic(traffic.value, come, MOST);
  noteLater();
}

let isNoted = false;

/** Pages ask again some time after requests have come, and not for each. */
function noteLater(): void {
  if (isNoted) return;
  isNoted = true;
  setTimeout(() => {
    isNoted = false;
    noteChange();
  }, 1000);
}

export function setPaused(paused: boolean): void {
  isPaused.value = paused;
  show();
}

export function clearTraffic(): void {
  traffic.value = [];
  missed.value = 0;
}
