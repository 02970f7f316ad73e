import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FormField, FormSection } from '@/api/submission';
import { AskedAgain } from './AskedAgain';
import { fieldsOf } from './public/fields';
import { useFilling } from './filling';
import { useShownText } from './public/shownText';
import classes from './submission.module.css';
import type { ShownProblem } from './useProblems';

interface ReviewSectionProps {
  section: FormSection;
  problems: ShownProblem[];
  onGo: (step: string, field?: string) => void;
}

/** What was answered in one part, and the way back to it. */
export function ReviewSection({ section, problems, onGo }: ReviewSectionProps) {
  const { t } = useTranslation();
  const { view, draft } = useFilling();
  const shown = useShownText();
  const answer = (field: FormField) => {
    if (field.type !== 'document') return shown(field, draft.values[field.key]);
    const names = view.documents.filter(({ key }) => key === field.key).map(({ fileName }) => fileName);
    return names.length > 0 ? names.join(', ') : t('submission.answer.noFile');
  };
  return (
    <section className={classes.review}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2}>{section.title}</Title>
        <Button
          variant="default"
          flex="none"
          onClick={() => onGo(section.key)}
          aria-label={t('submission.review.changeOf', { part: section.title })}
        >
          {t('submission.review.change')}
        </Button>
      </Group>
      <dl className={classes.answers}>
        {fieldsOf(view.form, section, draft.values).map((field) => {
          const problem = problems.find(({ key }) => key === field.key);
          const request = view.fieldRequests?.find(({ key }) => key === field.key);
          return (
            <div key={field.key} data-answer={field.key}>
              <dt>{field.label}</dt>
              <dd className={classes.lines}>{answer(field)}</dd>
              {request && (
                <dd>
                  <AskedAgain reason={request.reason} />
                </dd>
              )}
              {problem && (
                <dd className={classes.wrong}>
                  <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none' }} />
                  <Text span inherit>
                    {problem.message}{' '}
                    <Anchor
                      component="button"
                      type="button"
                      className={classes.tap ?? ''}
                      onClick={() => onGo(section.key, field.key)}
                      aria-label={t('submission.review.fixOf', { field: field.label })}
                    >
                      {t('submission.review.fix')}
                    </Anchor>
                  </Text>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
