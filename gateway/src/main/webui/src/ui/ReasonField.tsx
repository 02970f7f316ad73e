import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ReasonFieldProps {
  /** Who reads it. */
  help: string;
  value: string;
  onChange: (reason: string) => void;
  /** Whether to complain that it is empty. */
  tried: boolean;
  required?: boolean;
}

export function ReasonField({ help, value, onChange, tried, required = true }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <Textarea
      required={required}
      autosize
      minRows={2}
      maxLength={500}
      label={t(required ? 'ui.reason.label' : 'ui.reason.optional')}
      description={help}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={required && tried && !value.trim() ? t('ui.reason.required') : undefined}
    />
  );
}
