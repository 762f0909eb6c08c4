import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Described } from '../../api/describe-operation.ts';
import { t } from '../../messages/message.ts';
import { type BodyField, bodyFields, fieldText, readBody, withField } from '../../words/body-fields.ts';

export interface BodyFormProps {
  readonly described: Described;
  /** JSON, as far as it is. */
  readonly body: string;
  readonly type: string;
  readonly onChange: (body: string) => void;
}

/** A body as fields, where its schema has some, and as the text that they stand for. */
export function BodyForm({ described, body, type, onChange }: BodyFormProps): VNode {
  const id = useId();
  return (
    <>
      <BodyFields described={described} body={body} onChange={onChange} />
      <div>
        <label for={id}>{t('try.body', { type })}</label>
        <textarea
          id={id}
          rows={Math.min(20, body.split('\n').length + 1)}
          spellcheck={false}
          value={body}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </div>
    </>
  );
}

function BodyFields({ described, body, onChange }: Omit<BodyFormProps, 'type'>): VNode | null {
  const { operation, schemas } = described;
  const [content] = operation.requestBody?.content.filter(({ schema }) => schema !== undefined) ?? [];
  const fields = content?.schema === undefined ? [] : bodyFields(schemas, content.schema);
  if (fields.length === 0) return null;
  const read = readBody(body);
  return (
    <fieldset class="body-fields">
      <legend>{t('try.fields')}</legend>
      {read === undefined ? (
        <p class="soft">{t('try.no-fields')}</p>
      ) : (
        fields.map((field) => (
          <Field
            key={field.path.join('.')}
            field={field}
            text={fieldText(read, field)}
            onText={(text) => onChange(withField(read, field, text))}
          />
        ))
      )}
    </fieldset>
  );
}

interface FieldProps {
  readonly field: BodyField;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Field({ field, text, onText }: FieldProps): VNode {
  const { path, kind, of, isRequired, description } = field;
  const id = useId();
  return (
    <label class="field" for={id}>
      <span>
        <code>{path.join('.')}</code>{' '}
        <span class="soft">
          {t(kind === 'lines' ? `try.kind-${of}s` : `try.kind-${kind}`)}
          {isRequired ? `, ${t('schema.required')}` : ''}
        </span>
      </span>
      <Input id={id} field={field} text={text} onText={onText} />
      {description === '' ? null : <span class="soft hint">{description}</span>}
    </label>
  );
}

function Input({ id, field: { kind, options }, text, onText }: FieldProps & { readonly id: string }): VNode {
  if (kind === 'lines') {
    const rows = Math.min(6, text.split('\n').length + 1);
    return (
      <textarea
        id={id}
        rows={rows}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    );
  }
  if (kind !== 'choice') {
    return (
      <input
        id={id}
        value={text}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    );
  }
  // What the body has there although it may not stays to be seen.
  const all = text === '' || options.includes(text) ? options : [...options, text];
  return (
    <select id={id} value={text} onChange={({ currentTarget }) => onText(currentTarget.value)}>
      <option value="">{t('try.left-out')}</option>
      {all.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
