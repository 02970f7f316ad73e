import { Button, Group, Text } from '@mantine/core';
import { IconCheck, IconRefreshAlert, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '@/api/caseActions';
import type { CaseSubmission } from '@/api/caseSubmission';
import type { CaseRecord } from '@/api/cases';
import { later, useSoon } from '@/ui/later';
import { WhenFirst } from '@/ui/WhenFirst';
import classes from './Review.module.css';
import type { Asked } from './useAsked';

const DecisionDialog = later(() => import('./DecisionDialog'));
const soon = [DecisionDialog];

interface DecisionBarProps {
  record: CaseRecord;
  submission: CaseSubmission;
  asked: Asked;
}

/** What becomes of the case. With fields to be done again, asking for them is the next step. */
export function DecisionBar({ record, submission, asked }: DecisionBarProps) {
  const { t } = useTranslation();
  useSoon(soon);
  const [decision, setDecision] = useState<Decision['decision']>();
  const count = Object.keys(asked.reasons).length;
  return (
    <Group
      className={classes.bar ?? ''}
      justify="space-between"
      gap="sm"
      role="region"
      aria-label={t('verification.decide.label')}
    >
      <Text size="sm" c="dimmed" aria-live="polite">
        {count > 0 ? t('verification.decide.marked', { count }) : t('verification.decide.hint')}
      </Text>
      <Group gap="sm">
        <Button
          variant={count > 0 ? 'filled' : 'default'}
          disabled={count === 0}
          leftSection={<IconRefreshAlert size={16} aria-hidden />}
          onClick={() => setDecision('needs_resubmission')}
        >
          {t('verification.decide.again', { count })}
        </Button>
        <Button
          variant="default"
          c="var(--mantine-color-error)"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => setDecision('rejected')}
        >
          {t('verification.decide.reject')}
        </Button>
        <Button
          variant={count > 0 ? 'default' : 'filled'}
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={() => setDecision('approved')}
        >
          {t('verification.decide.approve')}
        </Button>
      </Group>
      <WhenFirst opened={decision !== undefined}>
        <DecisionDialog
          record={record}
          submission={submission}
          asked={asked}
          decision={decision}
          onClose={() => setDecision(undefined)}
        />
      </WhenFirst>
    </Group>
  );
}
