import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { usePages } from './usePages';

interface PageTurnerProps {
  pages: ReturnType<typeof usePages>;
  /** How many there are, in words; the page's number stands where that is not known. */
  total: string | undefined;
  nextCursor: string | undefined;
}

export function PageTurner({ pages, total, nextCursor }: PageTurnerProps) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap="xs" px="md" py={8} style={{ borderTop: '1px solid var(--parley-line)' }}>
      <Text size="xs" c="dimmed" aria-live="polite">
        {total ?? t('ui.page.number', { page: pages.page })}
      </Text>
      {pages.page > 1 && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          onClick={pages.previous}
        >
          {t('ui.page.turnBack')}
        </Button>
      )}
      {nextCursor && (
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          onClick={() => pages.next(nextCursor)}
        >
          {t('ui.page.turn')}
        </Button>
      )}
    </Group>
  );
}
