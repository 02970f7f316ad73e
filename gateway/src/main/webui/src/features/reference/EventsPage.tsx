import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { documentQuery } from '@/api/documents';
import { PageLoading } from '@/ui/PageLoading';
import { Code } from './Code';
import type { EventDocument } from './documents';
import { Introduction } from './Introduction';
import { NotLoaded } from './NotLoaded';
import { ReferenceFrame } from './ReferenceFrame';
import { Topics } from './Topics';

const eventsQuery = documentQuery<EventDocument>('asyncapi.json');

const Told = ({ text }: { text: string }) => <Trans i18nKey={text} components={{ c: <Code /> }} />;

/** Every topic with its events. */
export default function EventsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(eventsQuery);
  return (
    <ReferenceFrame title={t('reference.events.title')} lead={t('reference.events.lead')}>
      <Introduction
        title={t('reference.events.start')}
        facts={[
          [t('reference.events.format'), <Told key="format" text="reference.events.formatText" />],
          [t('reference.events.state'), <Told key="state" text="reference.events.stateText" />],
          [t('reference.events.twice'), <Told key="twice" text="reference.events.twiceText" />],
          [t('reference.events.changes'), t('reference.events.changesText')],
          [
            t('reference.events.document'),
            <a key="document" href="/docs/asyncapi.json" download="parley-asyncapi.json">
              {t('reference.service.download', { file: 'asyncapi.json' })}
            </a>,
          ],
        ]}
      />
      {error ? (
        <NotLoaded onRetry={() => void refetch()} />
      ) : data ? (
        <Topics document={data} />
      ) : (
        <PageLoading />
      )}
    </ReferenceFrame>
  );
}
