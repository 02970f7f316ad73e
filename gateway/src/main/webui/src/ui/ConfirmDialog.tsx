import type { ConfirmProps } from './ConfirmModal';
import { later, useSoon } from './later';
import { WhenFirst } from './WhenFirst';

const ConfirmModal = later(() => import('./ConfirmModal'));
const soon = [ConfirmModal];

/** Asks before it is done; the page does not wait for it. */
export function ConfirmDialog(props: ConfirmProps) {
  useSoon(soon);
  return (
    <WhenFirst opened={props.opened}>
      <ConfirmModal {...props} />
    </WhenFirst>
  );
}
