import { Button, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '@/api/types';
import { hostOf } from '@/features/schedule/public/video';
import { CopyField } from '@/ui/CopyField';
import { Surface } from '@/ui/Surface';

/** Where an interview on another video service is held; whoever may change it finds the way here. */
export function VideoLink({
  interview,
  onChange,
}: {
  interview: Interview;
  onChange?: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const link = interview.videoLink ?? '';
  return (
    <Surface title={t('interviews.video.title', { host: hostOf(link) })}>
      <Stack p="md" gap="sm">
        <CopyField label={t('interviews.video.label')} value={link} />
        <Text size="xs" c="dimmed">
          {t('interviews.video.help')}
        </Text>
        {onChange && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
            onClick={onChange}
          >
            {t('interviews.video.edit')}
          </Button>
        )}
      </Stack>
    </Surface>
  );
}
