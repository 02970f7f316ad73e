import { useEffect, useRef, useState } from 'react';

/** Seconds until then on the server's clock; `onOver` is called once when none is left. */
export function useLeft(until: string | undefined, offset: number, onOver?: () => void): number {
  const left = () => (until ? (Date.parse(until) - (Date.now() + offset)) / 1_000 : 0);
  const [seconds, setSeconds] = useState(left);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (!until) return;
    let told = false;
    const tick = () => {
      const now = (Date.parse(until) - (Date.now() + offset)) / 1_000;
      setSeconds(now);
      if (now <= 0 && !told) {
        told = true;
        over.current?.();
      }
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [until, offset]);
  return seconds;
}
