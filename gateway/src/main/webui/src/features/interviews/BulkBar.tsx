import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BulkCancelDialog } from './BulkCancelDialog';
import type { Selection } from './useSelection';
import classes from './BulkBar.module.css';

/** What can be done to everything that is chosen. */
export function BulkBar({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const [asking, ask] = useDisclosure(false);
  const count = selection.chosen.length;
  return (
    <>
      {count > 0 && (
        <Group
          className={classes.bar}
          gap="sm"
          role="region"
          aria-label={t('interviews.bulk.chosen', { count })}
        >
          <Text fw={600} size="sm" aria-live="polite">
            {t('interviews.bulk.chosen', { count })}
          </Text>
          <Button
            size="xs"
            color="red"
            variant="light"
            leftSection={<IconBan size={16} aria-hidden />}
            onClick={ask.open}
          >
            {t('interviews.bulk.cancel')}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={selection.clear}>
            {t('interviews.bulk.clear')}
          </Button>
        </Group>
      )}
      <BulkCancelDialog
        interviews={selection.chosen}
        opened={asking}
        onClose={ask.close}
        onDone={selection.clear}
      />
    </>
  );
}
