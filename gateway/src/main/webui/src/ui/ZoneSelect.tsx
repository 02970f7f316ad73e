import { Select, type SelectProps } from '@mantine/core';
import { isRegion, namesRegion } from './zones';

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone').filter(namesRegion)])];

/** A value that is no region is not offered again: one that is has to be chosen. */
export function ZoneSelect(props: Omit<SelectProps, 'data'>) {
  const { value } = props;
  const data = isRegion(value) && !zones.includes(value) ? [value, ...zones] : zones;
  return (
    <Select
      searchable
      allowDeselect={false}
      limit={100}
      data={data}
      {...props}
      value={isRegion(value) ? value : null}
    />
  );
}
