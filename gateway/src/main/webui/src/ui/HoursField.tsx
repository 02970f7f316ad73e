import { Chip, Group, Input, NumberInput, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { after, hoursOf, type HourLimits, type Hours } from './hours';
import { Times } from './Times';
import { useNow } from './useNow';
import { useZone } from './useZone';

interface HoursFieldProps {
  label: string;
  limits: HourLimits;
  value: Hours;
  onChange: (hours: Hours) => void;
  /** What the server said of it. */
  error?: string | undefined;
  otherZone?: string | undefined;
}

/** How long something works: one of the usual lengths, or any number of hours. */
export function HoursField({ label, limits, value, onChange, error, otherZone }: HoursFieldProps) {
  const { presets, fewest, most } = limits;
  const { t } = useTranslation();
  const id = useId();
  const zone = useZone();
  const now = useNow();
  const hours = hoursOf(value, limits);
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label id={id} component="div" mb={6}>
        {label}
      </Input.Label>
      <Group gap="xs" align="flex-start">
        <Chip.Group value={String(hours ?? '')} onChange={(next) => onChange(Number(next))}>
          {presets.map((each) => (
            <Chip key={each} name={id} value={String(each)} size="sm" radius="sm">
              {each % 24 === 0 && each > 72
                ? t('ui.hours.days', { count: each / 24 })
                : t('ui.hours.short', { count: each })}
            </Chip>
          ))}
        </Chip.Group>
        <NumberInput
          aria-label={t('ui.hours.any')}
          w={130}
          size="xs"
          min={fewest}
          max={most}
          clampBehavior="none"
          allowDecimal={false}
          suffix={` ${t('ui.hours.unit')}`}
          value={value}
          onChange={onChange}
          error={Boolean(error) || hours === undefined}
          aria-describedby={`${id}-note`}
        />
      </Group>
      <div id={`${id}-note`}>
        {error || hours === undefined ? (
          <Input.Error mt={6}>{error ?? t('ui.hours.wrong', { fewest, most })}</Input.Error>
        ) : (
          <Text size="xs" c="dimmed" mt={6} component="div">
            {t('ui.hours.until')}{' '}
            <Times at={after(now, hours)} zone={zone} otherZone={otherZone} relative={false} />
          </Text>
        )}
      </div>
    </div>
  );
}
