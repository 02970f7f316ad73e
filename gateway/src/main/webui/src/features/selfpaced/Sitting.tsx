import { Button } from '@mantine/core';
import {
  IconBan,
  IconCalendarQuestion,
  IconCircleCheck,
  IconClockX,
  IconHourglass,
  IconWifiOff,
  type Icon,
} from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelfPaced } from '@/api/selfPaced';
import { Screen } from '@/candidate/Screen';
import { PageLoading } from '@/ui/PageLoading';
import { absoluteText } from '@/ui/time';
import { browserZone } from '@/ui/useZone';
import { firstRegion } from '@/ui/zones';
import { Asked } from './Asked';
import { useSelfPaced } from './useSelfPaced';
import { Welcome } from './Welcome';

/** A candidate's interview without interviewers, from what awaits them to the end. */
export default function Sitting({ id }: { id: string }) {
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
  if (view.state === 'ready') return <Welcome view={view} deadline={at(view.deadline)} />;
  if (view.state === 'running' && view.question) {
    return (
      <Asked
        key={view.question.id}
        id={id}
        question={view.question}
        count={view.questions}
        offset={offset}
        deadline={at(view.deadline)}
        onLook={look}
      />
    );
  }
  const [icon, tone] = looks[view.state] ?? [IconHourglass, 'calm'];
  const words = { opens: at(view.opensAt), company: view.companyName };
  return (
    <Screen
      icon={icon}
      tone={tone}
      state={view.state}
      title={t(`selfpaced.state.${view.state}.title`, words)}
      text={t(`selfpaced.state.${view.state}.text`, words)}
    />
  );
}

const looks: Partial<Record<SelfPaced['state'], readonly [Icon, 'calm' | 'good' | 'warn']>> = {
  pending: [IconCalendarQuestion, 'calm'],
  'not-prepared': [IconHourglass, 'calm'],
  over: [IconClockX, 'warn'],
  cancelled: [IconBan, 'warn'],
  finished: [IconCircleCheck, 'good'],
};
