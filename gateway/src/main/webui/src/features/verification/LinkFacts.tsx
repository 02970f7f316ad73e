import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '@/api/cases';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';

export const howFar = ({ linkOpenedAt, draftStartedAt }: CaseRecord) =>
  draftStartedAt ? 'started' : linkOpenedAt ? 'opened' : 'neverOpened';

/** Since when or until when, how far the candidate has come, how often it was sent again. */
export function LinkFacts({ record }: { record: CaseRecord }) {
  const { t } = useTranslation();
  const zone = useZone();
  const { status, candidateTokenExpired, tokenExpiresAt, resends, submittedAt } = record;
  if (status !== 'candidate_assigned') {
    if (!submittedAt) return null;
    return (
      <Text size="xs" component="div">
        {t('verification.link.submitted')} <Times at={submittedAt} zone={zone} />
      </Text>
    );
  }
  return (
    <div>
      <Text size="xs" component="div">
        {t(candidateTokenExpired ? 'verification.link.expired' : 'verification.link.expires')}{' '}
        <Times at={tokenExpiresAt} zone={zone} />
      </Text>
      <Text size="xs" c="dimmed">
        {[
          t(`verification.link.${howFar(record)}`),
          resends > 0 && t('verification.link.resent', { count: resends }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {record.freshLinkRequestedAt && (
        <Text size="xs" fw={600}>
          {t('verification.link.freshRequested')}
        </Text>
      )}
    </div>
  );
}
