import { Button, Group, Text } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './BulkBar.module.css';
import { focusAgain } from './focusAgain';
import { useEnterFromRows } from './useEnterFromRows';

interface BulkBarProps {
  /** How many are chosen, in words. */
  label: string;
  children: ReactNode;
  onClear: () => void;
}

/** What can be done to everything that is chosen. */
export function BulkBar({ label, children, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const row = useEnterFromRows(bar);
  return (
    <Group ref={bar} className={classes.bar} gap="sm" role="region" aria-label={label}>
      <Text fw={600} size="sm" aria-live="polite">
        {label}
      </Text>
      {children}
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        onClick={() => {
          onClear();
          focusAgain(row.current);
        }}
      >
        {t('ui.bulk.clear')}
      </Button>
      <Text size="xs" c="dimmed" visibleFrom="md">
        {t('ui.bulk.enter')}
      </Text>
    </Group>
  );
}
