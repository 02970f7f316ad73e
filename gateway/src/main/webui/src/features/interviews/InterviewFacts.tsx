import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProviders } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import { hostOf } from '@/features/schedule/public/video';
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
    <Surface title={t('interviews.detail.facts')}>
      <div ref={box}>
        <Stack p="md" gap="sm">
          <Facts
            facts={[
              [
                t('interviews.detail.deadline'),
                deadline && <Times at={deadline} zone={zone} otherZone={candidate.zone} />,
              ],
              [
                t(selfPaced ? 'interviews.detail.opensAt' : 'interviews.detail.when'),
                <Stack gap={2} key="when">
                  <Times
                    at={startsAt}
                    until={selfPaced ? undefined : endsAt}
                    zone={zone}
                    otherZone={candidate.zone}
                  />
                  {waiting && (
                    <Text size="xs" c="dimmed">
                      {t('interviews.detail.opens', { time: clockText(opensAt(startsAt), zone) })}
                    </Text>
                  )}
                </Stack>,
              ],
              [t('interviews.detail.duration'), !selfPaced && start && end && durationText(start, end, t)],
              [
                t('interviews.detail.kind'),
                selfPaced ? t('interviews.mode.SELF_PACED') : t(`interviews.detail.${interview.type}`),
              ],
              [t('interviews.detail.provider'), provider],
              [t('interviews.detail.place'), interview.place],
              [
                t('interviews.detail.candidate'),
                recruits ? (
                  <Anchor key="candidate" component={Link} to={`/app/candidates/${candidate.id}`} inherit>
                    {candidate.name}
                  </Anchor>
                ) : (
                  candidate.name
                ),
              ],
              [
                t('interviews.detail.panel'),
                interview.interviewers.length > 0 && <Panel members={interview.interviewers} />,
              ],
              [
                t('interviews.detail.attendance'),
                start && !selfPaced && status !== 'CANCELLED' && (
                  <Attendance interview={interview} zone={zone} />
                ),
              ],
              [
                t('interviews.detail.noShow'),
                interview.noShowParty && t(`interviews.detail.${interview.noShowParty}`),
              ],
              [t('interviews.detail.partial'), interview.partial && t('interviews.detail.partialText')],
              [t('interviews.detail.reason'), interview.cancelReason],
              [t('interviews.detail.notes'), interview.notes],
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
  if (!candidateJoinedAt && !interviewerJoinedAt) return t('interviews.detail.nobody');
  return (
    <>
      {candidateJoinedAt && (
        <Text span display="block" inherit>
          {t('interviews.detail.candidateJoined', joined(candidateJoinedAt))}
        </Text>
      )}
      {interviewerJoinedAt && (
        <Text span display="block" inherit>
          {t('interviews.detail.interviewerJoined', joined(interviewerJoinedAt))}
        </Text>
      )}
    </>
  );
}
