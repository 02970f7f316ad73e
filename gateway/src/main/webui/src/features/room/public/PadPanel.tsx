import { Button, Stack, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePadLength } from '@/api/pad';
import type { Interview } from '@/api/types';
import { later } from '@/ui/later';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';

const PadRecord = later(() => import('../pad/PadRecord'));

/** The pad of an interview, for those who held it. Nothing when nobody wrote. */
export default function PadPanel({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const length = usePadLength(interview.id, interview.mode === 'LIVE');
  if (!length.data) return null;
  return (
    <Surface title={t('room.record.title')}>
      <Stack p="md" gap="sm" align="stretch">
        {shown ? (
          <Suspense fallback={<SkeletonRows rows={4} />}>
            <PadRecord id={interview.id} fileName={`pad-${interview.candidate.name}.txt`} />
          </Suspense>
        ) : (
          <>
            <Text size="sm">{t('room.record.lead')}</Text>
            <Button variant="default" w="fit-content" onClick={() => setShown(true)}>
              {t('room.record.show')}
            </Button>
          </>
        )}
      </Stack>
    </Surface>
  );
}
