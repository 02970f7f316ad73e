import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { parseClock } from './clock';

interface TimeFieldProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value: string;
  /** "HH:mm", or "" while what is typed is no time. */
  onChange: (time: string) => void;
}

/** A time of day in 24 hours, as everywhere else, whatever the language of the browser. */
export function TimeField({ value, onChange, onBlur, ...props }: TimeFieldProps) {
  const [typed, setTyped] = useState(value);
  const shown = parseClock(typed) === value || (value === '' && !parseClock(typed)) ? typed : value;
  return (
    <TextInput
      placeholder="15:30"
      autoComplete="off"
      inputMode="numeric"
      maxLength={8}
      {...props}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(parseClock(event.currentTarget.value) ?? '');
      }}
      onBlur={(event) => {
        setTyped(parseClock(typed) ?? typed);
        onBlur?.(event);
      }}
    />
  );
}
