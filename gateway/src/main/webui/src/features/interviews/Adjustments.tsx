import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useAdjustments,
  useCloseAdjustment,
  useSetExtraTime,
  type Adjustments as Adjusted,
} from '@/api/adjustments';
import type { Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { absoluteText } from '@/ui/time';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';

const most = 300;

interface AdjustmentsProps {
  interview: Interview;
  /** Opens the dialog that moves the deadline; absent when it can't be moved. */
  onMoveDeadline: (() => void) | undefined;
}

/** Extra time for one candidate, and what they asked for. */
export default function Adjustments({ interview, onMoveDeadline }: AdjustmentsProps) {
  const { t } = useTranslation();
  const adjustments = useAdjustments(interview.id);
  const { data } = adjustments;
  const ahead = onMoveDeadline !== undefined;
  if (data && !ahead && data.changes.length + data.requests.length === 0) return null;
  return (
    <Surface title={t('interviews.adjust.title')}>
      <Stack p="md" gap="md">
        {adjustments.isPending && <SkeletonRows rows={2} />}
        {adjustments.isError && !data && (
          <ErrorState error={adjustments.error} onRetry={() => void adjustments.refetch()} />
        )}
        {data && (
          <>
            <Requests
              id={interview.id}
              name={interview.candidate.name}
              requests={data.requests}
              onMoveDeadline={onMoveDeadline}
            />
            {ahead && <ExtraTime key={data.extraPercent} id={interview.id} percent={data.extraPercent} />}
            <SetBy changes={data.changes} />
          </>
        )}
      </Stack>
    </Surface>
  );
}

function ExtraTime({ id, percent }: { id: string; percent: number }) {
  const { t } = useTranslation();
  const set = useSetExtraTime(id);
  const [value, setValue] = useState<string | number>(percent);
  const wanted = Number(value);
  const valid = value !== '' && Number.isInteger(wanted) && wanted >= 0 && wanted <= most;
  const save = () => set.mutate(wanted, { onSuccess: () => toastDone(t('interviews.adjust.saved')) });
  return (
    <div>
      <NumberInput
        label={t('interviews.adjust.extra')}
        description={t('interviews.adjust.extraHelp')}
        value={value}
        onChange={setValue}
        min={0}
        max={most}
        step={25}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        suffix=" %"
        maw={260}
        error={valid ? undefined : t('interviews.adjust.bounds', { most })}
      />
      <ProblemSummary error={set.error} />
      <Button
        mt="sm"
        variant="default"
        loading={set.isPending}
        disabled={!valid || wanted === percent}
        onClick={save}
      >
        {t('interviews.adjust.save')}
      </Button>
    </div>
  );
}

function SetBy({ changes }: { changes: Adjusted['changes'] }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const latest = changes[0];
  if (!latest) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('interviews.adjust.setBy', {
        percent: latest.percent,
        name: latest.setByName ?? t('interviews.value.somebody'),
        time: absoluteText(new Date(latest.setAt), zone, now),
      })}
    </Text>
  );
}

interface RequestsProps {
  id: string;
  name: string;
  requests: Adjusted['requests'];
  onMoveDeadline: (() => void) | undefined;
}

/** What the candidate wrote, the open request first. */
function Requests({ id, name, requests, onMoveDeadline }: RequestsProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const close = useCloseAdjustment(id);
  const at = (moment: string) => absoluteText(new Date(moment), zone, now);
  return requests.map(({ id: requestId, text, askedAt, answer, answeredAt }) => (
    <Alert
      key={requestId}
      color={answer ? 'gray' : 'orange'}
      variant="light"
      icon={<IconAdjustmentsHorizontal aria-hidden />}
      title={t('interviews.adjust.asks', { name, time: at(askedAt) })}
    >
      <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
      {answer && answeredAt ? (
        <Text size="sm" mt="xs">
          {t(`interviews.adjust.answer.${answer}`, { time: at(answeredAt) })}
        </Text>
      ) : (
        <>
          <Text size="sm" mt="xs">
            {t('interviews.adjust.how')}
          </Text>
          <ProblemSummary error={close.error} />
          <Group mt="sm" gap="xs">
            {onMoveDeadline && (
              <Button size="xs" variant="default" onClick={onMoveDeadline}>
                {t('interviews.extend.open')}
              </Button>
            )}
            <Button
              size="xs"
              variant="default"
              loading={close.isPending}
              onClick={() => close.mutate(requestId)}
            >
              {t('interviews.adjust.close')}
            </Button>
          </Group>
        </>
      )}
    </Alert>
  ));
}
