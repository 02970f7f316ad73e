import { TextInput } from '@mantine/core';
import type { DateInputProps } from '@mantine/dates';
import { Suspense, useState } from 'react';
import { later } from './later';
import { dayText } from './time';

export const DayPicker = later(() => import('./DayPicker'));

/** A day as "2026-11-24". Until its calendar is here, a field of the same size shows the day. */
export function DayField(props: DateInputProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <Suspense fallback={<Shown {...props} onWanted={() => setWanted(true)} />}>
      <DayPicker {...props} {...(wanted ? { autoFocus: true } : {})} />
    </Suspense>
  );
}

type ShownProps = Pick<
  DateInputProps,
  'label' | 'aria-label' | 'description' | 'error' | 'placeholder' | 'required' | 'value' | 'w' | 'miw'
> & { onWanted: () => void };

function Shown({ value, onWanted, ...props }: ShownProps) {
  const { label, description, error, placeholder, required, w, miw } = props;
  const day = typeof value === 'string' && value ? new Date(`${value}T00:00:00Z`) : undefined;
  return (
    <TextInput
      {...{ label, description, error, placeholder, required, w, miw }}
      aria-label={props['aria-label']}
      readOnly
      value={day ? dayText(day, 'UTC', new Date(0)) : ''}
      onFocus={onWanted}
    />
  );
}
