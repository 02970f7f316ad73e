import { useTranslation } from 'react-i18next';
import { Code, Json, Prose } from './Code';
import type { Schemas } from './documents';
import { FactList } from './Introduction';
import { Members } from './Members';
import { shapeOf } from './shape';
import classes from './Topics.module.css';
import { lasting, type Topic } from './topicsOf';

export function TopicDetails({ topic, schemas }: { topic: Topic; schemas: Schemas }) {
  const { t } = useTranslation();
  const { types, data, sample } = topic;
  const { unit, count } = lasting(topic.kept);
  const period = t(`reference.events.${unit}`, { count });
  return (
    <>
      <FactList
        facts={[
          [t('reference.events.key'), topic.key && <Prose key="key" text={topic.key} />],
          [t('reference.events.publisher'), topic.publisher],
          [t('reference.events.partitions'), topic.partitions],
          [
            t('reference.events.kept'),
            t(topic.compacted ? 'reference.events.compacted' : 'reference.events.deleted', {
              lasting: period,
            }),
          ],
          [t('reference.events.types'), types.length > 0 ? <Types types={types} /> : undefined],
        ]}
      />
      {data && (
        <section className={classes.part}>
          <h4>{t('reference.events.schemaOf', { name: data.name })}</h4>
          <Members members={shapeOf(data.schema, schemas).members} />
        </section>
      )}
      {sample !== undefined && (
        <section className={classes.part}>
          <h4>{t('reference.events.sample')}</h4>
          <Json value={sample} />
        </section>
      )}
    </>
  );
}

const Types = ({ types }: { types: string[] }) => (
  <ul className={classes.types}>
    {types.map((type) => (
      <li key={type}>
        <Code>{type}</Code>
      </li>
    ))}
  </ul>
);
