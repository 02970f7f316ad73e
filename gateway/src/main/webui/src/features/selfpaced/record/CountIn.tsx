import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './record.module.css';

/** A calm moment before the recording begins. */
export function CountIn({ onOver }: { onOver: () => void }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(3);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : over.current()), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <div className={classes.count} role="status" aria-label={t('selfpaced.record.countIn', { count: left })}>
      <span aria-hidden>{left}</span>
    </div>
  );
}
