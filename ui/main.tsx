import { render } from 'preact';
import { App } from './app.tsx';
import { chooseLanguage } from './messages/choose-language.ts';
import { speak, t } from './messages/message.ts';
import { keepFocus } from './store/keep-focus.ts';
import { followHash } from './store/route.ts';
import { loadTimeZones } from './store/time-zones.ts';
import { followTraffic } from './store/traffic.ts';

const root = document.getElementById('app');
if (root !== null) {
  const spoken = chooseLanguage(navigator.languages);
  speak(spoken);
  document.documentElement.lang = spoken.language.tag;
  document.title = t('app.title');
  keepFocus();
  followHash();
  followTraffic();
  void loadTimeZones();
  render(<App />, root);
}
