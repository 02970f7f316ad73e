import { notifications } from '@mantine/notifications';

/** For outcomes; an error that needs action stands where the action is. */
export function toastDone(message: string) {
  notifications.show({ message, color: 'teal', autoClose: 5_000 });
}

/** Something was taken back, or needs a look, without a form to show it at. */
export function toastWarning(message: string) {
  notifications.show({ message, color: 'orange', autoClose: 10_000, role: 'alert' });
}
