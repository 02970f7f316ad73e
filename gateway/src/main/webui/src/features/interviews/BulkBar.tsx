import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '@/api/types';
import { BulkBar as Bar } from '@/ui/BulkBar';
import { later, useSoon } from '@/ui/later';
import type { Selection } from '@/ui/useSelection';
import { WhenFirst } from '@/ui/WhenFirst';

const BulkCancelDialog = later(() => import('./BulkCancelDialog'));
const soon = [BulkCancelDialog];

/** What can be done to everything that is chosen. */
export function BulkBar({ selection }: { selection: Selection<Interview> }) {
  const { t } = useTranslation();
  useSoon(soon);
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
      <WhenFirst opened={asking}>
        <BulkCancelDialog
          interviews={selection.chosen}
          opened={asking}
          onClose={ask.close}
          onDone={selection.clear}
        />
      </WhenFirst>
    </>
  );
}
