import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { documentQuery } from '@/api/documents';
import { Code, Json } from './Code';
import type { ProblemCode, Schemas } from './documents';
import { Members } from './Members';
import classes from './Problems.module.css';
import { exampleOf, shapeOf } from './shape';

const codesQuery = documentQuery<ProblemCode[]>('problems.json');

/** How a refusal looks, and every code that it may have. */
export function Problems({ schemas }: { schemas: Schemas }) {
  const { t } = useTranslation();
  const { data: codes = [] } = useQuery(codesQuery);
  const { Problem: problem = {} } = schemas;
  return (
    <section id="problems" className={classes.problems}>
      <Title order={2}>{t('reference.problems.title')}</Title>
      <p className={classes.text}>
        <Trans i18nKey="reference.problems.text" components={{ c: <Code /> }} />
      </p>
      <h3>{t('reference.problems.example')}</h3>
      <Json value={exampleOf(problem)} />
      <h3>{t('reference.problems.members')}</h3>
      <Members members={shapeOf(problem, schemas).members} />
      <h3>{t('reference.problems.codes')}</h3>
      <ul className={classes.codes}>
        {codes.map(({ code, status, title }) => (
          <li key={code}>
            <span>{status}</span> <Code>{code}</Code> <span>{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
