import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InterviewersSelect } from '@/ui/picker/InterviewersSelect';
import type { When } from './public/when';

type Ask = Extract<When, { kind: 'ask' }>;

interface AskFieldsProps {
  value: Ask;
  onChange: (when: Ask) => void;
  /** With a panel there is nothing to ask: its slots are offered. */
  panel: string[];
  name: string | undefined;
  error?: string | undefined;
}

/** The candidate picks a time by a link of their own. */
export default function AskFields({ value, onChange, panel, name, error }: AskFieldsProps) {
  const { t } = useTranslation();
  const who = name ?? t('schedule.ask.somebody');
  return (
    <>
      <Text c="dimmed">
        {t(panel.length > 0 ? 'schedule.ask.helpPanel' : 'schedule.ask.help', { name: who })}
      </Text>
      {panel.length === 0 && (
        <InterviewersSelect
          required
          label={t('schedule.ask.whose')}
          value={value.whose}
          onChange={(whose) => onChange({ ...value, whose })}
          error={error}
        />
      )}
    </>
  );
}
