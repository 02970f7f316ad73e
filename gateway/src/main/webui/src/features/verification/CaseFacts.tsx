import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '@/api/cases';
import { Facts } from '@/ui/Facts';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import classes from './Verification.module.css';

export function CaseFacts({ record }: { record: CaseRecord }) {
  const { t } = useTranslation();
  const zone = useZone();
  const time = (at: string | undefined) =>
    at && <Times at={at} zone={zone} otherZone={record.candidateZone} />;
  const { vendorName, reviewDelegated, status } = record;
  return (
    <Surface title={t('verification.facts.title')}>
      <div className={classes.padded}>
        <Facts
          facts={[
            [t('verification.facts.number'), record.caseNumber],
            [t('verification.facts.type'), t(`verification.type.${record.caseType}`)],
            [t('verification.facts.reference'), record.reference],
            [
              t('verification.facts.vendor'),
              vendorName &&
                (reviewDelegated ? t('verification.facts.delegated', { name: vendorName }) : vendorName),
            ],
            [t('verification.facts.reviewer'), record.reviewerName],
            [
              t(
                record.candidateTokenExpired
                  ? 'verification.facts.expiredAt'
                  : 'verification.facts.expiresAt',
              ),
              status === 'candidate_assigned' && time(record.tokenExpiresAt),
            ],
            [t('verification.facts.opened'), time(record.linkOpenedAt)],
            [t('verification.facts.started'), time(record.draftStartedAt)],
            [t('verification.facts.submitted'), time(record.submittedAt)],
            [t('verification.facts.decided'), time(record.decidedAt)],
            [t('verification.facts.reason'), record.decisionReason],
            [t('verification.facts.resends'), record.resends > 0 && record.resends],
            [t('verification.facts.resubmissions'), record.resubmissions > 0 && record.resubmissions],
            [t('verification.facts.created'), time(record.createdAt)],
          ]}
        />
      </div>
    </Surface>
  );
}
