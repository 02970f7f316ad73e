import { Button, Grid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarCog, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useInterview } from '@/api/interviews';
import { Back } from '@/ui/Back';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { StatusBadge } from '@/ui/StatusBadge';
import { useNow } from '@/ui/useNow';
import { useSession } from '@/api/session';
import { useRoles } from '@/ui/useRoles';
import { CancelDialog } from './CancelDialog';
import { InterviewFacts } from './InterviewFacts';
import { InvitePanel } from './InvitePanel';
import { isJoinable } from './joinable';
import { MeetingLink } from './MeetingLink';
import { Messages } from './Messages';
import { RescheduleDialog } from './RescheduleDialog';
import { Timeline } from './Timeline';

export default function InterviewPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const now = useNow(5_000);
  const interview = useInterview(id);
  const { admin } = useRoles();
  const me = useSession().data?.id;
  const [moving, move] = useDisclosure(false);
  const [cancelling, cancel] = useDisclosure(false);

  if (interview.isPending) return <SkeletonRows />;
  if (!interview.data) return <ErrorState error={interview.error} onRetry={() => void interview.refetch()} />;
  const { status, candidate, jobTitle, companyName, type, ownerId } = interview.data;
  const open = status === 'PENDING' || status === 'SCHEDULED';
  const mine = admin || ownerId === me;
  const joinable = isJoinable(interview.data, now);
  return (
    <>
      <Back to="/app/interviews" label={t('interviews.page.title')} />
      <PageHeader
        title={candidate.name}
        lead={`${jobTitle} · ${companyName}`}
        badge={<StatusBadge status={status} />}
      >
        {mine && open && (
          <Button variant="subtle" color="red" onClick={cancel.open}>
            {t('interviews.detail.cancel')}
          </Button>
        )}
        {mine && open && (
          <Button
            variant={status === 'PENDING' ? 'filled' : 'default'}
            leftSection={<IconCalendarCog size={16} aria-hidden />}
            onClick={move.open}
          >
            {t(status === 'PENDING' ? 'interviews.detail.pickTime' : 'interviews.detail.reschedule')}
          </Button>
        )}
        {type === 'ONLINE' && (status === 'SCHEDULED' || status === 'IN_PROGRESS') && (
          <Button
            component={Link}
            to={`/app/interviews/${id}/room`}
            variant={joinable ? 'filled' : 'default'}
            leftSection={<IconVideo size={16} aria-hidden />}
          >
            {t('interviews.detail.join')}
          </Button>
        )}
      </PageHeader>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="md">
            <InterviewFacts interview={interview.data} />
            <Timeline interview={interview.data} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="md">
            {mine && interview.data.meetingLink && open && <MeetingLink interview={interview.data} />}
            {mine && <InvitePanel interview={interview.data} />}
            {mine && <Messages interviewId={id} />}
          </Stack>
        </Grid.Col>
      </Grid>
      {mine && <RescheduleDialog interview={interview.data} opened={moving} onClose={move.close} />}
      {mine && <CancelDialog id={id} opened={cancelling} onClose={cancel.close} />}
    </>
  );
}
