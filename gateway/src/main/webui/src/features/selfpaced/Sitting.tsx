import { Button } from '@mantine/core';
import {
  IconBan,
  IconCalendarQuestion,
  IconCircleCheck,
  IconClockX,
  IconHourglass,
  IconTrash,
  IconUpload,
  IconWifiOff,
  type Icon,
} from '@tabler/icons-react';
import { Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelfPaced } from '@/api/selfPaced';
import { withTexts } from '@/app/i18n';
import { Countdown } from '@/candidate/Countdown';
import { Screen } from '@/candidate/Screen';
import { later } from '@/ui/later';
import { PageLoading } from '@/ui/PageLoading';
import { absoluteText } from '@/ui/time';
import { browserZone } from '@/ui/useZone';
import { firstRegion } from '@/ui/zones';
import { Adjust } from './Adjust';
import { Asked } from './Asked';
import { hasWaiting } from './queue/queue';
import { QueueOfPage, useQueue, useSending } from './queue/queueOf';
import { useSelfPaced } from './useSelfPaced';
import { Welcome } from './Welcome';

const HandIn = later(() => withTexts(import('./record/HandIn'), 'selfpaced/recording'));
const DeleteAnswers = later(() => withTexts(import('./DeleteAnswers'), 'ui/staff'));

/** A candidate's interview without interviewers, from what awaits them to the end. */
export default function Sitting({ id }: { id: string }) {
  const queue = useSending(id);
  return (
    <QueueOfPage value={queue}>
      <Steps id={id} />
    </QueueOfPage>
  );
}

function Steps({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: view, isError, isFetching, offset, refetch } = useSelfPaced(id);
  const look = useCallback(() => refetch(), [refetch]);
  if (!view && isError) {
    return (
      <Screen
        icon={IconWifiOff}
        tone="warn"
        state="unreachable"
        title={t('selfpaced.error.title')}
        text={t('selfpaced.error.text')}
      >
        <Button size="lg" loading={isFetching} onClick={() => void look()}>
          {t('selfpaced.error.retry')}
        </Button>
      </Screen>
    );
  }
  if (!view) return <PageLoading />;
  const zone = firstRegion(browserZone(), view.zone);
  const at = (moment: string | undefined) =>
    moment ? absoluteText(new Date(moment), zone, new Date(view.now)) : '';
  return (
    <>
      <Now view={view} offset={offset} at={at} onLook={look} />
      <Adjust view={view} at={at} />
    </>
  );
}

interface NowProps {
  view: SelfPaced;
  offset: number;
  at: (moment: string | undefined) => string;
  onLook: () => Promise<unknown>;
}

function Now({ view, offset, at, onLook }: NowProps) {
  const { t } = useTranslation();
  const recordings = useQueue();
  if (view.state === 'ready') return <Welcome view={view} deadline={at(view.deadline)} />;
  if (view.state === 'running' && view.question) {
    return (
      <Asked
        key={view.question.id}
        id={view.interviewId}
        question={view.question}
        count={view.questions}
        offset={offset}
        deadline={at(view.deadline)}
        handInUntil={at(view.handInUntil)}
        onLook={onLook}
      />
    );
  }
  // Finished, but not all of it has arrived.
  const arriving = view.state === 'finished' && (hasWaiting(recordings) || view.uploads.length > 0);
  const shown = arriving ? 'arriving' : view.state;
  const [icon, tone] = looks[shown] ?? [IconHourglass, 'calm'];
  const words = { opens: at(view.opensAt), company: view.companyName };
  return (
    <Screen
      icon={icon}
      tone={tone}
      state={shown}
      title={t(`selfpaced.state.${shown}.title`, words)}
      text={t(`selfpaced.state.${shown}.text`, words)}
    >
      {view.state === 'too-early' && view.opensAt && (
        <Countdown
          until={view.opensAt}
          offset={offset}
          title={(over) => t(over ? 'selfpaced.state.too-early.ready' : 'selfpaced.state.too-early.opensIn')}
          label={t('selfpaced.state.too-early.title', words)}
          onOver={() => void onLook()}
        />
      )}
      {view.startedAt && (
        <Suspense fallback={null}>
          <HandIn view={view} handInUntil={at(view.handInUntil)} onLook={() => void onLook()} />
          {view.state !== 'deleted' && <DeleteAnswers id={view.interviewId} company={view.companyName} />}
        </Suspense>
      )}
    </Screen>
  );
}

const looks: Partial<Record<SelfPaced['state'] | 'arriving', readonly [Icon, 'calm' | 'good' | 'warn']>> = {
  pending: [IconCalendarQuestion, 'calm'],
  'not-prepared': [IconHourglass, 'calm'],
  over: [IconClockX, 'warn'],
  cancelled: [IconBan, 'warn'],
  finished: [IconCircleCheck, 'good'],
  arriving: [IconUpload, 'calm'],
  deleted: [IconTrash, 'calm'],
};
