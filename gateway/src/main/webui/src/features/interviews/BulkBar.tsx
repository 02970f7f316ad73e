import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '@/api/types';
import { BulkBar as Bar } from '@/ui/BulkBar';
import type { Selection } from '@/ui/useSelection';
import { BulkCancelDialog } from './BulkCancelDialog';

/** What can be done to everything that is chosen. */
export function BulkBar({ selection }: { selection: Selection<Interview> }) {
  const { t } = useTranslation();
  const [asking, ask] = useDisclosure(false);
  const count = selection.chosen.length;
  return (
    <>
      {count > 0 && (
        <Bar label={t('interviews.bulk.chosen', { count })} onClear={selection.clear}>
          <Button
            size="xs"
            color="red"
            variant="light"
            leftSection={<IconBan size={16} aria-hidden />}
            onClick={ask.open}
          >
            {t('interviews.bulk.cancel')}
          </Button>
        </Bar>
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
