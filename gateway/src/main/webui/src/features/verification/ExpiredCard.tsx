import { useTranslation } from 'react-i18next';
import type { CaseStats } from '@/api/cases';
import { NumberRow, NumberTile } from '@/ui/NumberRow';
import { Surface } from '@/ui/Surface';

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
      <NumberRow>
        <NumberTile
          label={t('verification.expired.title')}
          value={total ?? '–'}
          hint={t('verification.expired.lead')}
          to="/app/verification?status=candidate_expired"
        />
        {numbers.map(([key, value]) => (
          <NumberTile
            key={key}
            label={t(`verification.expired.${key}`)}
            value={value ?? '–'}
            hint={t(`verification.expired.${key}Hint`)}
          />
        ))}
      </NumberRow>
    </Surface>
  );
}
