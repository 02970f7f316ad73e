import { Button, Grid, Stack, Textarea } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { withTexts } from '@/app/i18n';
import { useJob } from '@/api/jobs';
import { useInterviewersById } from '@/api/slots';
import { Back } from '@/ui/Back';
import { PageHeader } from '@/ui/PageHeader';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { later } from '@/ui/later';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { CandidateField } from './CandidateField';
import { EnableNotice } from './EnableNotice';
import { HowFields } from './HowFields';
import { minutesOf } from './public/notice';
import { PanelField } from './public/PanelField';
import { SubmitBox } from './SubmitBox';
import { useRuleTexts } from './public/useRuleTexts';
import { useSchedule } from './public/useSchedule';
import { WhenPicker } from './public/WhenPicker';

const kinds = ['free', 'slot', 'time', 'ask', 'later'] as const;

const WindowFields = later(() => import('./public/WindowFields'));
const JobQuestions = later(() => import('./JobQuestions'));
const MessagePreview = later(() => withTexts(import('./MessagePreview'), 'schedule/preview'));

export default function SchedulePage() {
  const { t } = useTranslation();
  const form = useSchedule();
  const { candidate, match, draft, change, errors } = form;
  const job = useJob(match?.jobId);
  const people = useInterviewersById(form.panel).data ?? [];
  const nameOf = (id: string) => people.find((each) => each.id === id)?.name ?? '';
  const live = draft.how !== 'SELF_PACED';
  return (
    <>
      <Back to="/app/interviews" label={t('app.nav.interviews')} />
      <PageHeader title={t('schedule.page.title')} lead={t('schedule.page.lead')}>
        <Button variant="subtle" color="gray" onClick={form.startOver}>
          {t('schedule.page.startOver')}
        </Button>
      </PageHeader>
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
                    <EnableNotice candidate={candidate} match={match} online={draft.how !== 'OFFLINE'} />
                  )}
                </Stack>
              </Surface>
              <Surface title={t('schedule.panel.title')}>
                <Stack p="md" gap="md">
                  <HowFields draft={draft} onChange={change} errors={errors} />
                  {!live && job.data && (
                    <Suspense>
                      <JobQuestions job={job.data} />
                    </Suspense>
                  )}
                  {live && (
                    <PanelField
                      value={form.panel}
                      onChange={(picked) => change({ picked })}
                      time={form.resolved}
                      error={errors.panel}
                    />
                  )}
                </Stack>
              </Surface>
              <Surface title={t(live ? 'schedule.when.title' : 'schedule.window.title')}>
                <Stack p="md">
                  {live ? (
                    <WhenPicker
                      value={draft.when}
                      onChange={(when) => change({ when })}
                      kinds={kinds}
                      interviewerIds={draft.picked}
                      other={candidate}
                      error={errors.when}
                      whoseError={errors.whose}
                      alternatives={form.alternatives}
                      noticeMinutes={minutesOf(job.data?.minimumNotice)}
                    />
                  ) : (
                    <Suspense fallback={<SkeletonRows rows={2} />}>
                      <WindowFields
                        value={draft.window}
                        onChange={(window) => change({ window })}
                        other={candidate}
                        opensError={errors.opensAt}
                        deadlineError={errors.deadline ?? errors.when}
                      />
                    </Suspense>
                  )}
                </Stack>
              </Surface>
              <Surface title={t('schedule.notes.title')}>
                <Stack p="md">
                  <Textarea
                    autosize
                    minRows={2}
                    maxLength={2000}
                    label={t('schedule.notes.label')}
                    description={t('schedule.notes.help')}
                    value={draft.notes}
                    onChange={(event) => change({ notes: event.currentTarget.value })}
                    error={errors.notes}
                  />
                </Stack>
              </Surface>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="md" pos="sticky" top={76}>
              <Suspense fallback={<SkeletonRows rows={2} />}>
                <MessagePreview
                  candidate={candidate}
                  match={match}
                  draft={draft}
                  resolved={form.resolved}
                  panel={form.panel.map(nameOf)}
                />
              </Suspense>
              <SubmitBox draft={draft} resolved={form.resolved} busy={form.busy} />
            </Stack>
          </Grid.Col>
        </Grid>
      </form>
    </>
  );
}
