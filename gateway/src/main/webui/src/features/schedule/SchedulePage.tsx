import { Button, Grid, MultiSelect, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useInterviewers } from '@/api/slots';
import { Back } from '@/ui/Back';
import { PageHeader } from '@/ui/PageHeader';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { Surface } from '@/ui/Surface';
import { clockText, dayText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { CandidateField } from './CandidateField';
import { EnableNotice } from './EnableNotice';
import { MailPreview } from './MailPreview';
import { useRuleTexts } from './useRuleTexts';
import { useSchedule } from './useSchedule';
import { WhenPicker } from './WhenPicker';
import { isChosen } from './when';

export default function SchedulePage() {
  const { t } = useTranslation();
  const now = useNow();
  const zone = useZone();
  const interviewers = useInterviewers();
  const form = useSchedule();
  const { candidate, match, errors, resolved } = form;

  const nameOf = (id: string) => interviewers.data?.find((each) => each.id === id)?.name ?? '';
  const start = isChosen(resolved) ? new Date(resolved.startsAt) : undefined;
  const action = start
    ? t('schedule.submit.book', { time: `${dayText(start, zone, now)}, ${clockText(start, zone)}` })
    : t(resolved === 'later' ? 'schedule.submit.later' : 'schedule.submit.incomplete');
  return (
    <>
      <Back to="/app/interviews" label={t('app.nav.interviews')} />
      <PageHeader title={t('schedule.page.title')} lead={t('schedule.page.lead')} />
      <form onSubmit={form.submit} noValidate>
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="md">
              <ProblemSummary error={form.problem} texts={useRuleTexts()} />
              <Surface title={t('schedule.candidate.title')}>
                <Stack p="md" gap="sm">
                  <CandidateField
                    candidate={candidate}
                    jobId={match?.jobId}
                    error={errors.candidate}
                    onCandidate={form.setCandidate}
                    onJob={form.setJob}
                  />
                  {candidate && match && (
                    <EnableNotice candidate={candidate} match={match} online={form.type === 'ONLINE'} />
                  )}
                </Stack>
              </Surface>
              <Surface title={t('schedule.panel.title')}>
                <Stack p="md" gap="sm">
                  <MultiSelect
                    required
                    searchable
                    label={t('schedule.panel.label')}
                    placeholder={form.panel.length === 0 ? t('schedule.panel.placeholder') : ''}
                    data={(interviewers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                    value={form.panel}
                    onChange={form.setPanel}
                    error={errors.panel}
                  />
                  <SegmentedControl
                    aria-label={t('schedule.how.label')}
                    value={form.type}
                    onChange={form.setType}
                    data={(['ONLINE', 'OFFLINE'] as const).map((type) => ({
                      value: type,
                      label: t(`schedule.how.${type}`),
                    }))}
                    style={{ alignSelf: 'flex-start' }}
                  />
                  {form.type === 'OFFLINE' && (
                    <TextInput
                      required
                      label={t('schedule.how.place')}
                      description={t('schedule.how.placeHelp')}
                      value={form.place}
                      onChange={(event) => form.setPlace(event.currentTarget.value)}
                      error={errors.place ?? errors.type}
                    />
                  )}
                </Stack>
              </Surface>
              <Surface title={t('schedule.when.title')}>
                <Stack p="md">
                  <WhenPicker
                    withLater
                    value={form.when}
                    onChange={form.setWhen}
                    interviewerIds={form.picked}
                    other={candidate}
                    error={errors.when}
                    alternatives={form.alternatives}
                  />
                </Stack>
              </Surface>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="md" pos="sticky" top={76}>
              <MailPreview
                candidate={candidate}
                match={match}
                time={resolved}
                panel={form.panel.map(nameOf)}
                place={form.type === 'OFFLINE' ? form.place : undefined}
              />
              <Button type="submit" size="md" fullWidth loading={form.busy}>
                {action}
              </Button>
            </Stack>
          </Grid.Col>
        </Grid>
      </form>
    </>
  );
}
