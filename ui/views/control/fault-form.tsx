import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ListedProvider } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { type MessageKey, t } from '../../messages/message.ts';

interface Props {
  readonly providers: readonly ListedProvider[];
  readonly onSet: (fault: Readonly<Record<string, string | number>>) => void;
}

interface Kind {
  readonly name: string;
  readonly says: MessageKey;
  /** What has to be told as well: the name of the field, what it is called, and what it usually is. */
  readonly needs?: { readonly field: string; readonly says: MessageKey; readonly usual: string };
}

const RESET: Kind = { name: 'reset', says: 'fault.reset' };

const KINDS: readonly Kind[] = [
  RESET,
  {
    name: 'latency',
    says: 'fault.latency',
    needs: { field: 'milliseconds', says: 'fault.milliseconds', usual: '2000' },
  },
  {
    name: 'status',
    says: 'fault.status',
    needs: { field: 'status', says: 'fault.answered-status', usual: '503' },
  },
  { name: 'cut-off', says: 'fault.cut-off' },
  { name: 'malformed-json', says: 'fault.malformed-json' },
  {
    name: 'rate-limit',
    says: 'fault.rate-limit',
    needs: { field: 'perSecond', says: 'fault.per-second', usual: '1' },
  },
  {
    name: 'provider-error',
    says: 'fault.provider-error',
    needs: { field: 'code', says: 'fault.code', usual: '' },
  },
];

/** A fault to be set: what happens, where, and how often. */
export function FaultForm({ providers, onSet }: Props): VNode {
  const [kind, setKind] = useState(RESET);
  const [place, setPlace] = useState(providers[0]?.provider ?? '');
  const [value, setValue] = useState('');
  const [next, setNext] = useState('2');
  const { name: kindName, needs } = kind;
  const submit = (event: Event): void => {
    event.preventDefault();
    const [provider = '', operation] = place.split('/');
    onSet({
      kind: kindName,
      provider,
      ...(operation === undefined ? {} : { operation }),
      ...(needs === undefined ? {} : { [needs.field]: codeOf(value) }),
      ...(next === '' || kindName === 'rate-limit' ? {} : { next: Number(next) }),
    });
  };
  return (
    <form class="fault-form" onSubmit={submit}>
      <label>
        {t('fault.kind')}
        <select
          value={kindName}
          onChange={({ currentTarget }) => {
            const chosen = KINDS.find(({ name }) => name === currentTarget.value) ?? RESET;
            setKind(chosen);
            setValue(chosen.needs?.usual ?? '');
          }}
        >
          {KINDS.map(({ name, says }) => (
            <option key={name} value={name}>
              {t(says)}
            </option>
          ))}
        </select>
      </label>
      {needs === undefined ? null : (
        <label>
          {t(needs.says)}
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
      {kindName === 'rate-limit' ? null : (
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
