import { Button, FileButton } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { useRef } from 'react';

interface FilePickProps {
  label: string;
  icon: Icon;
  accept: string;
  multiple?: boolean;
  /** Opens the camera at the back of a phone. */
  camera?: boolean;
  onPick: (files: File[]) => void;
}

/** The same file can be picked once more after it was taken out. */
export function FilePick({
  label,
  icon: Glyph,
  accept,
  multiple = false,
  camera = false,
  onPick,
}: FilePickProps) {
  const reset = useRef<() => void>(null);
  const pick = (files: File[] | File | null) => {
    reset.current?.();
    onPick(files ? [files].flat() : []);
  };
  return (
    <FileButton
      accept={accept}
      multiple={multiple}
      onChange={pick}
      resetRef={reset}
      {...(camera && { capture: 'environment' as const })}
    >
      {(props) => (
        <Button {...props} size="lg" variant="default" leftSection={<Glyph size={22} aria-hidden />}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
