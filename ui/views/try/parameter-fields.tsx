import type { VNode } from 'preact';
import type { Described } from '../../api/describe-operation.ts';
import { t } from '../../messages/message.ts';
import { parameterRow } from '../../words/operation-rows.ts';
import { parameterKey, type TryRequest } from '../../words/try-request.ts';

interface Props {
  readonly described: Described;
  readonly form: TryRequest;
  readonly onChange: (form: TryRequest) => void;
}

/** A field for each parameter, with what the spec says of it. */
export function ParameterFields({ described, form, onChange }: Props): VNode {
  const { operation, schemas } = described;
  return (
    <>
      {operation.parameters.map((parameter) => {
        const key = parameterKey(parameter);
        const { type, limits, description } = parameterRow(schemas, parameter);
        return (
          <label key={key} class="field">
            <span>
              <code>{parameter.name}</code>{' '}
              <span class="soft">
                {parameter.in}, {type} {limits.join(' ')}
                {parameter.required ? `, ${t('schema.required')}` : ''}
              </span>
            </span>
            <input
              value={form.parameters[key] ?? ''}
              readOnly={parameter.constant !== undefined}
              onInput={({ currentTarget }) =>
                onChange({ ...form, parameters: { ...form.parameters, [key]: currentTarget.value } })
              }
            />
            {description === '' ? null : <span class="soft hint">{description}</span>}
          </label>
        );
      })}
    </>
  );
}
