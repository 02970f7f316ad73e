import { UnstyledButton } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import classes from './room.module.css';

interface ControlButtonProps {
  icon: Icon;
  /** The word below the icon; `name` says more to a screen reader. */
  word: string;
  name: string;
  tone?: 'off' | 'active' | 'leave' | undefined;
  pressed?: boolean | undefined;
  badge?: number | string | undefined;
  disabled?: boolean | undefined;
  onClick: () => void;
}

export function ControlButton({
  icon: Glyph,
  word,
  name,
  tone,
  pressed,
  badge,
  disabled,
  onClick,
}: ControlButtonProps) {
  return (
    <UnstyledButton
      className={classes.control}
      data-tone={tone}
      aria-label={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <span className={classes.controlIcon}>
        <Glyph size={22} aria-hidden />
        {badge ? (
          <span className={classes.badge} aria-hidden>
            {badge}
          </span>
        ) : null}
      </span>
      <span aria-hidden>{word}</span>
    </UnstyledButton>
  );
}
