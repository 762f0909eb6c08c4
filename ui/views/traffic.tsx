import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrafficEntry } from '../api/types.ts';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { TimeOfDay } from '../components/moment.tsx';
import { Empty } from '../components/notice.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { counted, t } from '../messages/message.ts';
import { goTo, route } from '../store/route.ts';
import { zonesOf } from '../store/time-zones.ts';
import { clearTraffic, isPaused, missed, setPaused, traffic } from '../store/traffic.ts';
import { useNarrow } from '../store/use-narrow.ts';
import { otherZones } from '../words/moment-words.ts';
import { FATE_TONES, fateOf, statusTone } from '../words/status-tone.ts';
import { ExchangePanel } from './traffic/exchange-panel.tsx';
import { filtered, NO_FILTER, type TrafficFilter } from './traffic/traffic-filter.ts';
import { TrafficFilters } from './traffic/traffic-filters.tsx';
import './traffic/traffic.css';

/** Requests as they happen, and one of them opened. */
export function Traffic(): VNode {
  const [filter, setFilter] = useState<TrafficFilter>(NO_FILTER);
  const isNarrow = useNarrow();
  const [id] = route.value.parts;
  const selected = id === undefined ? undefined : Number(id);
  const shown = filtered(traffic.value, filter);
  const isZoned = otherZones(new Date().toISOString(), zonesOf()).length > 0;
  const list = useRef<HTMLDivElement>(null);
  // What was opened has gone, and its link to close it: the list is where one goes on.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && selected === undefined)
      list.current?.querySelector<HTMLElement>('.virtual')?.focus();
    wasOpen.current = selected !== undefined;
  }, [selected]);
  const isStacked = isNarrow || selected !== undefined;
  return (
    <>
      <header>
        <h1>{t('nav.traffic')}</h1>
        <p role="status">
          {shown.length === traffic.value.length
            ? counted('traffic.count', shown.length)
            : t('traffic.some', { count: shown.length, all: traffic.value.length })}
          {missed.value === 0 ? '' : ` · ${counted('traffic.missed', missed.value)}`}
        </p>
      </header>
      <div class={`traffic-bar ${selected === undefined ? '' : 'beside'}`}>
        <TrafficFilters filter={filter} onChange={setFilter} entries={traffic.value} />
        <div class="actions">
          <Button pressed={isPaused.value} onClick={() => setPaused(!isPaused.value)}>
            {t('traffic.pause')}
          </Button>
          <Button onClick={clearTraffic}>{t('traffic.clear')}</Button>
        </div>
      </div>
      <div
        ref={list}
        class={`traffic-split ${selected === undefined ? '' : 'open'} ${isZoned ? 'zoned' : ''}`}
      >
        {shown.length === 0 ? (
          <Empty>{t(traffic.value.length === 0 ? 'traffic.none' : 'traffic.none-match')}</Empty>
        ) : (
          <VirtualList
            items={shown}
            keyOf={(entry) => entry.id}
            selected={selected}
            onSelect={(entry) => goTo('traffic', entry.id)}
            rowHeight={isStacked ? (isZoned ? 76 : 58) : 36}
            label={t('traffic.list')}
          >
            {(entry) => <Row entry={entry} />}
          </VirtualList>
        )}
        {selected === undefined ? null : <ExchangePanel id={selected} />}
      </div>
    </>
  );
}

function Row({ entry }: { readonly entry: TrafficEntry }): VNode {
  const { received, method, provider, operation, target, session, status, outcome } = entry;
  const fate = fateOf(entry);
  return (
    <div class="traffic-row">
      <div>
        <span class="when">
          <TimeOfDay iso={received} providers={[provider]} />
        </span>
        <Badge tone={statusTone(status)}>{status}</Badge>
        <span class="what">
          <strong>{provider}</strong> {operation ?? t('traffic.no-operation')}
        </span>
      </div>
      <div>
        <code class="where">
          {method} {target}
        </code>
        <span class="tags">
          {outcome === null ? null : (
            <Badge tone="plain">{t('traffic.outcome', { outcome: String(outcome) })}</Badge>
          )}
          {fate === 'answered' ? null : <Badge tone={FATE_TONES[fate]}>{t(`fate.${fate}`)}</Badge>}
          {session === 'default' ? null : <Badge tone="plain">{session}</Badge>}
        </span>
      </div>
    </div>
  );
}
