import type { VNode } from 'preact';
import type { TrafficEntry } from '../../api/types.ts';
import { type MessageKey, t } from '../../messages/message.ts';
import { type Fate, fateOf } from '../../words/status-tone.ts';
import type { TrafficFilter } from './traffic-filter.ts';

interface Props {
  readonly filter: TrafficFilter;
  readonly onChange: (filter: TrafficFilter) => void;
  readonly entries: readonly TrafficEntry[];
}

const FATES: readonly Fate[] = ['answered', 'refused', 'faulty', 'broken'];

/** Chooses what of the traffic is to be seen, among what there is. */
export function TrafficFilters({ filter, onChange, entries }: Props): VNode {
  const valuesOf = (of: (entry: TrafficEntry) => string): readonly string[] =>
    [...new Set(entries.map(of))].filter((value) => value !== '').sort();
  const choice = (
    name: keyof TrafficFilter,
    label: MessageKey,
    values: readonly (readonly [string, string])[],
  ) => (
    <label>
      {t(label)}
      <select
        value={filter[name]}
        onChange={({ currentTarget }) => onChange({ ...filter, [name]: currentTarget.value })}
      >
        <option value="">{t('filter.all')}</option>
        {[...new Map([...values, ...kept(filter[name], values)])].map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const plain = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return (
    <search class="filters" aria-label={t('filter.label')}>
      <label class="search">
        {t('filter.text')}
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
        />
      </label>
      {choice('provider', 'filter.provider', plain(valuesOf((entry) => entry.provider)))}
      {choice('operation', 'filter.operation', plain(valuesOf((entry) => entry.operation ?? '')))}
      {choice('session', 'filter.session', plain(valuesOf((entry) => entry.session)))}
      {choice(
        'status',
        'filter.status',
        valuesOf(({ status }) => String(status).charAt(0)).map((digit) => [digit, `${digit}xx`]),
      )}
      {choice(
        'outcome',
        'filter.outcome',
        plain(valuesOf(({ outcome }) => (outcome === null ? '' : String(outcome)))),
      )}
      {choice(
        'fate',
        'filter.fate',
        FATES.filter((fate) => entries.some((entry) => fateOf(entry) === fate)).map((fate) => [
          fate,
          t(`fate.${fate}`),
        ]),
      )}
    </search>
  );
}

/** What is chosen stays to be seen, also when nothing of it is left. */
function kept(
  value: string,
  values: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  return value === '' || values.some(([known]) => known === value) ? [] : [[value, value]];
}
