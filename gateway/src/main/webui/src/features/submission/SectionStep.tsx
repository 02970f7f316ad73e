import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSection } from '@/api/submission';
import classes from './submission.module.css';
import { Question } from '@/candidate/Question';
import { ErrorList } from './ErrorList';
import { FieldBlock } from './FieldBlock';
import { fieldsOf } from './public/fields';
import { useFilling } from './filling';
import { focusField } from './focusField';
import { StepHead } from './StepHead';
import { useProblems } from './useProblems';
import { review, useStep } from './useStep';

/** One part of the form. What is missing is said, but can wait until the end. */
export default function SectionStep({ section }: { section: FormSection }) {
  const { t } = useTranslation();
  const { view, keeper, draft } = useFilling();
  const { field, go } = useStep();
  const [tried, setTried] = useState(0);
  const { sections } = view.form;
  const at = sections.findIndex(({ key }) => key === section.key);
  const next = sections[at + 1]?.key ?? review;
  const fields = fieldsOf(view.form, section, draft.values);
  const problems = useProblems(fields, tried > 0 || field !== null);

  useEffect(() => {
    if (field) focusField(field);
  }, [field]);

  const onward = () => {
    void keeper.flush();
    go(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problems.all.length > 0) setTried(tried + 1);
    else onward();
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <StepHead at={section.key} />
        <Question state={section.key} title={section.title} text={section.help}>
          {problems.shown.length > 0 && tried > 0 && (
            <ErrorList key={tried} problems={problems.shown} onGo={focusField} />
          )}
          {fields.map((each) => (
            <FieldBlock
              key={each.key}
              field={each}
              error={problems.shown.find(({ key }) => key === each.key)?.message}
            />
          ))}
          {fields.length === 0 && <Text>{t('submission.section.nothing')}</Text>}
          <Button type="submit" size="lg" fullWidth>
            {t(next === review ? 'submission.section.review' : 'submission.section.continue')}
          </Button>
          {tried > 0 && problems.all.length > 0 && (
            <Anchor component="button" type="button" className={classes.tap ?? ''} onClick={onward}>
              {t('submission.section.later')}
            </Anchor>
          )}
        </Question>
      </Stack>
    </form>
  );
}
