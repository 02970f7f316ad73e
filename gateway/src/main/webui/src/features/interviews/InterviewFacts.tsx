import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProviders } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import { hostOf, isElsewhere } from '@/features/schedule/public/video';
import { Facts } from '@/ui/Facts';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { clockText, durationText } from '@/ui/time';
import { useFlash } from '@/ui/useFlash';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useZone } from '@/ui/useZone';
import { opensAt } from './joinable';
import { Panel } from './Panel';

export function InterviewFacts({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const { recruits } = useRoles();
  const providers = useProviders();
  const offered = providers.data ?? [];
  // With a single provider there is nothing to tell apart.
  const named = offered.length > 1 ? offered.find(({ id }) => id === interview.provider)?.name : undefined;
  const online = interview.type === 'ONLINE' && interview.mode === 'LIVE';
  const provider = hostOf(interview.videoLink) ?? (online ? named : undefined);
  const box = useFlash<HTMLDivElement>(
    `${interview.status} ${interview.startsAt} ${interview.candidateJoinedAt} ${interview.interviewerJoinedAt}`,
  );
  const { startsAt, endsAt, candidate, status, deadline } = interview;
  const selfPaced = interview.mode === 'SELF_PACED';
  const start = startsAt ? new Date(startsAt) : undefined;
  const end = endsAt ? new Date(endsAt) : undefined;
  const waiting =
    status === 'SCHEDULED' &&
    interview.type === 'ONLINE' &&
    !selfPaced &&
    startsAt &&
    opensAt(startsAt) > now;
  return (
    <Surface title={t('interviews.facts.title')}>
      <div ref={box}>
        <Stack p="md" gap="sm">
          <Facts
            facts={[
              [
                t('interviews.facts.deadline'),
                deadline && <Times at={deadline} zone={zone} otherZone={candidate.zone} />,
              ],
              [
                t(selfPaced ? 'interviews.facts.opensAt' : 'interviews.facts.when'),
                <Stack gap={2} key="when">
                  <Times
                    at={startsAt}
                    until={selfPaced ? undefined : endsAt}
                    zone={zone}
                    otherZone={candidate.zone}
                  />
                  {waiting && (
                    <Text size="xs" c="dimmed">
                      {t(isElsewhere(interview) ? 'interviews.video.opens' : 'interviews.facts.opens', {
                        time: clockText(opensAt(startsAt), zone),
                      })}
                    </Text>
                  )}
                </Stack>,
              ],
              [t('interviews.facts.duration'), !selfPaced && start && end && durationText(start, end, t)],
              [
                t('interviews.facts.kind'),
                selfPaced ? t('interviews.mode.SELF_PACED') : t(`interviews.detail.${interview.type}`),
              ],
              [t('interviews.facts.provider'), provider],
              [t('interviews.facts.place'), interview.place],
              [
                t('interviews.facts.candidate'),
                recruits ? (
                  <Anchor key="candidate" component={Link} to={`/app/candidates/${candidate.id}`} inherit>
                    {candidate.name}
                  </Anchor>
                ) : (
                  candidate.name
                ),
              ],
              [
                t('interviews.facts.panel'),
                interview.interviewers.length > 0 && <Panel members={interview.interviewers} />,
              ],
              [
                t('interviews.facts.attendance'),
                start && !selfPaced && status !== 'CANCELLED' && (
                  <Attendance interview={interview} zone={zone} />
                ),
              ],
              [
                t('interviews.facts.noShow'),
                interview.noShowParty && t(`interviews.facts.${interview.noShowParty}`),
              ],
              [t('interviews.facts.partial'), interview.partial && t('interviews.facts.partialText')],
              [t('interviews.facts.reason'), interview.cancelReason],
              [t('interviews.facts.notes'), interview.notes],
            ]}
          />
        </Stack>
      </div>
    </Surface>
  );
}

function Attendance({ interview, zone }: { interview: Interview; zone: string }) {
  const { t } = useTranslation();
  const { candidateJoinedAt, interviewerJoinedAt } = interview;
  const joined = (at: string) => ({ time: clockText(new Date(at), zone) });
  if (!candidateJoinedAt && !interviewerJoinedAt) return t('interviews.facts.nobody');
  return (
    <>
      {candidateJoinedAt && (
        <Text span display="block" inherit>
          {t('interviews.facts.candidateJoined', joined(candidateJoinedAt))}
        </Text>
      )}
      {interviewerJoinedAt && (
        <Text span display="block" inherit>
          {t('interviews.facts.interviewerJoined', joined(interviewerJoinedAt))}
        </Text>
      )}
    </>
  );
}
