import { Button, Group, Text, Textarea } from '@mantine/core';
import { IconFileText, IconRefreshAlert } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseSubmission } from '@/api/caseSubmission';
import type { FormField } from '@/api/submission';
import { useShownText } from '@/features/submission/public/shownText';
import { askedBefore, before } from './answers';
import classes from './Review.module.css';
import type { Asked } from './useAsked';

interface FieldRowProps {
  field: FormField;
  submission: CaseSubmission;
  shownDocument: string | undefined;
  onDocument: (id: string) => void;
  asked: Asked | undefined;
}

/** One answer, and whether the candidate has to give it again. */
export function FieldRow({ field, submission, shownDocument, onDocument, asked }: FieldRowProps) {
  const { t } = useTranslation();
  const { key, label, type } = field;
  const documents = submission.documents.filter((document) => document.key === key);
  const shownText = useShownText();
  const value = submission.values[key];
  const was = before(field, submission);
  const because = askedBefore(key, submission);
  const reason = asked?.reasons[key];
  return (
    <div className={classes.field} data-asked={reason !== undefined || undefined}>
      <dt>{label}</dt>
      <dd>
        {type !== 'document' &&
          (type !== 'checkbox' && (value === undefined || value === '') ? (
            <Text c="dimmed">{t('verification.review.nothing')}</Text>
          ) : (
            shownText(field, value)
          ))}
        {type === 'document' && documents.length === 0 && (
          <Text c="dimmed">{t('verification.review.noDocument')}</Text>
        )}
        {documents.map(({ id, fileName }) => (
          <Button
            key={id}
            size="compact-sm"
            variant={id === shownDocument ? 'light' : 'subtle'}
            color={id === shownDocument ? 'brand' : 'gray'}
            aria-pressed={id === shownDocument}
            leftSection={<IconFileText size={14} aria-hidden />}
            className={classes.document ?? ''}
            onClick={() => onDocument(id)}
          >
            <span className={classes.fileName}>{fileName}</span>
          </Button>
        ))}
        {was !== undefined && (
          <Text size="xs" c="dimmed">
            {t('verification.review.was', {
              was: was === null ? t('verification.review.nothingBefore') : shownText(field, was),
            })}
          </Text>
        )}
        {because && (
          <Text size="xs" c="dimmed">
            {t('verification.review.because', { reason: because })}
          </Text>
        )}
        {asked && (
          <Button
            className={classes.again ?? ''}
            size="compact-xs"
            variant={reason === undefined ? 'subtle' : 'light'}
            color={reason === undefined ? 'gray' : 'orange'}
            {...(reason === undefined ? {} : { c: 'var(--mantine-color-text)' })}
            leftSection={<IconRefreshAlert size={14} aria-hidden />}
            aria-pressed={reason !== undefined}
            aria-label={t('verification.review.againOf', { label })}
            onClick={() => (reason === undefined ? asked.ask(key, '') : asked.take(key))}
          >
            {t('verification.review.again')}
          </Button>
        )}
        {asked && reason !== undefined && (
          <Group gap="xs" mt={4} align="flex-end">
            <Textarea
              autosize
              minRows={1}
              maxLength={500}
              flex={1}
              label={t('verification.review.whyAgain')}
              aria-label={`${t('verification.review.whyAgain')}: ${label}`}
              placeholder={t('verification.review.whyHint')}
              value={reason}
              onChange={(event) => asked.ask(key, event.currentTarget.value)}
            />
          </Group>
        )}
      </dd>
    </div>
  );
}
