import { ActionIcon, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';

interface OrderedHeadProps {
  title: string;
  index: number;
  count: number;
  /** What the button is called that does this to the part. */
  nameOf: (action: 'up' | 'down' | 'remove') => string;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** The head of one part of a form among others, which is moved up and down or removed. */
export function OrderedHead({ title, index, count, nameOf, onMove, onRemove }: OrderedHeadProps) {
  const actions = [
    ['up', IconArrowUp, index === 0, () => onMove(index - 1)],
    ['down', IconArrowDown, index === count - 1, () => onMove(index + 1)],
    ['remove', IconTrash, false, onRemove],
  ] as const;
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="xs" fw={600} c="dimmed">
        {title}
      </Text>
      <Group gap={4} wrap="nowrap">
        {actions.map(([key, Glyph, disabled, act]) => (
          <ActionIcon
            key={key}
            variant="subtle"
            color="gray"
            size="lg"
            disabled={disabled}
            aria-label={nameOf(key)}
            onClick={act}
          >
            <Glyph size={16} aria-hidden />
          </ActionIcon>
        ))}
      </Group>
    </Group>
  );
}
