import { useEffect, useRef, useState } from 'react';
import { countdown, type Countdown } from './clock';

/** Ticks on the server's clock; calls `onOver` once when it is time. */
export function useCountdown(until: string, offset: number, onOver: () => void): Countdown {
  const [left, setLeft] = useState(() => countdown(until, Date.now() + offset));
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    let done = false;
    const tick = () => {
      const next = countdown(until, Date.now() + offset);
      setLeft(next);
      if (next.over && !done) {
        done = true;
        over.current();
      }
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [until, offset]);
  return left;
}
