import { Avatar } from '@mantine/core';

interface FaceProps {
  name: string;
  /** Path of the picture; without one the initials are shown. */
  photo?: string | null;
  size: number;
}

/** A person's photo beside their name, which says the same in words. */
export function Face({ name, photo, size }: FaceProps) {
  return <Avatar name={name} src={photo} alt="" color="brand" size={size} radius="50%" aria-hidden />;
}
