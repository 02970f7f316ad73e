import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBlocks, useUnblock } from '@/api/profile';
import { problemText } from '@/ui/problemText';
import { Surface } from '@/ui/Surface';
import { toastDone, toastWarning } from '@/ui/toast';

/** Whom the member blocked, and the way back. */
export function BlockedPeople() {
  const { t } = useTranslation();
  const blocks = useBlocks();
  const unblock = useUnblock();
  if (!blocks.data?.length) return null;
  return (
    <Surface title={t('profile.blocks.title')}>
      <Stack gap="xs" p="md">
        <Text c="dimmed">{t('profile.blocks.text')}</Text>
        {blocks.data.map(({ userId, name = t('profile.blocks.nobody') }) => (
          <Group key={userId} justify="space-between" wrap="nowrap">
            <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
            <Button
              size="xs"
              variant="default"
              aria-label={t('profile.blocks.unblockName', { name })}
              onClick={() =>
                unblock.mutate(userId, {
                  onSuccess: () => toastDone(t('profile.blocks.done', { name })),
                  onError: (error) => toastWarning(problemText(error, t)),
                })
              }
            >
              {t('profile.blocks.unblock')}
            </Button>
          </Group>
        ))}
      </Stack>
    </Surface>
  );
}
