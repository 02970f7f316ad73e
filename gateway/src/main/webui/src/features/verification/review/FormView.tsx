import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseSubmission } from '@/api/caseSubmission';
import { Times } from '@/ui/Times';
import { fieldsOf } from '@/features/submission/public/fields';
import { FieldRow } from './FieldRow';
import classes from './Review.module.css';
import type { Asked } from './useAsked';

interface FormViewProps {
  submission: CaseSubmission;
  shownDocument: string | undefined;
  onDocument: (id: string) => void;
  /** While it can be asked for again. */
  asked: Asked | undefined;
  zone: string;
}

/** The answers in the order of the form. */
export function FormView({ submission, shownDocument, onDocument, asked, zone }: FormViewProps) {
  const { t } = useTranslation();
  const { form, values, consent } = submission;
  return (
    <Stack gap="lg" className={classes.padded ?? ''}>
      {form.sections.map((section) => (
        <section key={section.key} aria-label={section.title}>
          <Title order={3} mb={6}>
            {section.title}
          </Title>
          <dl className={classes.fields}>
            {fieldsOf(form, section, values).map((field) => (
              <FieldRow
                key={field.key}
                field={field}
                submission={submission}
                shownDocument={shownDocument}
                onDocument={onDocument}
                asked={asked}
              />
            ))}
          </dl>
        </section>
      ))}
      {consent && (
        <div>
          <Text size="xs" c="dimmed" component="div">
            {t('verification.review.consent', { version: consent.version })}{' '}
            <Times at={consent.acceptedAt} zone={zone} relative={false} />
          </Text>
          <details className={classes.consent}>
            <summary>{t('verification.review.consentText')}</summary>
            <Text size="xs">{consent.text}</Text>
          </details>
        </div>
      )}
    </Stack>
  );
}
