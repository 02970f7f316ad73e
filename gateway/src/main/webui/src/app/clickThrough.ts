import { sentAt } from '@/api/once';

/**
 * Milliseconds and pixels within which a second click belongs to the first one, where the browser does not count the
 * two as a double click by itself (`event.detail`).
 */
const soon = 200;
const near = 8;

/**
 * Leaves out the second click of a double click that has sent or gone on: what it would hit came there in between, as
 * the "Book" under the time that was chosen, or the next question's "Continue". Also leaves out one that would hit the
 * backdrop of the dialog that the first click opened, and close it.
 */
export function ignoreClickThrough(page: Document, until?: AbortSignal): void {
  const first = { capture: true, ...(until && { signal: until }) };
  let last: { at: number; x: number; y: number; button: Element | null } | undefined;
  let submittedAt = -Infinity;
  page.addEventListener('submit', (event) => (submittedAt = event.timeStamp), first);
  page.addEventListener(
    'click',
    (event) => {
      // The keyboard's clicks have no place.
      if (event.detail === 0) return;
      const button = (event.target as Element).closest('a, button, label, input');
      const before = last;
      last = { at: event.timeStamp, x: event.clientX, y: event.clientY, button };
      if (!before || Math.hypot(event.clientX - before.x, event.clientY - before.y) > near) return;
      const isSecond = event.detail > 1 || event.timeStamp - before.at <= soon;
      if (!isSecond) return;
      const covered = before.button !== null && button === null;
      if (covered) return leaveOut(event);
      const acted = Math.max(sentAt(), submittedAt) >= before.at;
      const again =
        button === before.button && !(button instanceof HTMLButtonElement && button.type === 'submit');
      if (acted && !again) leaveOut(event);
    },
    first,
  );
}

function leaveOut(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
