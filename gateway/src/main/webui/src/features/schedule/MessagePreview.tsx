import { Divider, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProviders } from '@/api/interviewActions';
import type { Candidate, Match } from '@/api/types';
import { Facts } from '@/ui/Facts';
import { Surface } from '@/ui/Surface';
import { absoluteText, dayText, durationText, namedText, otherZoneText, sameWallClock } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import type { Draft } from './draft';
import { hostOf, isMade, isPasted, usualProvider } from './public/video';
import { isChosen, type Resolved } from './public/when';
import { isWindow, resolveWindow } from './public/window';

interface MessagePreviewProps {
  candidate: Candidate | undefined;
  match: Match | undefined;
  draft: Draft;
  resolved: Resolved;
  panel: string[];
}

/** What the candidate will read, with times in their zone. */
export default function MessagePreview({ candidate, match, draft, resolved, panel }: MessagePreviewProps) {
  const { t } = useTranslation();
  const now = useNow();
  const zone = useZone();
  const offered = useProviders().data ?? [];
  const window = resolveWindow(draft.window);
  const kind =
    draft.how === 'SELF_PACED'
      ? isWindow(window)
        ? 'selfPaced'
        : undefined
      : resolved === 'ask'
        ? 'ask'
        : isChosen(resolved)
          ? 'scheduled'
          : undefined;
  if (!candidate || !match || !kind) {
    return (
      <Surface title={t('schedule.preview.title')}>
        <Text p="md" c="dimmed">
          {t(resolved === 'later' ? 'schedule.preview.later' : 'schedule.preview.empty')}
        </Text>
      </Surface>
    );
  }
  const names = { job: match.jobTitle, company: match.companyName, name: candidate.name };
  const both = (at: string) => {
    const instant = new Date(at);
    if (sameWallClock(instant, zone, candidate.zone)) return absoluteText(instant, candidate.zone, now);
    return (
      <>
        {`${dayText(instant, candidate.zone, now)}, ${namedText(instant, undefined, candidate.zone)}`}
        <Text span display="block" size="xs" c="dimmed">
          {t('schedule.preview.yours', {
            time: otherZoneText(instant, undefined, candidate.zone, zone, now),
          })}
        </Text>
      </>
    );
  };
  const chosen = draft.provider ?? usualProvider(offered);
  const made = isMade({ provider: chosen }) ? offered.find(({ id }) => id === chosen)?.name : undefined;
  const host = isPasted(draft) ? hostOf(draft.videoLink.trim()) : made;
  const online = t(host ? 'schedule.preview.elsewhere' : 'schedule.preview.online', { host });
  const scheduled: [string, React.ReactNode][] = isChosen(resolved)
    ? [
        [t('schedule.preview.when'), both(resolved.startsAt)],
        [
          t('schedule.preview.duration'),
          durationText(new Date(resolved.startsAt), new Date(resolved.endsAt), t),
        ],
        [t('schedule.preview.where'), draft.how === 'OFFLINE' ? draft.place : online],
        [t('schedule.preview.with'), panel.join(', ')],
      ]
    : [];
  const selfPaced: [string, React.ReactNode][] = isWindow(window)
    ? [
        [t('schedule.preview.opens'), window.opensAt ? both(window.opensAt) : t('schedule.preview.atOnce')],
        [t('schedule.preview.deadline'), both(window.deadline)],
      ]
    : [];
  return (
    <Surface title={t('schedule.preview.title')}>
      <Stack p="md" gap="sm">
        <Facts
          facts={[
            [t('schedule.preview.to'), [candidate.email, candidate.mobile].filter(Boolean).join(' · ')],
            [
              t('schedule.preview.subjectLabel'),
              kind !== 'ask' && t(`schedule.preview.subject.${kind}`, names),
            ],
          ]}
        />
        <Divider />
        <Text>{t('schedule.preview.greeting', names)}</Text>
        <Text>{t(`schedule.preview.text.${kind}`, names)}</Text>
        <Facts facts={kind === 'scheduled' ? scheduled : kind === 'selfPaced' ? selfPaced : []} />
        <Text size="xs" c="dimmed">
          {t(`schedule.preview.after.${kind}`)}
        </Text>
      </Stack>
    </Surface>
  );
}
