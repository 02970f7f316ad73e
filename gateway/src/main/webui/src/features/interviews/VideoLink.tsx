import { Button, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProviders } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import { useMadeVideo } from '@/api/videoServices';
import { hostOf, isMade } from '@/features/schedule/public/video';
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
  const { status, provider, videoLink } = interview;
  const hasMeeting = isMade(interview) && (status === 'SCHEDULED' || status === 'IN_PROGRESS');
  const made = useMadeVideo(interview.id, hasMeeting).data;
  const name = useProviders().data?.find(({ id }) => id === provider)?.name;
  const link = videoLink ?? made;
  if (link === undefined) return null;
  return (
    <Surface title={t('interviews.video.title', { host: link ? hostOf(link) : name })}>
      <Stack p="md" gap="sm">
        {link && <CopyField label={t('interviews.video.label')} value={link} />}
        <Text size="xs" c="dimmed">
          {t(link ? 'interviews.video.help' : 'interviews.video.making', { name })}
        </Text>
        {onChange && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
            onClick={onChange}
          >
            {t(videoLink ? 'interviews.video.edit' : 'interviews.video.open')}
          </Button>
        )}
      </Stack>
    </Surface>
  );
}
