import {
  IconArrowBackUp,
  IconBuilding,
  IconClipboardCheck,
  IconEraser,
  IconEye,
  IconPencil,
  IconRefresh,
  IconSend,
  IconUserCheck,
  type Icon,
} from '@tabler/icons-react';
import type { ActionName } from './actionsOf';

/** In the order of menus; what cannot be taken back is last. */
export const actionLooks: [ActionName, Icon, destructive?: true][] = [
  ['resend', IconRefresh],
  ['candidate', IconSend],
  ['vendor', IconBuilding],
  ['take', IconEye],
  ['reviewer', IconUserCheck],
  ['decide', IconClipboardCheck],
  ['contact', IconPencil],
  ['reopen', IconArrowBackUp],
  ['pending', IconArrowBackUp, true],
  ['erase', IconEraser, true],
];
