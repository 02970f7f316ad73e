import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scorecards } from '@/api/scorecards';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { EditConflict } from '@/ui/EditConflict';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SaveLine } from '@/ui/SaveLine';
import { clockText } from '@/ui/time';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { missingOf, withRating } from './draft';
import { RatingField } from './RatingField';
import { RecommendationField } from './RecommendationField';
import { useDraft } from './useDraft';

/** The viewer's own card: kept while it is typed, final once it is submitted. */
export function ScorecardForm({ scorecards }: { scorecards: Scorecards }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(5_000);
  const { interviewId, mine, submitFrom } = scorecards;
  const criteria = scorecards.form?.criteria ?? [];
  const { draft, state, problem, change, settle, save, submit } = useDraft(interviewId, mine);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const missing = tried ? missingOf(draft, criteria) : [];
  const required = (key: string) => (missing.includes(key) ? t('scorecards.form.required') : undefined);
  const early = submitFrom !== undefined && new Date(submitFrom) > now;

  const ask = () => {
    setTried(true);
    if (missingOf(draft, criteria).length === 0) setAsking(true);
  };
  const confirm = async () => {
    if (await submit()) toastDone(t('scorecards.form.done'));
    setAsking(false);
  };
  return (
    <Stack gap="lg">
      {state === 'conflict' && (
        <EditConflict texts="scorecards.conflict" onSettle={(choice) => void settle(choice)} />
      )}
      {state === 'failed' && <ProblemSummary error={problem} />}
      {criteria.map((criterion) => (
        <RatingField
          key={criterion.key}
          criterion={criterion}
          value={draft.ratings[criterion.key]}
          error={required(criterion.key)}
          onChange={(rating) => change(withRating(draft, criterion.key, rating))}
        />
      ))}
      <RecommendationField
        value={draft.recommendation}
        error={required('recommendation')}
        onChange={(recommendation) => change({ ...draft, recommendation })}
      />
      <Textarea
        autosize
        minRows={4}
        maxRows={16}
        maxLength={10_000}
        label={t('scorecards.form.notes')}
        description={t('scorecards.form.notesHelp')}
        value={draft.notes}
        onChange={(event) => change({ ...draft, notes: event.currentTarget.value })}
      />
      {missing.length > 0 && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {t('scorecards.form.missing', { count: missing.length })}
        </Text>
      )}
      <Group justify="space-between" gap="sm">
        <SaveLine state={state} texts="scorecards.save" onRetry={() => void save()} />
        <Button disabled={early || state === 'conflict'} onClick={ask}>
          {t('scorecards.form.submit')}
        </Button>
      </Group>
      {early && submitFrom && (
        <Text size="xs" c="dimmed" ta="right" mt={-12}>
          {t('scorecards.form.early', { time: clockText(new Date(submitFrom), zone) })}
        </Text>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('scorecards.form.confirmTitle')}
        text={t('scorecards.form.confirmText')}
        action={t('scorecards.form.submit')}
        busy={state === 'saving'}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </Stack>
  );
}
