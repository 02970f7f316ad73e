import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { useLookAgain, type Receipt } from '@/api/submission';
import { useSubmit } from '@/api/submissionActions';
import { isDead } from './dead';
import { shownFields, shownValues } from './public/fields';
import { useFilling } from './filling';

/** Hands everything in, once it is all saved. What was changed elsewhere meanwhile is shown first. */
export function useHandIn(onDone: (receipt: Receipt) => void) {
  const { t } = useTranslation();
  const { view, keeper, consent, consented, refuse } = useFilling();
  const [asksConsent, setAsksConsent] = useState(!consented);
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const [merged, setMerged] = useState(false);
  const [error, setError] = useState<unknown>();
  const submit = useSubmit();
  const look = useLookAgain();

  const failed = (reason: unknown) => {
    const problem = problemFrom(reason);
    const fields = problem.errors.map(({ field, code, message }) => {
      const key = field.split('.').at(-1) ?? field;
      const text = t(`submission.refused.${code}`, { defaultValue: message });
      return { key, message: text, value: keeper.get().values[key] };
    });
    setTries((before) => before + 1);
    if (problem.code === 'draft-changed' || isDead(problem)) {
      setMerged(problem.code === 'draft-changed');
      look();
    }
    if (fields.some(({ key }) => key === 'consent')) {
      consent(false);
      setAsksConsent(true);
      look();
    }
    const shown = new Set(shownFields(view.form, keeper.get().values).map(({ key }) => key));
    refuse(fields.filter(({ key }) => shown.has(key)));
    const placed = fields.length > 0 && fields.every(({ key }) => shown.has(key) || key === 'consent');
    if (!placed && problem.code !== 'draft-changed') setError(reason);
  };

  const send = async () => {
    setBusy(true);
    setMerged(false);
    setError(undefined);
    refuse([]);
    try {
      const seen = keeper.get().values;
      if (!(await keeper.flush())) throw keeper.get().problem ?? new Error('not saved');
      const { values } = keeper.get();
      if (JSON.stringify(shownValues(view.form, seen)) !== JSON.stringify(shownValues(view.form, values))) {
        setMerged(true);
        return;
      }
      onDone(
        await submit.mutateAsync({
          values: shownValues(view.form, values),
          revision: keeper.revision,
          consentVersion: view.consent.version,
        }),
      );
    } catch (reason) {
      failed(reason);
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, tries, merged, error, asksConsent };
}
