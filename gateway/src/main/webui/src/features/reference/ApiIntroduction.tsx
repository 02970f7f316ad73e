import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Code } from './Code';
import { Introduction } from './Introduction';

const ProblemsLink = ({ children }: { children?: ReactNode }) => <a href="#problems">{children}</a>;

/** A text of the catalogue in which words of the wire stand out. */
const Told = ({ text }: { text: string }) => (
  <Trans i18nKey={text} components={{ c: <Code />, a: <ProblemsLink /> }} />
);

export function ApiIntroduction() {
  const { t } = useTranslation();
  return (
    <Introduction
      title={t('reference.api.start')}
      facts={[
        [
          t('reference.api.base'),
          <div key="base">
            <Code>{`${window.location.origin}/api/v1`}</Code>
            <div>
              <Told text="reference.api.baseText" />
            </div>
          </div>,
        ],
        [t('reference.api.auth'), <Told key="auth" text="reference.api.authText" />],
        [t('reference.api.candidates'), <Told key="candidates" text="reference.api.candidatesText" />],
        [t('reference.api.once'), <Told key="once" text="reference.api.onceText" />],
        [t('reference.api.versions'), <Told key="versions" text="reference.api.versionsText" />],
        [t('reference.api.absent'), t('reference.api.absentText')],
        [t('reference.api.refused'), <Told key="refused" text="reference.api.refusedText" />],
      ]}
    />
  );
}
