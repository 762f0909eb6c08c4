import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Described } from '../../api/describe-operation.ts';
import { sendDraft } from '../../api/send-draft.ts';
import type { Draft, Sample, Variant } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SchemaTable } from '../../components/schema-table.tsx';
import { t } from '../../messages/message.ts';
import { noteChange } from '../../store/session.ts';
import { operationRows } from '../../words/operation-rows.ts';
import { draftOfForm, filledRequest, type TryRequest } from '../../words/try-request.ts';
import { BodyForm } from './body-form.tsx';
import { ParameterFields } from './parameter-fields.tsx';
import { type Tried, TriedOutcome } from './tried-outcome.tsx';
import { VariantButtons } from './variant-buttons.tsx';

interface Props {
  readonly provider: string;
  readonly sample: Sample;
  readonly described: Described;
}

/** The form of an operation, filled with a request that it accepts; and ways to get it wrong. */
export function TryForm({ provider, sample, described }: Props): VNode {
  const { operation } = described;
  const first = filledRequest(operation, sample.request, sample.parameters);
  const [form, setForm] = useState<TryRequest>(first);
  const [outcome, setOutcome] = useState<Tried | undefined>(undefined);
  const send = async (draft: Draft, credentials: 'valid' | 'invalid'): Promise<void> => {
    try {
      setOutcome({ answered: await sendDraft(provider, draft, credentials) });
    } catch (error) {
      setOutcome({ error });
    }
    noteChange();
  };
  const tryVariant = (variant: Variant): void => {
    setForm(filledRequest(operation, variant.request, sample.parameters));
    void send(variant.request, variant.kind === 'credentials' ? 'invalid' : 'valid');
  };
  return (
    <div class="try">
      <div class="try-operation">
        <Card title={`${operation.method} ${operation.path}`}>
          <p class="soft">{operation.summary}</p>
          <form
            class="try-form"
            onSubmit={(event) => {
              event.preventDefault();
              void send(draftOfForm(operation, form), 'valid');
            }}
          >
            <ParameterFields described={described} form={form} onChange={setForm} />
            {operation.requestBody === undefined ? null : (
              <BodyForm
                described={described}
                body={form.body}
                type={form.headers['content-type'] ?? ''}
                onChange={(body) => setForm({ ...form, body })}
              />
            )}
            <div class="actions">
              <Button look="main" type="submit">
                {t('try.send')}
              </Button>
              <Button onClick={() => setForm(first)}>{t('try.again')}</Button>
            </div>
          </form>
          <VariantButtons variants={sample.variants} onTry={tryVariant} />
        </Card>
      </div>
      <div class="try-side">
        <TriedOutcome outcome={outcome} />
        <Card title={t('exchange.wanted')}>
          <SchemaTable rows={operationRows(described)} label={t('exchange.wanted-request')} />
        </Card>
      </div>
    </div>
  );
}
