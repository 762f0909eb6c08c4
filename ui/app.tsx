import type { FunctionComponent, VNode } from 'preact';
import './app.css';
import './components/badge.css';
import './components/card.css';
import './components/cells.css';
import './report/report.css';
import { Boundary } from './components/boundary.tsx';
import { InForce } from './components/in-force.tsx';
import icon from './icon.svg';
import { type MessageKey, t } from './messages/message.ts';
import { hrefOf, PAGES, type PageName, route } from './store/route.ts';
import { isConnected } from './store/traffic.ts';
import { Control } from './views/control.tsx';
import { Drift } from './views/drift.tsx';
import { Overview } from './views/overview.tsx';
import { State } from './views/state.tsx';
import { Traffic } from './views/traffic.tsx';
import { Try } from './views/try.tsx';

const VIEWS: Readonly<Record<PageName, FunctionComponent>> = {
  overview: Overview,
  traffic: Traffic,
  state: State,
  control: Control,
  try: Try,
  drift: Drift,
};

const NAMES: Readonly<Record<PageName, MessageKey>> = {
  overview: 'nav.overview',
  traffic: 'nav.traffic',
  state: 'nav.state',
  control: 'nav.control',
  try: 'nav.try',
  drift: 'nav.drift',
};

/** The page: what is on every view, and the view that the address names. */
export function App(): VNode {
  const { page } = route.value;
  const View = VIEWS[page];
  return (
    <div class="shell">
      <a class="skip" href="#main">
        {t('nav.skip')}
      </a>
      <header class="rail">
        <p class="brand">
          <img src={icon} alt="" />
          {t('app.name')}
        </p>
        <nav aria-label={t('nav.label')}>
          <ul>
            {PAGES.map((name) => (
              <li key={name}>
                <a href={hrefOf(name)} aria-current={name === page ? 'page' : undefined}>
                  {t(NAMES[name])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <InForce />
      </header>
      <div>
        {isConnected.value ? null : (
          <p class="lost" role="status">
            {t('app.lost')}
          </p>
        )}
        <main id="main" class="page" tabIndex={-1}>
          <Boundary key={page}>
            <View />
          </Boundary>
        </main>
      </div>
    </div>
  );
}
