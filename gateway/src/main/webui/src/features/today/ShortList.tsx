import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InterviewLine } from '@/api/dashboard';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import classes from './Today.module.css';

interface ShortListProps {
  name: 'upcoming' | 'completed' | 'noShows';
  interviews: InterviewLine[] | undefined;
  /** Where all of them are. */
  to: string;
}

/** The next or the latest few, and the way to all of them. */
export function ShortList({ name, interviews, to }: ShortListProps) {
  const { t } = useTranslation();
  const zone = useZone();
  return (
    <Surface
      title={t(`today.${name}.title`)}
      actions={
        <Anchor
          component={Link}
          to={to}
          size="sm"
          aria-label={`${t(`today.${name}.title`)}: ${t('today.all')}`}
        >
          {t('today.all')}
        </Anchor>
      }
    >
      {!interviews && <SkeletonRows rows={3} />}
      {interviews?.length === 0 && (
        <Text c="dimmed" p="md">
          {t(`today.${name}.empty`)}
        </Text>
      )}
      {interviews && interviews.length > 0 && (
        <ul className={classes.list}>
          {interviews.slice(0, 5).map((interview) => (
            <li key={interview.id}>
              <Link to={`/app/interviews/${interview.id}`} className={classes.short}>
                <Text fw={600} size="sm">
                  {interview.candidate.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {interview.jobTitle} · {interview.companyName}
                </Text>
                <Text size="xs" component="div">
                  <Times at={interview.startsAt} zone={zone} otherZone={interview.candidate.zone} />
                </Text>
                {name === 'noShows' && interview.noShowParty && (
                  <Text size="xs">{t(`today.noShows.${interview.noShowParty}`)}</Text>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Surface>
  );
}
