import { Button, Checkbox, List, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Question } from '@/candidate/Question';
import { AskedAgain } from './AskedAgain';
import { ConsentText } from './ConsentText';
import { fieldsOf, problemsOf } from './public/fields';
import { useFilling } from './filling';
import { review, useStep } from './useStep';

/** Who asks, for what and until when; nothing is asked for before the candidate has agreed. */
export function WelcomeStep() {
  const { t } = useTranslation();
  const { view, consented, consent } = useFilling();
  const { step, go } = useStep();
  const [missed, setMissed] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (missed) box.current?.focus();
  }, [missed]);
  const { form, companyName, candidateName } = view;
  const requests = view.fieldRequests ?? [];
  const begun = view.draft.revision > 0 || view.documents.length > 0;
  const wanted = useWanted(step);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (consented) go(wanted);
    else setMissed(missed + 1);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Question
        state="welcome"
        title={t(requests.length > 0 ? 'submission.welcome.again' : 'submission.welcome.title', {
          company: companyName,
        })}
        text={t(requests.length > 0 ? 'submission.welcome.textAgain' : 'submission.welcome.text', {
          name: candidateName,
          company: companyName,
          form: form.title,
        })}
      >
        {requests.length > 0 && (
          <List spacing="sm" listStyleType="none" withPadding={false}>
            {requests.map((request) => (
              <List.Item key={request.key}>
                <Text fw={600}>{labelOf(request.key)}</Text>
                <AskedAgain reason={request.reason} />
              </List.Item>
            ))}
          </List>
        )}
        <div>
          <Title order={2}>{t('submission.welcome.how')}</Title>
          <List spacing={4} mt={4}>
            <List.Item>{t('submission.welcome.parts', { count: form.sections.length })}</List.Item>
            <List.Item>{t('submission.welcome.saved')}</List.Item>
            {fields().some(({ type }) => type === 'document') && (
              <List.Item>{t('submission.welcome.photos')}</List.Item>
            )}
          </List>
        </div>
        <ConsentText />
        <Checkbox
          ref={box}
          size="lg"
          checked={consented}
          label={t('submission.consent.agree')}
          error={missed > 0 && !consented && t('submission.consent.missing')}
          onChange={(event) => consent(event.currentTarget.checked)}
        />
        <Button type="submit" size="lg" fullWidth>
          {t(`submission.welcome.${requests.length > 0 ? 'look' : begun ? 'continue' : 'start'}`)}
        </Button>
      </Question>
    </form>
  );

  function fields() {
    return form.sections.flatMap((section) => section.fields);
  }

  function labelOf(key: string) {
    return fields().find((field) => field.key === key)?.label ?? key;
  }
}

/** The part that was asked for; else the first that is asked again, or is not right yet; else the last page. */
function useWanted(step: string | null): string {
  const { view, draft, today } = useFilling();
  const { sections } = view.form;
  const asked = new Set(view.fieldRequests?.map(({ key }) => key));
  const filled = { values: draft.values, documents: view.documents };
  const wanted =
    sections.find(({ key }) => key === step) ??
    sections.find(({ fields }) => fields.some(({ key }) => asked.has(key))) ??
    sections.find(
      (section) => problemsOf(fieldsOf(view.form, section, draft.values), filled, today).length > 0,
    );
  return wanted?.key ?? review;
}
