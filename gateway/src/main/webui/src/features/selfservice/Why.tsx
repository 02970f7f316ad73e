import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from './useDraft';

/** A reason that has to be given: `ask` answers it, or nothing and takes the person to the field. */
export function useWhy(draft: string) {
  const { text, keep, clear } = useDraft(draft);
  const [missed, setMissed] = useState(0);
  const ask = () => {
    const why = text.trim();
    setMissed(why ? 0 : missed + 1);
    return why;
  };
  return { ask, clear, text, keep, missed };
}

interface WhyProps {
  why: ReturnType<typeof useWhy>;
  label: string;
  help: string;
  /** What is said when it is missing. */
  ask: string;
}

export function Why({ why, label, help, ask }: WhyProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (why.missed) field.current?.focus();
  }, [why.missed]);
  return (
    <Textarea
      ref={field}
      size="md"
      label={label}
      description={help}
      rows={3}
      maxLength={500}
      required
      value={why.text}
      error={why.missed > 0 && ask}
      onChange={(event) => why.keep(event.currentTarget.value)}
    />
  );
}
