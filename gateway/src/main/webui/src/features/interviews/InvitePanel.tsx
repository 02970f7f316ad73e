import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMailForward } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvites, useRevokeInvite, useSendInvite } from '@/api/invites';
import type { Interview, Invite } from '@/api/types';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { CopyField } from '@/ui/CopyField';
import { ErrorState } from '@/ui/ErrorState';
import { focusAgain } from '@/ui/focusAgain';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { StatusBadge } from '@/ui/StatusBadge';
import { Surface } from '@/ui/Surface';
import { toastDone } from '@/ui/toast';
import { InviteFacts } from './InviteFacts';

const invitable = ['PENDING', 'SCHEDULED', 'IN_PROGRESS'];

/** The separate action beside booking: code and link to the candidate's own page. */
export function InvitePanel({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const invites = useInvites({ interviewId: interview.id, limit: 10 });
  const send = useSendInvite();
  const canSend = invitable.includes(interview.status);
  const items = invites.data?.items ?? [];

  const panel = useRef<HTMLDivElement>(null);

  const sendTo = (email: string | undefined) =>
    send.mutate(
      { interviewId: interview.id, ...(email ? { email } : {}) },
      {
        onSuccess: (invite) => {
          toastDone(t('interviews.invite.sent', { email: invite.email }));
          focusAgain(panel.current);
        },
      },
    );
  return (
    <Surface title={t('interviews.invite.title')}>
      <Stack p="md" gap="md" ref={panel} tabIndex={-1}>
        {invites.isPending && <SkeletonRows rows={2} />}
        {invites.isError && !invites.data && (
          <ErrorState error={invites.error} onRetry={() => void invites.refetch()} />
        )}
        <ProblemSummary error={send.error} />
        {invites.data && items.length === 0 && (
          <>
            <Text c="dimmed">{t('interviews.invite.none')}</Text>
            {canSend && (
              <Button
                leftSection={<IconMailForward size={16} aria-hidden />}
                style={{ alignSelf: 'flex-start' }}
                loading={send.isPending}
                onClick={() => sendTo(undefined)}
              >
                {t('interviews.invite.send')}
              </Button>
            )}
          </>
        )}
        {items.map((invite) => (
          <InviteState
            key={invite.id}
            invite={invite}
            busy={send.isPending}
            onResend={canSend && invite.status !== 'completed' ? () => sendTo(invite.email) : undefined}
          />
        ))}
      </Stack>
    </Surface>
  );
}

interface InviteStateProps {
  invite: Invite;
  busy: boolean;
  onResend: (() => void) | undefined;
}

function InviteState({ invite, busy, onResend }: InviteStateProps) {
  const { t } = useTranslation();
  const [asking, ask] = useDisclosure(false);
  const revoke = useRevokeInvite();
  const live = invite.status === 'pending' || invite.status === 'accepted';
  return (
    <Stack gap="sm">
      <Group>
        <StatusBadge status={invite.status} />
      </Group>
      <InviteFacts invite={invite} />
      {live && invite.link && <CopyField label={t('interviews.invite.link')} value={invite.link} />}
      <Group gap="xs">
        {onResend && (
          <Button size="xs" variant="default" loading={busy} onClick={onResend}>
            {t('interviews.invite.resend')}
          </Button>
        )}
        {live && (
          <Button size="xs" variant="subtle" color="red" onClick={ask.open}>
            {t('interviews.invite.revoke')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asking}
        destructive
        title={t('interviews.invite.revokeTitle')}
        text={t('interviews.invite.revokeText')}
        action={t('interviews.invite.revoke')}
        busy={revoke.isPending}
        error={revoke.error}
        onClose={ask.close}
        onConfirm={() =>
          revoke.mutate(invite.id, {
            onSuccess: () => {
              ask.close();
              toastDone(t('interviews.invite.revoked'));
            },
          })
        }
      />
    </Stack>
  );
}
