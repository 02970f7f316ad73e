import { ActionIcon, Group, Text, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText } from '@/ui/time';
import { useZone } from '@/ui/useZone';
import { linked } from '../links';
import type { ChatMessage } from '../protocol';
import type { RoomSession } from '../roomSession';
import { useStore } from '../useStore';
import classes from './room.module.css';

const longest = 2_000;

export function ChatPanel({ session }: { session: RoomSession }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    session.say(text.trim());
    setText('');
  };
  return (
    <>
      <ChatLines session={session} />
      <form onSubmit={send} className={classes.chatForm}>
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <Textarea
            flex={1}
            size="sm"
            autosize
            minRows={1}
            maxRows={4}
            maxLength={longest}
            ref={input}
            aria-label={t('room.chat.label')}
            placeholder={t('room.chat.placeholder')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) send(event);
            }}
          />
          <ActionIcon type="submit" size={36} aria-label={t('room.chat.send')}>
            <IconSend size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </form>
    </>
  );
}

function ChatLines({ session }: { session: RoomSession }) {
  const { t } = useTranslation();
  const { chat, sending, self } = useStore(session);
  const zone = useZone();
  const writer = ({ name, verified }: ChatMessage) => (verified ? name : t('room.guest.name', { name }));
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [chat.length, sending.length]);
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.panelBody} role="log" tabIndex={0} aria-label={t('room.chat.title')}>
      {chat.length + sending.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('room.chat.empty')}
        </Text>
      )}
      {chat.map((line) => (
        <Line
          key={line.id}
          text={line.text}
          own={line.from === self?.participantId}
          who={line.from === self?.participantId ? t('room.chat.you') : writer(line)}
          when={clockText(new Date(line.at), zone)}
        />
      ))}
      {sending.map((line) => (
        <Line key={line.id} text={line.text} own who={t('room.chat.you')} when={t('room.chat.sending')} />
      ))}
      <div ref={end} />
    </div>
  );
}

function Line({ text, who, when, own }: { text: string; who: string; when: string; own: boolean }) {
  return (
    <div className={classes.line} data-own={own || undefined}>
      <Text size="xs" c="dimmed">
        {who} · {when}
      </Text>
      <Text size="sm" className={classes.bubble}>
        {linked(text).map((piece, at) =>
          piece.href ? (
            <a key={at} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">
              {piece.text}
            </a>
          ) : (
            piece.text
          ),
        )}
      </Text>
    </div>
  );
}
