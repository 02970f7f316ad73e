import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '@/ui/ReasonField';
import type { ChangeValues, SlotAction } from './change';

interface BookedChoiceProps {
  action: SlotAction;
  values: ChangeValues;
  onChange: (values: Partial<ChangeValues>) => void;
}

/** What happens to those who booked; what surprises the candidate least comes first. */
export function BookedChoice({ action, values, onChange }: BookedChoiceProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('slots.booked.label')}
        value={values.booked}
        onChange={(booked) => onChange({ booked })}
      >
        <Stack gap={8} mt={6}>
          {(['keep', 'ask-again', 'cancel'] as const).map((booked) => (
            <Radio
              key={booked}
              value={booked}
              label={t(`slots.booked.${booked}.label`)}
              description={t(`slots.booked.${booked}.${action === 'move' ? 'moveHelp' : 'help'}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {values.booked !== 'keep' && (
        <ReasonField
          help={t('slots.booked.reasonHelp')}
          value={values.reason}
          onChange={(reason) => onChange({ reason })}
          required={values.booked === 'cancel'}
          tried={false}
        />
      )}
    </Stack>
  );
}
