import { ScrollArea, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CsvRow } from '@/api/types';

/** Rows with errors first: they are what needs a look. */
export function ImportPreview({ rows }: { rows: CsvRow[] }) {
  const { t } = useTranslation();
  const failed = (row: CsvRow) => (row.errors?.length ?? 0) > 0;
  const sorted = [...rows].sort((a, b) => Number(failed(b)) - Number(failed(a)) || a.line - b.line);
  return (
    <ScrollArea.Autosize mah={280}>
      <Table aria-label={t('candidates.csv.preview')} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60}>{t('candidates.csv.line')}</Table.Th>
            <Table.Th>{t('candidates.csv.email')}</Table.Th>
            <Table.Th>{t('candidates.csv.result')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.slice(0, 200).map((row) => (
            <Table.Tr key={row.line}>
              <Table.Td>{row.line}</Table.Td>
              <Table.Td>{row.email ?? '–'}</Table.Td>
              <Table.Td>
                {failed(row) ? (
                  <Text size="sm" c="var(--mantine-color-error)">
                    <IconAlertTriangle size={14} aria-hidden />{' '}
                    {row.errors?.map(({ message }) => message).join(' ')}
                  </Text>
                ) : (
                  <Text size="sm">
                    <IconCircleCheck size={14} aria-hidden /> {t('candidates.csv.fine')}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
