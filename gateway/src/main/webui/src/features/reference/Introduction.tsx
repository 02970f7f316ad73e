import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Introduction.module.css';

interface IntroductionProps {
  title: string;
  /** Of each: what it is about, and what to know. */
  facts: (readonly [string, ReactNode])[];
}

export function Introduction({ title, facts }: IntroductionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.card}>
      <Title order={2} id={id} mb="sm">
        {title}
      </Title>
      <FactList facts={facts} />
    </section>
  );
}

/** Facts that nothing is known of are left out. */
export function FactList({ facts }: Pick<IntroductionProps, 'facts'>) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
