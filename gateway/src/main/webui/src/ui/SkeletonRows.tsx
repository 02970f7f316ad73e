import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function SkeletonRows({ rows = 8, height = 40 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap={6} role="status" aria-label={t('ui.loading.label')} p="sm">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="sm" />
      ))}
    </Stack>
  );
}
