import { useEffect, useState } from 'react';
import { serverNow } from './serverClock';

/** The current time by the server's clock, renewed by itself; texts like "in 5 min" stay true. */
export function useNow(everyMs = 15_000): Date {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(serverNow()), everyMs);
    return () => window.clearInterval(timer);
  }, [everyMs]);
  return now;
}
