import { useEffect, useState } from 'react';
import { onClockLeap, serverNow } from '@/api/serverClock';

/** The current time by the server's clock, renewed by itself; texts like "in 5 min" stay true. */
export function useNow(everyMs = 15_000): Date {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const renew = () => setNow(serverNow());
    const timer = window.setInterval(renew, everyMs);
    const stop = onClockLeap(renew);
    return () => {
      window.clearInterval(timer);
      stop();
    };
  }, [everyMs]);
  return now;
}
