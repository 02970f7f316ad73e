import { useMediaQuery } from '@mantine/hooks';

/** A device that is held in the hand, so that `capture` opens its camera. */
export const useCamera = () =>
  useMediaQuery('(pointer: coarse) and (hover: none)', false, { getInitialValueInEffect: false });
