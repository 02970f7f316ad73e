import i18next from 'i18next';
import { notifications } from '@mantine/notifications';

const closeButtonProps = () => ({ 'aria-label': i18next.t('ui.close.label') });

/** For outcomes; an error that needs action stands where the action is. */
export function toastDone(message: string) {
  notifications.show({ message, color: 'teal', autoClose: 5_000, closeButtonProps: closeButtonProps() });
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
