import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVideoServices } from '@/api/videoServices';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { ServiceCard } from './ServiceCard';

/** For administrators: the accounts on which meetings are made for interviews. */
export default function VideoServicesPage() {
  const { t } = useTranslation();
  const services = useVideoServices();
  return (
    <>
      <PageHeader title={t('video.page.title')} lead={t('video.page.lead')} />
      {services.isPending && <SkeletonRows />}
      {services.isError && !services.data && (
        <ErrorState error={services.error} onRetry={() => void services.refetch()} />
      )}
      <Stack gap="md">
        {services.data?.map((service) => (
          <ServiceCard key={service.id} service={service} />
        ))}
      </Stack>
    </>
  );
}
