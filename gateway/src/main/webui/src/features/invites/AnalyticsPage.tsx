import { Button, Group, Select, Skeleton, Stack, Table, Text } from '@mantine/core';
import { IconChartBar, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInviteAnalytics, type InviteAnalytics, type InviteFunnel } from '@/api/invites';
import { Back } from '@/ui/Back';
import { csvText, saveCsv } from '@/ui/csv';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { NumberTile } from '@/ui/NumberRow';
import { PageHeader } from '@/ui/PageHeader';
import { Surface } from '@/ui/Surface';
import { useNow } from '@/ui/useNow';
import { useUrlState } from '@/ui/useUrlState';
import { useZone } from '@/ui/useZone';
import { csvRows, dayName, durationOf, periodOf, shareOf, steps } from './analytics';
import { DayChart } from './DayChart';
import classes from './Analytics.module.css';

const periods = ['7', '30', '90', '365'];

/** How far invites come: in total, by day and by job. */
export default function AnalyticsPage() {
  const { t } = useTranslation();
  const zone = useZone();
  const url = useUrlState();
  const now = useNow(60_000);
  const days = periods.includes(url.get('days')) ? url.get('days') : '30';
  const { data, error, refetch } = useInviteAnalytics({ ...periodOf(now, zone, Number(days)), zone });
  return (
    <>
      <Back to="/app/invites" label={t('invites.analytics.back')} />
      <PageHeader title={t('invites.analytics.title')} lead={t('invites.analytics.lead')}>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={!data?.days.length}
          onClick={() => data && saveCsv('invites.csv', csvText(csvRows(data, t)))}
        >
          {t('invites.analytics.csv')}
        </Button>
      </PageHeader>
      <Group mb="md">
        <Select
          aria-label={t('invites.analytics.period')}
          allowDeselect={false}
          data={periods.map((value) => ({
            value,
            label: t('invites.analytics.days', { count: Number(value) }),
          }))}
          value={days}
          onChange={(value) => url.set({ days: value })}
        />
      </Group>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton h={320} aria-busy="true" />}
      {data && data.total.issued === 0 && (
        <EmptyState
          icon={IconChartBar}
          title={t('invites.analytics.none')}
          text={t('invites.analytics.noneText')}
        >
          <Button component={Link} to="/app/invites" variant="default">
            {t('invites.analytics.back')}
          </Button>
        </EmptyState>
      )}
      {data && data.total.issued > 0 && <Numbers data={data} />}
    </>
  );
}

function Numbers({ data }: { data: InviteAnalytics }) {
  const { t } = useTranslation();
  const now = useNow(60_000);
  return (
    <Stack gap="md">
      <Surface title={t('invites.analytics.funnel')}>
        <FunnelTable funnel={data.total} />
        <NumberTile
          label={t('invites.analytics.median')}
          value={durationOf(data.total.medianSeconds, t)}
          hint={t('invites.analytics.medianHint')}
        />
      </Surface>
      <Surface title={t('invites.analytics.byDay')}>
        <DayChart from={data.from} to={data.to} days={data.days} now={now} />
        <StepTable
          label={t('invites.analytics.byDay')}
          head={t('invites.analytics.day')}
          rows={data.days.map(({ day, funnel }) => ({ key: day, name: dayName(day, now), funnel }))}
        />
      </Surface>
      <Surface title={t('invites.analytics.byJob')}>
        <StepTable
          label={t('invites.analytics.byJob')}
          head={t('invites.analytics.job')}
          rows={data.jobs.map(({ jobId, jobTitle, companyName, funnel }) => ({
            key: jobId ?? jobTitle,
            name: `${jobTitle} · ${companyName}`,
            funnel,
          }))}
        />
      </Surface>
    </Stack>
  );
}

function FunnelTable({ funnel }: { funnel: InviteFunnel }) {
  const { t } = useTranslation();
  return (
    <Table aria-label={t('invites.analytics.funnel')} className={classes.funnel}>
      <Table.Tbody>
        {steps.map((step) => (
          <Table.Tr key={step}>
            <Table.Th scope="row" w={130}>
              {t(`invites.analytics.step.${step}`)}
            </Table.Th>
            <Table.Td>
              <div className={classes.track} aria-hidden>
                {funnel[step] > 0 && (
                  <div
                    className={classes.bar}
                    data-step={step}
                    style={{ width: `${shareOf(funnel[step], funnel.issued)}%` }}
                  />
                )}
              </div>
            </Table.Td>
            <Table.Td w={110} ta="end" className={classes.number}>
              {funnel[step]}{' '}
              <Text span size="xs" c="dimmed">
                {shareOf(funnel[step], funnel.issued)} %
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface StepTableProps {
  label: string;
  head: string;
  rows: { key: string; name: string; funnel: InviteFunnel }[];
}

function StepTable({ label, head, rows }: StepTableProps) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer
      minWidth={640}
      maxHeight={360}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': label } }}
    >
      <Table aria-label={label} className={classes.steps}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{head}</Table.Th>
            {steps.map((step) => (
              <Table.Th key={step} ta="end">
                {t(`invites.analytics.step.${step}`)}
              </Table.Th>
            ))}
            <Table.Th ta="end">{t('invites.analytics.median')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, name, funnel }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" style={{ overflowWrap: 'anywhere' }}>
                {name}
              </Table.Th>
              {steps.map((step) => (
                <Table.Td key={step} ta="end">
                  {funnel[step]}
                </Table.Td>
              ))}
              <Table.Td ta="end">{durationOf(funnel.medianSeconds, t)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
