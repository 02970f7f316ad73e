import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { HTMLAttributes, HTMLInputTypeAttribute, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldType, FormField } from '@/api/submission';
import { countries } from './countries';
import { bound } from './public/fields';
import { useFilling } from './filling';
import { fieldId } from './focusField';
import type { Maybe } from './merge';

export interface FieldProps {
  field: FormField;
  help: ReactNode;
  error: string | undefined;
}

interface Kind {
  type: HTMLInputTypeAttribute;
  inputMode?: HTMLAttributes<HTMLElement>['inputMode'];
  autoComplete?: string;
}

const kinds: Partial<Record<FieldType, Kind>> = {
  date: { type: 'date' },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  email: { type: 'email', inputMode: 'email', autoComplete: 'email' },
};

/** A field as the phone knows it: its own date wheel, keyboard and list. */
export function FieldInput({ field, help, error }: FieldProps) {
  const { t } = useTranslation();
  const { keeper, draft, today } = useFilling();
  const { key, type, label, required, maxLength, options } = field;
  const value = draft.values[key];
  const change = (to: Maybe) => keeper.change(key, to);
  const common = {
    id: fieldId(key),
    name: key,
    size: 'lg',
    label: required ? label : t('submission.field.optional', { label }),
    description: help,
    error,
    required: required ?? false,
    onBlur: () => void keeper.flush(),
  };
  if (type === 'checkbox') {
    return (
      <Checkbox
        {...common}
        label={label}
        checked={value === true}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    );
  }
  const text = String(value ?? '');
  if (type === 'select' || type === 'country') {
    const choices = type === 'country' ? countries() : (options ?? []);
    return (
      <NativeSelect
        {...common}
        withAsterisk={false}
        autoComplete={type === 'country' ? 'country' : 'off'}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        data={[{ value: '', label: t('submission.field.choose') }, ...choices]}
      />
    );
  }
  if (type === 'longtext') {
    return (
      <Textarea
        {...common}
        withAsterisk={false}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={maxLength ?? undefined}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      withAsterisk={false}
      {...(kinds[type] ?? { type: 'text' })}
      maxLength={maxLength ?? undefined}
      min={bound(field.min, today)}
      max={bound(field.max, today)}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
