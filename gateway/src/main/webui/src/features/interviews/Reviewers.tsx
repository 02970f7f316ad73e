import { Button, List, Stack, Text } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '@/api/types';
import { later } from '@/ui/later';
import { Surface } from '@/ui/Surface';
import { WhenFirst } from '@/ui/WhenFirst';

const ShareDialog = later(() => import('./ShareDialog'));

/** Who reads and rates the answers of a self-paced interview beside its owner. */
export default function Reviewers({ interview, mine }: { interview: Interview; mine: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const reviewers = interview.reviewers ?? [];
  return (
    <Surface title={t('interviews.share.title')}>
      <Stack p="md" gap="sm" align="flex-start">
        {reviewers.length > 0 ? (
          <List size="sm" listStyleType="none" withPadding={false}>
            {reviewers.map(({ id, name }) => (
              <List.Item key={id}>{name ?? t('interviews.share.someone')}</List.Item>
            ))}
          </List>
        ) : (
          <Text size="sm" c="dimmed">
            {t('interviews.share.nobody')}
          </Text>
        )}
        {mine && (
          <Button
            variant="default"
            leftSection={<IconUsersPlus size={16} aria-hidden />}
            onClick={() => setOpened(true)}
          >
            {t(reviewers.length > 0 ? 'interviews.share.change' : 'interviews.share.open')}
          </Button>
        )}
      </Stack>
      <WhenFirst opened={opened}>
        <ShareDialog
          key={reviewers.map(({ id }) => id).join()}
          interview={interview}
          opened={opened}
          onClose={() => setOpened(false)}
        />
      </WhenFirst>
    </Surface>
  );
}
