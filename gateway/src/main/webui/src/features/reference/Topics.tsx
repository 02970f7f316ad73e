import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Disclosure } from './Disclosure';
import type { EventDocument, Schemas } from './documents';
import { Members } from './Members';
import operations from './Operations.module.css';
import { shapeOf } from './shape';
import classes from './Topics.module.css';
import { TopicDetails } from './TopicDetails';
import { topicsOf, type Topic } from './topicsOf';
import { useLinked } from './useLinked';

export function Topics({ document }: { document: EventDocument }) {
  const { t } = useTranslation();
  const { schemas } = document.components;
  const topics = topicsOf(document);
  const linkedTo = useLinked((name) => name);
  const { Envelope: envelope = {} } = schemas;
  return (
    <>
      <section className={operations.service}>
        <Title order={2}>{t('reference.events.public')}</Title>
        <List topics={topics.filter(({ isPrivate }) => !isPrivate)} schemas={schemas} linkedTo={linkedTo} />
      </section>
      <section className={operations.service}>
        <Title order={2}>{t('reference.events.private')}</Title>
        <p className={classes.text}>{t('reference.events.privateText')}</p>
        <List topics={topics.filter(({ isPrivate }) => isPrivate)} schemas={schemas} linkedTo={linkedTo} />
      </section>
      <section id="envelope" className={operations.service}>
        <Title order={2}>{t('reference.events.envelope')}</Title>
        <div className={classes.envelope}>
          <Members members={shapeOf(envelope, schemas).members} />
        </div>
      </section>
    </>
  );
}

interface ListProps {
  topics: Topic[];
  schemas: Schemas;
  linkedTo: (anchor: string) => string | undefined;
}

function List({ topics, schemas, linkedTo }: ListProps) {
  return (
    <div className={`${operations.list} ${classes.list}`}>
      {topics.map((topic) => (
        <Disclosure
          key={topic.anchor}
          anchor={topic.anchor}
          linked={linkedTo(topic.anchor)}
          head={
            <>
              <code className={classes.address}>{topic.address}</code>
              <span className={classes.purpose}>{topic.purpose}</span>
            </>
          }
        >
          {() => <TopicDetails topic={topic} schemas={schemas} />}
        </Disclosure>
      ))}
    </div>
  );
}
