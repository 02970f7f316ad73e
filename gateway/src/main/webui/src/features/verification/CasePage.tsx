import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { nameOf, useCase } from '@/api/cases';
import { Back } from '@/ui/Back';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { useDialog } from '@/ui/useDialog';
import { actionsOf } from './actionsOf';
import { CaseActions } from './CaseActions';
import { CaseBadge } from './CaseBadge';
import { CaseDialogs } from './CaseDialogs';
import { CaseFacts } from './CaseFacts';
import { CaseMessages } from './CaseMessages';
import { CaseSteps } from './CaseSteps';
import { CaseTimeline } from './CaseTimeline';
import { ContactPanel } from './ContactPanel';
import { LinkHistory } from './LinkHistory';
import { Review } from './review/Review';
import { Stuck } from './Stuck';
import { useViewer } from './useViewer';

export default function CasePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const found = useCase(id);
  const viewer = useViewer();
  const dialog = useDialog();

  if (found.isPending) return <SkeletonRows />;
  if (!found.data) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const record = found.data;
  const actions = actionsOf(record, viewer);
  return (
    <>
      <Back to="/app/verification" label={t('verification.page.title')} />
      <PageHeader
        title={nameOf(record)}
        lead={[record.caseNumber, t(`verification.type.${record.caseType}`), record.reference]
          .filter(Boolean)
          .join(' · ')}
        badge={<CaseBadge record={record} />}
      >
        <CaseActions actions={actions} open={dialog.open} />
      </PageHeader>
      <Stack gap="md">
        <CaseSteps record={record} />
        <Stuck record={record} />
        {record.submittedAt && !record.erasedAt && (
          <Review record={record} actions={actions} viewer={viewer} />
        )}
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
            <Stack gap="md">
              <CaseFacts record={record} />
              <CaseTimeline record={record} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
            <Stack gap="md">
              <ContactPanel
                record={record}
                onCorrect={actions.contact ? dialog.open('contact') : undefined}
              />
              <LinkHistory record={record} />
              {viewer.admin && <CaseMessages id={record.id} />}
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
      <CaseDialogs record={record} actions={actions} viewer={viewer} dialog={dialog} />
    </>
  );
}
