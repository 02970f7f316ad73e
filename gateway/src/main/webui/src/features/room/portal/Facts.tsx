import { Anchor, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Times } from '@/ui/Times';
import { browserZone } from '@/ui/useZone';
import { firstRegion } from '@/ui/zones';
import type { Portal } from '../roomApi';
import classes from './portal.module.css';

/** Which interview this is, when, with whom and how. */
export function Facts({ portal }: { portal: Portal }) {
  const { t } = useTranslation();
  const { startsAt, endsAt, zone, viewerZone, otherNames = [], type, place, videoHost, videoLink } = portal;
  const offline = type === 'OFFLINE';
  const live = portal.state !== 'cancelled' && portal.state !== 'over' && portal.state !== 'no-show';
  return (
    <section
      className={classes.facts}
      style={{ overflowWrap: 'anywhere' }}
      aria-label={t('room.facts.title')}
    >
      <Title order={2}>{portal.jobTitle ?? t('room.facts.title')}</Title>
      <Text c="dimmed">{portal.companyName}</Text>
      <dl>
        <Fact term={t('room.facts.when')}>
          <Times
            at={startsAt}
            until={endsAt}
            zone={firstRegion(viewerZone, browserZone())}
            otherZone={zone}
            relative={live}
          />
        </Fact>
        {otherNames.length > 0 && (
          <Fact term={t(portal.as === 'interviewer' ? 'room.facts.candidate' : 'room.facts.with')}>
            {otherNames.join(', ')}
          </Fact>
        )}
        <Fact term={t('room.facts.type')}>
          {videoHost
            ? t('room.elsewhere.how', { host: videoHost })
            : t(offline ? 'room.facts.offline' : 'room.facts.online')}
        </Fact>
        {videoLink && (
          <Fact term={t('room.elsewhere.link')}>
            <Anchor
              href={videoLink}
              target="_blank"
              rel="noopener noreferrer"
              style={{ overflowWrap: 'anywhere' }}
            >
              {videoLink}
            </Anchor>
          </Fact>
        )}
        {offline && place && <Fact term={t('room.facts.place')}>{place}</Fact>}
      </dl>
      {portal.as === 'candidate' && portal.state === 'too-early' && startsAt && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('room.facts.calendar')}
        </Text>
      )}
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
