import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documentQuery } from '@/api/documents';
import { PageLoading } from '@/ui/PageLoading';
import { ApiIntroduction } from './ApiIntroduction';
import type { ApiDocument } from './documents';
import { NotLoaded } from './NotLoaded';
import { Operations } from './Operations';
import { entriesOf, fileOf, services, type Service } from './entries';
import { Problems } from './Problems';
import { ReferenceFrame } from './ReferenceFrame';

const queries = services.map((service) => documentQuery<ApiDocument>(fileOf(service)));

/** All services' operations on one page. */
export default function ApiPage() {
  const { t } = useTranslation();
  const read = useQueries({ queries });
  const failed = read.filter(({ error }) => error);
  const documents = read.map(({ data }) => data).filter((data) => data !== undefined);
  return (
    <ReferenceFrame title={t('reference.api.title')} lead={t('reference.api.lead')}>
      <ApiIntroduction />
      {failed.length > 0 ? (
        <NotLoaded onRetry={() => failed.forEach(({ refetch }) => void refetch())} />
      ) : documents.length < services.length ? (
        <PageLoading />
      ) : (
        <Loaded documents={documents} />
      )}
    </ReferenceFrame>
  );
}

function Loaded({ documents }: { documents: ApiDocument[] }) {
  const byService = Object.fromEntries(
    services.map((service, index) => [service, documents[index]]),
  ) as Record<Service, ApiDocument>;
  return (
    <>
      <Operations entries={entriesOf(byService)} />
      <Problems schemas={byService.scheduling.components.schemas} />
    </>
  );
}
