import type { VNode } from 'preact';
import type { ShownExchange } from '../../api/types.ts';
import { Wrongness } from '../../components/wrongness.tsx';
import { t } from '../../messages/message.ts';
import { hrefOf } from '../../store/route.ts';

/** Why a request was refused, or what is wrong with the mock's answer: the reasons, and what was probably meant. */
export function WhyRefused({ exchange }: { readonly exchange: ShownExchange }): VNode | null {
  const { problems, mockProblems, problem, provider } = exchange;
  if (problems.length === 0 && mockProblems.length === 0) return null;
  const { errors = [], nearest, title } = problem ?? {};
  return (
    <section class="why" aria-label={t('why.label')}>
      <h3>{mockProblems.length > 0 ? t('why.mock') : (title ?? t('why.label'))}</h3>
      {errors.length === 0 ? (
        <ul>
          {[...problems, ...mockProblems].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <ul>
          {errors.map(({ in: place, pointer, expected, received }) => (
            <li key={`${place} ${pointer} ${expected}`}>
              <Wrongness
                place={`${place} ${pointer}`}
                expected={expected}
                received={received === undefined ? undefined : JSON.stringify(received)}
              />
            </li>
          ))}
        </ul>
      )}
      {nearest === undefined ? null : (
        <p>
          {t('why.nearest')} <a href={hrefOf('try', provider, nearest.operation)}>{nearest.operation}</a>{' '}
          <code>
            {nearest.method} {nearest.path}
          </code>
        </p>
      )}
    </section>
  );
}
