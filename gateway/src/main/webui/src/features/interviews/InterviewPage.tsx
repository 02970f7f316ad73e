import { Grid, Stack } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useInterview } from '@/api/interviews';
import type { Interview } from '@/api/types';
import { withTexts } from '@/app/i18n';
import { useSession } from '@/api/session';
import { Scorecards } from '@/features/scorecards/public/Scorecards';
import { Back } from '@/ui/Back';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { InterviewBadge } from '@/ui/InterviewBadge';
import { later } from '@/ui/later';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { actionsOf } from './actionsOf';
import { isElsewhere } from '@/features/schedule/public/video';
import { InterviewActions } from './InterviewActions';
import { InterviewDialogs } from './InterviewDialogs';
import { InterviewFacts } from './InterviewFacts';
import { InvitePanel } from './InvitePanel';
import { MeetingLink } from './MeetingLink';
import { Messages } from './Messages';
import { Timeline } from './Timeline';
import { useDialog } from '@/ui/useDialog';
import { VideoLink } from './VideoLink';
import { WaitPanel } from './WaitPanel';
import { Warnings } from './Warnings';

const NotesField = later(() => import('@/features/notes/public/NotesField'));
const Adjustments = later(() => withTexts(import('./Adjustments'), 'interviews/adjustments'));
const AskAgain = later(() => withTexts(import('./AskAgain'), 'interviews/again'));
const Reviewers = later(() => withTexts(import('./Reviewers'), 'interviews/share'));
const Answers = later(() => withTexts(import('./Answers'), 'interviews/answers'));
const PadPanel = later(() => withTexts(import('@/features/room/public/PadPanel'), 'room/record'));
const ConnectionPanel = later(() =>
  withTexts(import('@/features/room/public/ConnectionPanel'), 'room/connection'),
);

export default function InterviewPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const now = useNow(5_000);
  const interview = useInterview(id);
  const { admin } = useRoles();
  const me = useSession().data?.id;
  const dialog = useDialog();

  if (interview.isPending) return <SkeletonRows />;
  if (!interview.data) return <ErrorState error={interview.error} onRetry={() => void interview.refetch()} />;
  const { candidate, jobTitle, companyName, warnings } = interview.data;
  const actions = actionsOf(interview.data, { id: me, admin }, now);
  const deadlineDialog = actions.extend ? 'extend' : actions.move ? 'move' : undefined;
  return (
    <>
      <Back to="/app/interviews" label={t('interviews.page.title')} />
      <PageHeader
        title={candidate.name}
        lead={`${jobTitle} · ${companyName}`}
        badge={<InterviewBadge interview={interview.data} />}
      >
        <InterviewActions interview={interview.data} actions={actions} now={now} open={dialog.open} />
      </PageHeader>
      <Warnings warnings={warnings} elsewhere={isElsewhere(interview.data)} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="md">
            <InterviewFacts interview={interview.data} />
            {actions.review && (
              <Suspense fallback={<SkeletonRows rows={3} />}>
                <Answers interview={interview.data} mine={actions.mine} />
                {actions.mine && <AskAgain interview={interview.data} />}
              </Suspense>
            )}
            {interview.data.mode === 'LIVE' && interview.data.startsAt && (
              <Surface p="md">
                <Suspense fallback={<SkeletonRows rows={3} />}>
                  <NotesField key={id} interviewId={id} />
                </Suspense>
              </Surface>
            )}
            {hasBegun(interview.data, now) && (
              <Suspense fallback={null}>
                <PadPanel interview={interview.data} />
                <ConnectionPanel interview={interview.data} />
              </Suspense>
            )}
            <Scorecards interview={interview.data} />
            <Timeline interview={interview.data} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="md">
            {actions.move && interview.data.mode === 'LIVE' && <WaitPanel interview={interview.data} />}
            {actions.review && (
              <Suspense fallback={<SkeletonRows rows={2} />}>
                <Reviewers interview={interview.data} mine={actions.mine} />
                {actions.mine && (
                  <Adjustments
                    interview={interview.data}
                    onMoveDeadline={deadlineDialog && dialog.open(deadlineDialog)}
                  />
                )}
              </Suspense>
            )}
            <VideoLink
              interview={interview.data}
              onChange={actions.video ? dialog.open('video') : undefined}
            />
            {actions.link && <MeetingLink interview={interview.data} />}
            {actions.mine && <InvitePanel interview={interview.data} />}
            {actions.mine && <Messages interviewId={id} />}
          </Stack>
        </Grid.Col>
      </Grid>
      <InterviewDialogs interview={interview.data} actions={actions} dialog={dialog} />
    </>
  );
}

/** Its room may have been entered: it opens a little earlier. */
const hasBegun = ({ mode, startsAt }: Interview, now: Date) =>
  mode === 'LIVE' && startsAt !== undefined && Date.parse(startsAt) - now.getTime() < 15 * 60_000;
