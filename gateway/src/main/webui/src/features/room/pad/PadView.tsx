import { ActionIcon, CloseButton, Group, NativeSelect, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { saveText } from '@/ui/saveText';
import type { RoomSession } from '../roomSession';
import { useStore } from '../useStore';
import { chooseLanguage, languageOf, onLanguage, textOf } from './document';
import { longestText, sharedEditor, type Editor } from './editor';
import { known, languages } from './languages';
import { padOf, type Opened } from './stay';
import classes from './pad.module.css';

interface PadViewProps {
  session: RoomSession;
  /** Somebody opened it, and goes on to write. */
  byHand: boolean;
  onClose: () => void;
}

/** What all in the room write together. */
export default function PadView({ session, byHand, onClose }: PadViewProps) {
  const { t } = useTranslation();
  const pad = padOf(session);
  const { full, ...opened } = useStore(pad);
  const language = useLanguage(opened);
  const [tooLong, setTooLong] = useState(false);
  const { self } = useStore(session);
  useEffect(() => {
    pad.show(true);
    window.addEventListener('pagehide', pad.flush);
    return () => {
      window.removeEventListener('pagehide', pad.flush);
      pad.show(false);
    };
  }, [pad]);
  return (
    <section className={classes.pad} aria-label={t('room.pad.title')}>
      <div className={classes.head}>
        <Title order={2}>{t('room.pad.title')}</Title>
        <Group gap="xs" wrap="nowrap">
          <NativeSelect
            size="sm"
            aria-label={t('room.pad.language')}
            disabled={full}
            value={language}
            onChange={(event) => chooseLanguage(opened.sync.doc, event.currentTarget.value)}
            data={languages.map((value) => ({ value, label: t(`room.pad.languages.${value}`) }))}
          />
          <ActionIcon
            size={36}
            variant="default"
            aria-label={t('room.pad.download')}
            onClick={() => saveText('pad.txt', textOf(opened.sync.doc).toJSON())}
          >
            <IconDownload size={18} aria-hidden />
          </ActionIcon>
          <CloseButton size="lg" aria-label={t('room.pad.close')} onClick={onClose} />
        </Group>
      </div>
      <Surface
        key={opened.sync.doc.guid}
        opened={opened}
        full={full}
        byHand={byHand}
        language={language}
        onTooLong={setTooLong}
      />
      <div className={classes.foot}>
        <State session={session} opened={opened} full={full} tooLong={tooLong} />
        <Text size="xs" c="dimmed">
          {t(`room.pad.kept.${self?.role === 'MEMBER' ? 'room' : 'interview'}`)} {t('room.pad.keys')}
        </Text>
      </div>
    </section>
  );
}

interface SurfaceProps {
  opened: Opened;
  full: boolean;
  byHand: boolean;
  language: string;
  onTooLong: (tooLong: boolean) => void;
}

function Surface({ opened, full, byHand, language, onTooLong }: SurfaceProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const label = t('room.pad.label');
  const { sync, presence, undo } = opened;
  useEffect(() => {
    if (!place.current) return;
    const text = textOf(sync.doc);
    const made = sharedEditor(place.current, {
      text,
      awareness: presence.awareness,
      undo,
      label,
      onTooLong: () => onTooLong(true),
    });
    const written = () => onTooLong(false);
    text.observe(written);
    editor.current = made;
    made.setReadOnly(full);
    if (byHand && !full) made.view.focus();
    // Escape belongs to who writes; outside of the editor it closes the side panel.
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation();
    made.view.dom.addEventListener('keydown', escape);
    return () => {
      text.unobserve(written);
      made.view.destroy();
    };
  }, [sync, presence, undo, label, full, byHand, onTooLong]);
  useEffect(() => editor.current?.setLanguage(language), [language, sync, label, full, byHand]);
  return <div ref={place} className={classes.surface} />;
}

interface StateProps {
  session: RoomSession;
  opened: Opened;
  full: boolean;
  tooLong: boolean;
}

function State({ session, opened, full, tooLong }: StateProps) {
  const { t } = useTranslation();
  const { up } = useStore(session);
  const { loaded, unsent, skipped } = useStore(opened.sync);
  const usual = !loaded ? 'loading' : unsent > 0 ? 'saving' : 'saved';
  const state = full ? 'full' : tooLong ? 'tooLong' : up ? usual : 'offline';
  return (
    <Text size="sm" role="status" fw={state === usual ? undefined : 600} data-state={state}>
      {t(`room.pad.state.${state}`, { count: longestText })}
      {skipped > 0 && ` ${t('room.pad.state.skipped', { count: skipped })}`}
    </Text>
  );
}

const useLanguage = ({ sync }: Opened) =>
  known(
    useSyncExternalStore(
      (listener) => onLanguage(sync.doc, listener),
      () => languageOf(sync.doc),
    ),
  );
