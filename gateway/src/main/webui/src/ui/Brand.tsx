import { Group, Text } from '@mantine/core';

export function Brand({ size = 28 }: { size?: number }) {
  return (
    <Group gap={10} wrap="nowrap">
      <img src="/favicon.svg" width={size} height={size} alt="" />
      <Text fw={700} fz={size * 0.64} lh={1}>
        Parley
      </Text>
    </Group>
  );
}
