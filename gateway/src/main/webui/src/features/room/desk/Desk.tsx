import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useInterview } from '@/api/interviews';
import NotesField from '@/features/notes/public/NotesField';
import { Scorecards } from '@/features/scorecards/public/Scorecards';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';

/** What an interviewer has at hand while they talk: who it is, their own notes, and the scorecard. */
export default function Desk({ interviewId }: { interviewId: string }) {
  const { t } = useTranslation();
  const zone = useZone();
  const { data: interview, isError, error, refetch } = useInterview(interviewId);
  return (
    <Stack gap="lg">
      {!interview && isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!interview && !isError && <SkeletonRows rows={3} />}
      {interview && (
        <Facts
          facts={[
            [t('room.desk.candidate'), interview.candidate.name],
            [t('room.desk.job'), `${interview.jobTitle} · ${interview.companyName}`],
            [
              t('room.desk.when'),
              <Times
                key="when"
                at={interview.startsAt}
                until={interview.endsAt}
                zone={zone}
                otherZone={interview.candidate.zone}
              />,
            ],
            [t('room.desk.panel'), interview.interviewers.map(({ name }) => name).join(', ')],
            [t('room.desk.notes'), interview.notes],
          ]}
        />
      )}
      <NotesField interviewId={interviewId} />
      {interview && <Scorecards interview={interview} />}
    </Stack>
  );
}
