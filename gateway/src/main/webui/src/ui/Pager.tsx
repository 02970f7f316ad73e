import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Pagination } from '@/api/types';

interface PagerProps {
  /** A list that goes by cursor counts nothing. */
  pagination: Pagination | undefined;
  onPage: (page: number) => void;
}

export function Pager({ pagination, onPage }: PagerProps) {
  const { t } = useTranslation();
  if (!pagination) return null;
  const { page, limit, total, pages } = pagination;
  const from = total === 0 ? 0 : (page - 1) * limit + 1;
  return (
    <Group justify="flex-end" gap="xs" px="md" py={8} style={{ borderTop: '1px solid var(--parley-line)' }}>
      <Text size="xs" c="dimmed" aria-live="polite">
        {t('ui.page.range', { from, to: Math.min(page * limit, total), total })}
      </Text>
      <ActionIcon
        variant="default"
        aria-label={t('ui.page.previous')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('ui.page.next')}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      >
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
