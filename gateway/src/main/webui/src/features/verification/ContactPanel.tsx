import { Button, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '@/api/cases';
import { Surface } from '@/ui/Surface';
import { clockText, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { ContactLines } from './ContactLines';

interface ContactPanelProps {
  record: CaseRecord;
  onCorrect: (() => void) | undefined;
}

export function ContactPanel({ record, onCorrect }: ContactPanelProps) {
  const { t } = useTranslation();
  const now = useNow();
  const { candidateName, candidateZone } = record;
  return (
    <Surface
      title={t('verification.contact.title')}
      actions={
        onCorrect && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            onClick={onCorrect}
          >
            {t('verification.contact.correct')}
          </Button>
        )
      }
    >
      <Stack p="md" gap="xs">
        {record.erasedAt ? (
          <Text c="dimmed">{t('verification.contact.erased')}</Text>
        ) : (
          <>
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {candidateName}
            </Text>
            <ContactLines record={record} />
          </>
        )}
        {candidateZone && (
          <Text size="xs" c="dimmed">
            {t('verification.contact.there', {
              zone: candidateZone,
              time: `${clockText(now, candidateZone)} ${zoneName(now, candidateZone)}`,
            })}
          </Text>
        )}
      </Stack>
    </Surface>
  );
}
