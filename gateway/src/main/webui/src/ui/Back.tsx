import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'react-router';

export function Back({ to, label }: { to: string; label: string }) {
  return (
    <Anchor
      component={Link}
      to={to}
      c="dimmed"
      size="sm"
      display="inline-flex"
      mb={6}
      style={{ alignItems: 'center' }}
    >
      <IconChevronLeft size={16} aria-hidden /> {label}
    </Anchor>
  );
}
