import { CloseButton, Stack, Title } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { DeviceSelect } from '../check/DeviceSelect';
import { LevelMeter } from '../check/LevelMeter';
import { Trouble } from '../check/Trouble';
import type { Media } from '../media';
import type { RoomSession } from '../roomSession';
import { ChatPanel } from './ChatPanel';
import { PeoplePanel } from './PeoplePanel';
import { QuestionPanel } from './QuestionPanel';
import classes from './room.module.css';
import { SaveData } from './SaveData';

export type PanelName = 'chat' | 'people' | 'questions' | 'desk' | 'devices';

interface SidePanelProps {
  panel: PanelName;
  session: RoomSession;
  media: Media;
  /** What who holds the interview has at hand. */
  desk?: ReactNode;
  onClose: () => void;
}

export function SidePanel({ panel, session, media, desk, onClose }: SidePanelProps) {
  const { t } = useTranslation();
  return (
    <aside className={classes.panel} data-panel={panel} aria-label={t(`room.${panel}.title`)}>
      <div className={classes.panelHead}>
        <Title order={2}>{t(`room.${panel}.title`)}</Title>
        <CloseButton size="lg" aria-label={t(`room.${panel}.close`)} onClick={onClose} />
      </div>
      {panel === 'chat' && <ChatPanel session={session} />}
      {panel === 'people' && <PeoplePanel session={session} media={media} />}
      {panel === 'questions' && <QuestionPanel session={session} />}
      {panel === 'desk' && (
        <div className={classes.panelBody}>
          <Suspense fallback={<SkeletonRows rows={3} />}>{desk}</Suspense>
        </div>
      )}
      {panel === 'devices' && (
        <Stack gap="md" className={classes.panelBody}>
          <Trouble media={media} />
          <DeviceSelect media={media} kind="audio" />
          <LevelMeter media={media} />
          <DeviceSelect media={media} kind="video" />
          <DeviceSelect media={media} kind="speaker" />
          <SaveData session={session} />
        </Stack>
      )}
    </aside>
  );
}
