import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerExtension } from '@/api/invites';
import { serverNow } from '@/api/serverClock';
import type { Invite } from '@/api/types';
import { after, hoursOf, type Hours } from '@/ui/hours';
import { HoursField } from '@/ui/HoursField';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { ReasonField } from '@/ui/ReasonField';
import { Times } from '@/ui/Times';
import { toastDone } from '@/ui/toast';
import { useZone } from '@/ui/useZone';
import { inviteHours } from './bulk';

interface AnswerDialogProps {
  invite: Invite;
  opened: boolean;
  onClose: () => void;
}

/** A candidate asks for more time: a new code for so long, or the reason why not. */
export default function AnswerDialog({ invite, opened, onClose }: AnswerDialogProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const answer = useAnswerExtension(invite);
  const [how, setHow] = useState('approve');
  const [hours, setHours] = useState<Hours>(() => lengthOf(invite));
  const [reason, setReason] = useState('');
  const lasting = hoursOf(hours, inviteHours);
  const approves = how === 'approve';
  const name = invite.name ?? invite.email;
  const send = () => {
    if (approves && lasting === undefined) return;
    const why = reason.trim();
    answer.mutate(
      approves && lasting !== undefined
        ? { approve: { expiresAt: after(serverNow(), lasting) } }
        : { decline: why ? { reason: why } : {} },
      {
        onSuccess: () => {
          toastDone(t(`invites.answer.${how}.done`, { name }));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened={opened} onClose={onClose} centered title={t('invites.answer.title', { name })}>
      <Stack gap="md">
        <Text size="sm" component="div">
          {t('invites.answer.since')} <Times at={invite.extensionRequest?.askedAt} zone={zone} />
        </Text>
        {invite.extensionRequest?.note && (
          <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            “{invite.extensionRequest.note}”
          </Text>
        )}
        <SegmentedControl
          aria-label={t('invites.answer.label')}
          value={how}
          onChange={setHow}
          data={['approve', 'decline'].map((value) => ({
            value,
            label: t(`invites.answer.${value}.label`),
          }))}
        />
        {approves ? (
          <HoursField
            label={t('invites.answer.approve.hours')}
            limits={inviteHours}
            value={hours}
            onChange={setHours}
          />
        ) : (
          <ReasonField
            help={t('invites.answer.decline.help')}
            value={reason}
            onChange={setReason}
            tried={false}
            required={false}
          />
        )}
        <ProblemSummary error={answer.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('ui.confirm.keep')}
          </Button>
          <Button
            color={approves ? 'brand' : 'red'}
            loading={answer.isPending}
            disabled={approves && lasting === undefined}
            onClick={send}
          >
            {t(`invites.answer.${how}.submit`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** In hours, as long as it was valid before. */
function lengthOf({ issuedAt, expiresAt }: Invite): number {
  const before = Math.round((Date.parse(expiresAt) - Date.parse(issuedAt)) / 3_600_000);
  return Math.min(inviteHours.most, Math.max(inviteHours.fewest, before));
}
