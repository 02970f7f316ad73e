import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseStats } from '@/api/cases';
import { Surface } from '@/ui/Surface';
import classes from './Verification.module.css';

/** How many links ran out, and how far those candidates had come: most only need a new link. */
export function ExpiredCard({ stats }: { stats: CaseStats | undefined }) {
  const { t } = useTranslation();
  const total = stats?.counts.candidate_expired;
  const numbers = [
    ['neverOpened', stats?.expired.neverOpened],
    ['opened', stats?.expired.openedOnly],
    ['startedNotFinished', stats?.expired.startedNotFinished],
    ['freshRequested', stats?.freshLinkRequests],
  ] as const;
  return (
    <Surface mb="md" aria-label={t('verification.expired.title')}>
      <div className={classes.numbers}>
        <Link to="/app/verification?status=candidate_expired" className={classes.number}>
          <span className={classes.label}>{t('verification.expired.title')}</span>
          <span className={classes.value}>{total ?? '–'}</span>
          <Text span size="xs" c="dimmed">
            {t('verification.expired.lead')}
          </Text>
        </Link>
        {numbers.map(([key, value]) => (
          <div key={key} className={classes.number}>
            <span className={classes.label}>{t(`verification.expired.${key}`)}</span>
            <span className={classes.value}>{value ?? '–'}</span>
            <Text span size="xs" c="dimmed">
              {t(`verification.expired.${key}Hint`)}
            </Text>
          </div>
        ))}
      </div>
    </Surface>
  );
}
