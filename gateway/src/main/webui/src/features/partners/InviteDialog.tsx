import { Button, Group, Modal, MultiSelect, Stack, Textarea } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvite } from '@/api/liveInvitations';
import type { Partner } from '@/api/partners';
import { useQuestionSets } from '@/api/questionSets';
import { rings } from '@/features/ringing/public/rang';
import { useEnterRoom } from '@/features/ringing/public/useEnterRoom';
import { ProblemSummary } from '@/ui/ProblemSummary';

interface InviteDialogProps {
  partner: Partner;
  opened: boolean;
  onClose: () => void;
}

/** What the two would talk about, and a few words. That it rings is shown on every page. */
export default function InviteDialog({ partner, opened, onClose }: InviteDialogProps) {
  const { t } = useTranslation();
  const invite = useInvite();
  const enter = useEnterRoom();
  const sets = useQuestionSets();
  const [picked, setPicked] = useState<string[]>([]);
  const [own, setOwn] = useState('');
  const [message, setMessage] = useState('');
  const questions = own
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const tooMany = questions.length > 20;
  const close = () => {
    onClose();
    invite.reset();
  };
  const send = () => {
    const answered = rings(partner.userId);
    invite.mutate(
      {
        inviteeId: partner.userId,
        questionIds: picked,
        questions,
        ...(message.trim() && { message: message.trim() }),
      },
      {
        onSuccess: ({ status, roomId }) => {
          answered(roomId);
          close();
          // They rang as well: the two have agreed, and nothing rings any more.
          if (status === 'merged') enter(roomId);
        },
      },
    );
  };
  return (
    <Modal opened={opened} onClose={close} title={t('partners.invite.title', { name: partner.name })}>
      <Stack gap="md">
        {(sets.data?.length ?? 0) > 0 && (
          <MultiSelect
            searchable
            maxValues={20}
            label={t('partners.invite.questions')}
            data={(sets.data ?? []).map(({ title, questions: offered }) => ({
              group: title,
              items: offered.map(({ id, text }) => ({ value: id, label: text })),
            }))}
            value={picked}
            onChange={setPicked}
          />
        )}
        <Textarea
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          label={t('partners.invite.own')}
          description={t('partners.invite.ownHelp')}
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
          error={tooMany && t('partners.invite.tooMany')}
        />
        <Textarea
          autosize
          minRows={2}
          maxLength={500}
          dir="auto"
          label={t('partners.invite.message')}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <ProblemSummary error={invite.error} />
        <Group justify="flex-end">
          <Button
            leftSection={<IconPhone size={16} aria-hidden />}
            disabled={tooMany}
            loading={invite.isPending}
            onClick={send}
          >
            {t('partners.invite.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
