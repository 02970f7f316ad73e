import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const minutes = [15, 30, 45, 60, 90, 120];

/** How long something takes; the value is its minutes. */
export function DurationSelect(props: Omit<SelectProps, 'data' | 'label' | 'allowDeselect'>) {
  const { t } = useTranslation();
  return (
    <Select
      {...props}
      label={t('ui.duration.label')}
      allowDeselect={false}
      data={minutes.map((count) => ({ value: String(count), label: t('ui.duration.minutes', { count }) }))}
    />
  );
}
