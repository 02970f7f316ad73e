import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconMailQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '@/api/cases';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import { howFar } from './LinkFacts';

/** Why it does not go on, and what to do. */
export function Stuck({ record }: { record: CaseRecord }) {
  const { t } = useTranslation();
  const zone = useZone();
  const { candidateTokenExpired, tokenExpiresAt, candidateZone, freshLinkRequestedAt, status } = record;
  const waiting = freshLinkRequestedAt && status === 'candidate_assigned';
  if (!candidateTokenExpired && !waiting && status !== 'needs_resubmission') return null;
  if (status === 'needs_resubmission') {
    return (
      <Alert
        role="status"
        color="orange"
        variant="light"
        styles={{ title: { color: 'light-dark(#853400, #ffb57a)' } }}
        icon={<IconAlertTriangle aria-hidden />}
        title={t('verification.stuck.resubmission')}
      >
        {t('verification.stuck.resubmissionText')}
      </Alert>
    );
  }
  return (
    <Alert
      role="status"
      color="red"
      variant="light"
      styles={{ title: { color: 'light-dark(#a31f1f, #ffa8a8)' } }}
      icon={waiting ? <IconMailQuestion aria-hidden /> : <IconAlertTriangle aria-hidden />}
      title={t(waiting ? 'verification.stuck.requested' : 'verification.stuck.expired')}
    >
      {candidateTokenExpired && (
        <Text size="sm" component="div">
          {t('verification.link.expired')} <Times at={tokenExpiresAt} zone={zone} otherZone={candidateZone} />
          {' · '}
          {t(`verification.link.${howFar(record)}`)}
        </Text>
      )}
      {waiting && (
        <Text size="sm" component="div">
          {t('verification.stuck.requestedSince')} <Times at={freshLinkRequestedAt} zone={zone} />
        </Text>
      )}
      <Text size="sm">{t('verification.stuck.text')}</Text>
    </Alert>
  );
}
