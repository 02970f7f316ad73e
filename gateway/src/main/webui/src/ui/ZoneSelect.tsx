import { Select, type SelectProps } from '@mantine/core';

const zones = Intl.supportedValuesOf('timeZone');

export function ZoneSelect(props: Omit<SelectProps, 'data'>) {
  const value = props.value;
  const data = value && !zones.includes(value) ? [value, ...zones] : zones;
  return <Select searchable allowDeselect={false} limit={100} data={data} {...props} />;
}
