import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState, useSyncExternalStore, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '@/api/submission';
import { Question } from '@/candidate/Question';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { ConsentText } from './ConsentText';
import { ErrorList } from './ErrorList';
import { shownFields } from './public/fields';
import { useFilling } from './filling';
import { fieldId, focusField } from './focusField';
import { ReviewSection } from './ReviewSection';
import { StepHead } from './StepHead';
import { useHandIn } from './useHandIn';
import { useProblems, type ShownProblem } from './useProblems';
import { review, useStep } from './useStep';

/** Everything once more on one page, and the button that hands it in. */
export default function ReviewStep({ onDone }: { onDone: (receipt: Receipt) => void }) {
  const { t } = useTranslation();
  const { view, draft, uploads, consented, consent } = useFilling();
  const { go } = useStep();
  const [tried, setTried] = useState(0);
  const handIn = useHandIn(onDone);
  const sending = useSyncExternalStore(uploads.subscribe, uploads.get).some(
    ({ state }) => state !== 'failed',
  );
  const { all } = useProblems(shownFields(view.form, draft.values), true);
  const own = (key: string, label: string, message: string): ShownProblem[] => [{ key, label, message }];
  const problems = [
    ...all,
    ...(sending ? own('uploads', t('submission.review.files'), t('submission.review.sending')) : []),
    ...(consented ? [] : own('consent', t('submission.consent.title'), t('submission.consent.missing'))),
  ];
  const sectionOf = (key: string) =>
    view.form.sections.find(({ fields }) => fields.some((field) => field.key === key))?.key;
  const lead = (key: string) => {
    const section = sectionOf(key);
    if (section) go(section, key);
    else focusField(key);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    if (problems.length === 0) void handIn.send();
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <StepHead at={review} />
        <Question
          state="review"
          title={t('submission.review.title')}
          text={t('submission.review.text', { company: view.companyName })}
        >
          {tried > 0 && problems.length > 0 && (
            <ErrorList key={`${tried} ${handIn.tries}`} problems={problems} onGo={lead} />
          )}
          {handIn.merged && (
            <Text role="alert" fw={600}>
              {t('submission.review.merged')}
            </Text>
          )}
          <ProblemSummary error={handIn.error} />
          {view.form.sections.map((section) => (
            <ReviewSection key={section.key} section={section} problems={all} onGo={go} />
          ))}
          {handIn.asksConsent && (
            <>
              <ConsentText />
              <Checkbox
                id={fieldId('consent')}
                size="lg"
                checked={consented}
                label={t('submission.consent.agree')}
                error={tried > 0 && !consented && t('submission.consent.missing')}
                onChange={(event) => consent(event.currentTarget.checked)}
              />
            </>
          )}
          <Text id={fieldId('uploads')}>
            {t('submission.review.last', { company: view.companyName, version: view.consent.version })}
          </Text>
          <Button type="submit" size="lg" fullWidth loading={handIn.busy}>
            {t('submission.review.submit')}
          </Button>
        </Question>
      </Stack>
    </form>
  );
}
