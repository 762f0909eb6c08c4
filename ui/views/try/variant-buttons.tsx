import type { VNode } from 'preact';
import type { Variant } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { isMessage, t } from '../../messages/message.ts';

interface Props {
  readonly variants: readonly Variant[];
  readonly onTry: (variant: Variant) => void;
}

/** A button for each way in which the request would be wrong. */
export function VariantButtons({ variants, onTry }: Props): VNode | null {
  if (variants.length === 0) return null;
  return (
    <section aria-label={t('try.variants')} class="variants">
      <h3>{t('try.variants')}</h3>
      <div class="actions">
        {variants.map((variant) => {
          const words = sayVariant(variant);
          return (
            <Button key={`${variant.in} ${words}`} onClick={() => onTry(variant)}>
              {words}
            </Button>
          );
        })}
      </div>
    </section>
  );
}

function sayVariant({ kind, name }: Variant): string {
  const key = `variant.${kind}`;
  return isMessage(key) ? t(key, { name }) : `${kind} ${name}`;
}
