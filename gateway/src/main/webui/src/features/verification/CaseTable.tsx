import { Anchor, Checkbox, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nameOf, type CaseRecord } from '@/api/cases';
import { ChooseAll } from '@/ui/ChooseAll';
import { DataTable } from '@/ui/DataTable';
import { LiveRow } from '@/ui/LiveRow';
import type { Selection } from '@/ui/useSelection';
import type { Viewer } from './actionsOf';
import { CaseBadge } from './CaseBadge';
import { LinkFacts } from './LinkFacts';
import { RowMenu } from './RowMenu';

interface CaseTableProps {
  records: CaseRecord[];
  viewer: Viewer;
  selection: Selection<CaseRecord>;
  onResend: (record: CaseRecord) => void;
}

export function CaseTable({ records, viewer, selection, onResend }: CaseTableProps) {
  const { t } = useTranslation();
  const choosing =
    viewer.admin && records.some(({ candidateTokenExpired }) => candidateTokenExpired === true);
  const label = (key: string) => ({ key, label: t(`verification.column.${key}`) });
  const columns = [
    ...(choosing ? [{ key: 'chosen', label: '', width: 44, head: <ChooseAll selection={selection} /> }] : []),
    { ...label('case'), width: 140 },
    label('candidate'),
    { ...label('status'), width: 270 },
    { ...label('with'), width: 130 },
    { ...label('next'), width: 160 },
  ];
  return (
    <DataTable label={t('verification.page.table')} columns={columns}>
      {records.map((record) => (
        <LiveRow
          key={record.id}
          signature={`${record.status} ${record.candidateTokenExpired} ${record.resends}`}
        >
          {choosing && (
            <Table.Td>
              {record.candidateTokenExpired && (
                <Checkbox
                  aria-label={t('verification.batch.choose', { name: nameOf(record) })}
                  checked={selection.has(record.id)}
                  onChange={() => selection.toggle(record.id)}
                />
              )}
            </Table.Td>
          )}
          <Cells record={record} />
          <Table.Td>
            <RowMenu record={record} viewer={viewer} onResend={() => onResend(record)} />
          </Table.Td>
        </LiveRow>
      ))}
    </DataTable>
  );
}

function Cells({ record }: { record: CaseRecord }) {
  const { t } = useTranslation();
  const { id, caseNumber, caseType, candidateName, candidateEmail, candidateMobile } = record;
  const { vendorName, reviewerName } = record;
  return (
    <>
      <Table.Td>
        <Anchor component={Link} to={`/app/verification/${id}`} fw={600} c="var(--mantine-color-text)">
          {caseNumber}
        </Anchor>
        <Text size="xs" c="dimmed">
          {t(`verification.type.${caseType}`)}
          {record.reference && ` · ${record.reference}`}
        </Text>
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Text size="sm">{candidateName ?? t('verification.contact.erased')}</Text>
        {[candidateEmail, candidateMobile].map(
          (line) =>
            line && (
              <Text key={line} size="xs" c="dimmed">
                {line}
              </Text>
            ),
        )}
      </Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          <CaseBadge record={record} />
          <LinkFacts record={record} />
        </Stack>
      </Table.Td>
      <Table.Td data-label={t('verification.column.with')}>
        {(vendorName || reviewerName) && (
          <div>
            {reviewerName && <Text size="xs">{t('verification.with.reviewer', { name: reviewerName })}</Text>}
            {vendorName && (
              <Text size="xs" c="dimmed">
                {t('verification.with.vendor', { name: vendorName })}
              </Text>
            )}
          </div>
        )}
      </Table.Td>
    </>
  );
}
