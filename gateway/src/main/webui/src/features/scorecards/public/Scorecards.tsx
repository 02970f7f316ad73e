import { Alert, Anchor, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScorecards, type Scorecards as Data } from '@/api/scorecards';
import { useSession } from '@/api/session';
import type { Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { useRoles } from '@/ui/useRoles';
import { CardView } from '../CardView';
import { ScorecardForm } from '../ScorecardForm';
import classes from './Scorecards.module.css';
import { SummaryView } from '../SummaryView';

const rated = ['SCHEDULED', 'IN_PROGRESS', 'COMPLETED'];

/** What the interviewers think: one's own card, those of others once it is in, all of them for the owner. */
export function Scorecards({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const { admin } = useRoles();
  const me = useSession().data?.id;
  const scorecards = useScorecards(interview.id);
  const manages = admin || interview.ownerId === me;
  if (scorecards.isError && !scorecards.data) {
    return (
      <Surface title={t('scorecards.title')}>
        <Group p="md">
          <ErrorState error={scorecards.error} onRetry={() => void scorecards.refetch()} />
        </Group>
      </Surface>
    );
  }
  if (!scorecards.data) {
    return (
      <Surface title={t('scorecards.title')}>
        <SkeletonRows rows={2} />
      </Surface>
    );
  }
  const { mine, others, hidden, form } = scorecards.data;
  const any = mine !== undefined || others.length > 0 || hidden > 0;
  if (!any && (!rated.includes(interview.status) || (!form && !manages))) return null;
  return (
    <Surface title={t('scorecards.title')}>
      <Content data={scorecards.data} manages={manages} />
    </Surface>
  );
}

function Content({ data, manages }: { data: Data; manages: boolean }) {
  const { t } = useTranslation();
  const { form, mine, others, hidden, waiting, summary, canFill } = data;
  return (
    <>
      {!form && (
        <Text p="md" size="sm" c="dimmed">
          {t('scorecards.none')}{' '}
          <Anchor component={Link} to={`/app/jobs/${data.jobId}`} inherit underline="always">
            {t('scorecards.noneLink')}
          </Anchor>
        </Text>
      )}
      {manages && summary && summary.submitted > 0 && <SummaryView summary={summary} />}
      {hidden > 0 && (
        <Alert role="note" m="md" variant="light" color="gray" icon={<IconLock aria-hidden />}>
          {t('scorecards.hidden', { count: hidden })}
        </Alert>
      )}
      {canFill && (
        <div className={classes.part}>
          <ScorecardForm key={data.interviewId} scorecards={data} />
        </div>
      )}
      {mine?.submitted && <CardView card={mine} own />}
      {others.map((card) => (
        <CardView key={card.id} card={card} />
      ))}
      {form && waiting.length > 0 && (manages || mine?.submitted) && (
        <Text className={classes.card ?? ''} size="sm" c="dimmed">
          {t('scorecards.waiting', { names: waiting.map(({ name }) => name).join(', ') })}
        </Text>
      )}
    </>
  );
}
