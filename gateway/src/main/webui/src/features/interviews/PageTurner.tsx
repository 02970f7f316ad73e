import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { usePages } from './usePages';

interface PageTurnerProps {
  pages: ReturnType<typeof usePages>;
  /** Known on the first page. */
  total: number | undefined;
  nextCursor: string | undefined;
}

export function PageTurner({ pages, total, nextCursor }: PageTurnerProps) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap="xs" px="md" py={8} style={{ borderTop: '1px solid var(--parley-line)' }}>
      <Text size="xs" c="dimmed" aria-live="polite">
        {total === undefined
          ? t('interviews.page.pageNumber', { page: pages.page })
          : t('interviews.page.count', { count: total })}
      </Text>
      {pages.page > 1 && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          onClick={pages.previous}
        >
          {t('interviews.page.previous')}
        </Button>
      )}
      {nextCursor && (
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          onClick={() => pages.next(nextCursor)}
        >
          {t('interviews.page.next')}
        </Button>
      )}
    </Group>
  );
}
