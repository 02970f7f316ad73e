import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRenewLink } from '@/api/interviews';
import type { Interview } from '@/api/types';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { CopyField } from '@/ui/CopyField';
import { Surface } from '@/ui/Surface';
import { toastDone } from '@/ui/toast';

export function MeetingLink({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const [asking, ask] = useDisclosure(false);
  const renew = useRenewLink(interview.id);
  return (
    <Surface title={t('interviews.link.title')}>
      <Stack p="md" gap="sm">
        <CopyField label={t('interviews.link.label')} value={interview.meetingLink ?? ''} />
        <Text size="xs" c="dimmed">
          {t('interviews.link.help')}
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRefresh size={14} aria-hidden />}
          style={{ alignSelf: 'flex-start' }}
          onClick={ask.open}
        >
          {t('interviews.link.renew')}
        </Button>
      </Stack>
      <ConfirmDialog
        opened={asking}
        destructive
        title={t('interviews.link.renewTitle')}
        text={t('interviews.link.renewText')}
        action={t('interviews.link.renew')}
        busy={renew.isPending}
        error={renew.error}
        onClose={ask.close}
        onConfirm={() =>
          renew.mutate(undefined, {
            onSuccess: () => {
              ask.close();
              toastDone(t('interviews.link.renewed'));
            },
          })
        }
      />
    </Surface>
  );
}
