import type { VNode } from 'preact';
import type { FindingCode } from '../../src/drift/finding.ts';
import type { FindingPage, PageText } from '../../src/report/finding-page.ts';
import { t } from '../messages/message.ts';

/** What the documentation tells of a code. */
export function AboutCode({
  code,
  page: { about, who, how },
}: {
  readonly code: FindingCode;
  readonly page: FindingPage;
}): VNode {
  return (
    <details>
      <summary>{t('drift.about-code', { code })}</summary>
      <Paragraphs texts={about} />
      <p>
        <strong>{t('drift.who')}</strong>
      </p>
      <Paragraphs texts={who} />
      <p>
        <strong>{t('drift.how')}</strong>
      </p>
      <Paragraphs texts={how} />
    </details>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly PageText[] }): VNode {
  return (
    <>
      {texts.map((text, at) => (
        <p key={at}>
          {text.map((part, index) => (part.isCode ? <code key={index}>{part.text}</code> : part.text))}
        </p>
      ))}
    </>
  );
}
