import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';

/** Shows what `ui/toast` says, also what was said before this came. */
export default function Toasts() {
  return <Notifications position="bottom-right" limit={3} />;
}
