import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCandidates } from '@/api/candidates';
import { useInterviews } from '@/api/interviews';
import { useInvites } from '@/api/invites';
import { Surface } from '@/ui/Surface';
import { addDays, dayKey, startOfDay } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useZone } from '@/ui/useZone';
import classes from './Today.module.css';

/** Totals only: the server counts, one row is asked for. */
export function Numbers({ today }: { today: number }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(60_000);
  const { recruits } = useRoles();
  const day = dayKey(now, zone);
  const at = (days: number) => startOfDay(addDays(day, days), zone).toISOString();
  const week = useInterviews({ from: at(0), to: at(7), status: 'SCHEDULED', limit: 1 });
  const done = useInterviews({ from: at(-7), to: at(1), status: 'COMPLETED', limit: 1 });
  const noTime = useInterviews({ status: 'PENDING', limit: 1 });
  const invites = useInvites({ status: 'pending', limit: 1 }, recruits);
  const shortlisted = useCandidates({ shortlisted: true, limit: 1 }, { enabled: recruits });
  const total = (query: { data?: { pagination: { total: number } } | undefined }) =>
    query.data?.pagination.total;

  const numbers: [string, number | undefined, string][] = [
    ['today', today, '/app/interviews?period=today'],
    ['week', total(week), '/app/interviews?period=week&status=SCHEDULED'],
    ['noTime', total(noTime), '/app/interviews?status=PENDING'],
    ['completed', total(done), '/app/interviews?status=COMPLETED'],
  ];
  if (recruits) {
    numbers.push(['invites', total(invites), '/app/invites?status=pending']);
    numbers.push(['shortlisted', total(shortlisted), '/app/candidates?shortlisted=true']);
  }
  return (
    <Surface title={t('today.numbers.title')}>
      <div className={classes.numbers} data-four={numbers.length === 4 || undefined}>
        {numbers.map(([key, value, to]) => (
          <Link key={key} to={to} className={classes.number}>
            <span className={classes.label}>{t(`today.numbers.${key}`)}</span>
            <span className={classes.value}>{value ?? <Skeleton height={28} width={40} />}</span>
          </Link>
        ))}
      </div>
    </Surface>
  );
}
