import { Button, Group, List, Modal, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { IconPhone, IconPhoneOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccept, useCancelInvitation, useDecline, type LiveInvitation } from '@/api/liveInvitations';
import { Face } from '@/features/profile/public/Face';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { useNow } from '@/ui/useNow';
import classes from './RingDialog.module.css';
import { isMuted, playInOnePage, rememberMuted } from './tone';

interface RingDialogProps {
  invitation: LiveInvitation;
  /** One of its buttons was pressed here. */
  onAnswer: () => void;
}

/** "Accept & Start" and "Decline" for who is invited; for the inviter a countdown and a way to stop. */
export function RingDialog({ invitation, onAnswer }: RingDialogProps) {
  const { t } = useTranslation();
  const { sent, inviter, invitee, message, questions } = invitation;
  const other = sent ? invitee : inviter;
  const name = other.name ?? t('ringing.dialog.somebody');
  return (
    <Modal
      opened
      centered
      size="lg"
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      onClose={() => undefined}
      title={t(sent ? 'ringing.dialog.waiting' : 'ringing.dialog.invites', { name })}
    >
      <Stack gap="md">
        <Group wrap="nowrap">
          <Face name={name} photo={other.photo} size={64} />
          {other.headline && (
            <Text c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {other.headline}
            </Text>
          )}
        </Group>
        {message && (
          <Text dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {message}
          </Text>
        )}
        {questions.length > 0 && (
          <div>
            <Text size="sm" c="dimmed">
              {t('ringing.dialog.questions')}
            </Text>
            <List size="sm">
              {questions.map(({ id, text }) => (
                <List.Item key={id} dir="auto">
                  {text}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <Left until={invitation.expiresAt} />
        {sent ? (
          <Stop invitation={invitation} onAnswer={onAnswer} />
        ) : (
          <>
            <Answers invitation={invitation} onAnswer={onAnswer} />
            <Tone />
          </>
        )}
      </Stack>
    </Modal>
  );
}

/** Rings aloud while it is shown, unless the person wants silence in this browser. */
function Tone() {
  const { t } = useTranslation();
  const [muted, setMuted] = useState(isMuted);
  useEffect(() => (muted ? undefined : playInOnePage()), [muted]);
  return (
    <Switch
      size="sm"
      label={t('ringing.dialog.tone')}
      checked={!muted}
      onChange={({ currentTarget }) => {
        rememberMuted(!currentTarget.checked);
        setMuted(!currentTarget.checked);
      }}
    />
  );
}

function Left({ until }: { until: string }) {
  const { t } = useTranslation();
  const now = useNow(500);
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now.getTime()) / 1_000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <Text role="timer" fw={600} aria-label={t('ringing.dialog.leftLabel', { time })}>
      {t('ringing.dialog.left', { time })}
    </Text>
  );
}

function Stop({ invitation, onAnswer }: RingDialogProps) {
  const { t } = useTranslation();
  const cancel = useCancelInvitation();
  return (
    <>
      <ProblemSummary error={cancel.error} />
      <Group justify="flex-end">
        <Button
          variant="default"
          data-autofocus
          loading={cancel.isPending}
          onClick={() => {
            onAnswer();
            cancel.mutate(invitation.id);
          }}
        >
          {t('ringing.dialog.cancel')}
        </Button>
      </Group>
    </>
  );
}

function Answers({ invitation: { roomId }, onAnswer }: RingDialogProps) {
  const { t } = useTranslation();
  const accept = useAccept();
  const decline = useDecline();
  return (
    <>
      <ProblemSummary error={accept.error ?? decline.error} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Button
          size="lg"
          variant="default"
          leftSection={<IconPhoneOff size={20} aria-hidden />}
          disabled={accept.isPending}
          loading={decline.isPending}
          onClick={() => {
            onAnswer();
            decline.mutate(roomId);
          }}
        >
          {t('ringing.dialog.decline')}
        </Button>
        <Button
          size="lg"
          data-autofocus
          leftSection={<IconPhone size={20} aria-hidden className={classes.rings} />}
          disabled={decline.isPending}
          loading={accept.isPending}
          onClick={() => {
            onAnswer();
            accept.mutate(roomId);
          }}
        >
          {t('ringing.dialog.accept')}
        </Button>
      </SimpleGrid>
    </>
  );
}
