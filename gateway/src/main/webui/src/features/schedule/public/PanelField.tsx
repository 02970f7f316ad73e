import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSuggestions } from '@/api/availability';
import { InterviewersSelect } from '@/ui/picker/InterviewersSelect';
import { isChosen, type Resolved } from './when';

interface PanelFieldProps {
  value: string[];
  onChange: (ids: string[]) => void;
  /** The time chosen so far: while nobody is picked, who is free then is suggested. */
  time: Resolved;
  error?: string | undefined;
}

export function PanelField({ value, onChange, time, error }: PanelFieldProps) {
  const { t } = useTranslation();
  const open = value.length === 0 && isChosen(time) && !time.slotId;
  const suggestions = useSuggestions(open ? { startsAt: time.startsAt, endsAt: time.endsAt } : undefined);
  return (
    <Stack gap="xs">
      <InterviewersSelect
        label={t('schedule.panel.label')}
        description={t('schedule.panel.help')}
        placeholder={value.length === 0 ? t('schedule.panel.placeholder') : ''}
        value={value}
        onChange={onChange}
        error={error}
      />
      {open && suggestions.data && suggestions.data.length > 0 && (
        <Group gap="xs" role="group" aria-label={t('schedule.panel.suggested')}>
          <Text size="xs" c="dimmed">
            {t('schedule.panel.suggested')}
          </Text>
          {suggestions.data.map(({ id, name, load }) => (
            <Button
              key={id}
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => onChange([id])}
            >
              {load === undefined ? name : t('schedule.panel.withLoad', { name, count: load })}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}
