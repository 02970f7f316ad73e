import { Button, Group, ScrollArea, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CsvRow } from '@/api/types';
import { csvText, saveCsv } from './csv';

const most = 200;
const failed = (row: CsvRow) => row.status === 'failed';
const wrongOf = (row: CsvRow) =>
  (row.errors ?? [])
    .map(({ field, message }) => (field === 'line' ? message : `${field} ${message}`))
    .join(', ');

interface ImportPreviewProps<R extends CsvRow> {
  rows: R[];
  /** What tells the rows apart: the head of its column, and its text of each row. */
  name: string;
  nameOf: (row: R) => string | undefined;
  /** What becomes of a row without errors. */
  becomes: (row: R) => string;
}

/** Rows with errors first: they are what needs a look. */
export function ImportPreview<R extends CsvRow>({ rows, name, nameOf, becomes }: ImportPreviewProps<R>) {
  const { t } = useTranslation();
  const sorted = [...rows].sort((a, b) => Number(failed(b)) - Number(failed(a)) || a.line - b.line);
  const wrong = sorted.filter(failed);
  const download = () =>
    saveCsv(
      'import-errors.csv',
      csvText([
        [t('ui.csv.line'), name, t('ui.csv.result')],
        ...wrong.map((row) => [String(row.line), nameOf(row) ?? '', wrongOf(row)]),
      ]),
    );
  return (
    <>
      <ScrollArea.Autosize mah={280} viewportProps={{ tabIndex: 0, 'aria-label': t('ui.csv.preview') }}>
        <Table aria-label={t('ui.csv.preview')} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={60}>{t('ui.csv.line')}</Table.Th>
              <Table.Th>{name}</Table.Th>
              <Table.Th>{t('ui.csv.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.slice(0, most).map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{nameOf(row) ?? '–'}</Table.Td>
                <Table.Td>
                  {failed(row) ? (
                    <Text size="sm" c="var(--mantine-color-error)">
                      <IconAlertTriangle size={14} aria-hidden /> {wrongOf(row)}
                    </Text>
                  ) : (
                    <Text size="sm">
                      <IconCircleCheck size={14} aria-hidden /> {becomes(row)}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed">
          {sorted.length > most && t('ui.csv.more', { count: sorted.length - most })}
        </Text>
        {wrong.length > 0 && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={download}
          >
            {t('ui.csv.download', { count: wrong.length })}
          </Button>
        )}
      </Group>
    </>
  );
}
