import { render } from 'preact';
import { App } from './app.tsx';
import { followHash } from './store/route.ts';
import { loadTimeZones } from './store/time-zones.ts';
import { followTraffic } from './store/traffic.ts';

const root = document.getElementById('app');
if (root !== null) {
  followHash();
  followTraffic();
  void loadTimeZones();
  render(<App />, root);
}
