import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { ReactNode } from 'react';

const closeButtonProps = () => ({ 'aria-label': i18next.t('ui.close.label') });

/** For outcomes; an error that needs action stands where the action is. */
export function toastDone(message: string) {
  notifications.show({ message, color: 'teal', autoClose: 5_000, closeButtonProps: closeButtonProps() });
}

/**
 * What a page offers for a minute.
 *
 * @param message with the button that takes the offer
 * @return how to put it away
 */
export function toastOffer(id: string, message: ReactNode): () => void {
  notifications.show({ id, message, color: 'teal', autoClose: 60_000, closeButtonProps: closeButtonProps() });
  return () => notifications.hide(id);
}

/** Something was taken back, or needs a look, without a form to show it at. */
export function toastWarning(message: string) {
  notifications.show({
    message,
    color: 'orange',
    autoClose: 10_000,
    role: 'alert',
    closeButtonProps: closeButtonProps(),
  });
}
