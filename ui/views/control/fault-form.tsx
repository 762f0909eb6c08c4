import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ListedProvider } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { t } from '../../messages/message.ts';

interface Props {
  readonly providers: readonly ListedProvider[];
  readonly onSet: (fault: Readonly<Record<string, string | number>>) => void;
}

/** The kinds, and what each needs to be told: the name of the field, and what it usually is. */
const KINDS: Readonly<Record<string, { readonly field: string; readonly usual: string } | undefined>> = {
  reset: undefined,
  latency: { field: 'milliseconds', usual: '2000' },
  status: { field: 'status', usual: '503' },
  'cut-off': undefined,
  'malformed-json': undefined,
  'rate-limit': { field: 'perSecond', usual: '1' },
  'provider-error': { field: 'code', usual: '' },
};

/** A fault to be set: what happens, where, and how often. */
export function FaultForm({ providers, onSet }: Props): VNode {
  const [kind, setKind] = useState('reset');
  const [place, setPlace] = useState(providers[0]?.provider ?? '');
  const [value, setValue] = useState('');
  const [next, setNext] = useState('2');
  const needs = KINDS[kind];
  const submit = (event: Event): void => {
    event.preventDefault();
    const [provider = '', operation] = place.split('/');
    onSet({
      kind,
      provider,
      ...(operation === undefined ? {} : { operation }),
      ...(needs === undefined ? {} : { [needs.field]: codeOf(value) }),
      ...(next === '' || kind === 'rate-limit' ? {} : { next: Number(next) }),
    });
  };
  return (
    <form class="fault-form" onSubmit={submit}>
      <label>
        {t('fault.kind')}
        <select
          value={kind}
          onChange={({ currentTarget }) => {
            setKind(currentTarget.value);
            setValue(KINDS[currentTarget.value]?.usual ?? '');
          }}
        >
          {Object.keys(KINDS).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {needs === undefined ? null : (
        <label>
          {needs.field}
          <input value={value} required onInput={({ currentTarget }) => setValue(currentTarget.value)} />
        </label>
      )}
      <label>
        {t('fault.where')}
        <select value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)}>
          {providers.flatMap(({ provider, operations }) =>
            [provider, ...operations.map(({ operation }) => `${provider}/${operation}`)].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            )),
          )}
        </select>
      </label>
      {kind === 'rate-limit' ? null : (
        <label>
          {t('fault.how-often')}
          <input
            type="number"
            min={1}
            value={next}
            placeholder={t('fault.always')}
            onInput={({ currentTarget }) => setNext(currentTarget.value)}
          />
        </label>
      )}
      <Button look="main" type="submit">
        {t('fault.set-it')}
      </Button>
    </form>
  );
}

/** A code of a provider may be a number or a text. */
function codeOf(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
