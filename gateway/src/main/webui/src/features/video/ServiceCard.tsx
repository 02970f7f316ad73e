import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTestVideoService, type VideoService, type VideoServiceTest } from '@/api/videoServices';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { Surface } from '@/ui/Surface';

const colors = { on: 'teal', broken: 'orange', notOffered: 'gray', notConfigured: 'gray' } as const;

function stateOf({ configured, offered }: VideoService): keyof typeof colors {
  if (configured) return offered ? 'on' : 'notOffered';
  return offered ? 'broken' : 'notConfigured';
}

/** One account: whether recruiters can choose it, and a button that tries it. */
export function ServiceCard({ service }: { service: VideoService }) {
  const { t } = useTranslation();
  const test = useTestVideoService(service.id);
  const { name, configured } = service;
  const state = stateOf(service);
  return (
    <Surface title={name}>
      <Stack p="md" gap="sm" align="flex-start">
        <Badge color={colors[state]} variant="light">
          {t(`video.state.${state}`)}
        </Badge>
        <Text size="sm" c="dimmed">
          {t(`video.help.${state}`, { name })}
        </Text>
        {configured && (
          <Button
            variant="default"
            loading={test.isPending}
            aria-label={t('video.test.of', { name })}
            onClick={() => test.mutate()}
          >
            {t('video.test.run')}
          </Button>
        )}
        <ProblemSummary error={test.error} />
        {test.data && <Outcome outcome={test.data} name={name} />}
      </Stack>
    </Surface>
  );
}

interface OutcomeProps {
  outcome: VideoServiceTest;
  name: string;
}

function Outcome({ outcome, name }: OutcomeProps) {
  const { t } = useTranslation();
  const { works, failure, retryAfterSeconds } = outcome;
  if (works) {
    return (
      <Group gap={6} role="status">
        <IconCircleCheck size={18} color="var(--mantine-color-teal-6)" aria-hidden />
        <Text size="sm">{t('video.test.works', { name })}</Text>
      </Group>
    );
  }
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ title: { color: 'light-dark(#853400, #ffb57a)' } }}
      title={t('video.test.fails', { name })}
    >
      {t(`video.failure.${failure}`, { name })}
      {retryAfterSeconds !== undefined && ` ${t('video.test.wait', { count: retryAfterSeconds })}`}
    </Alert>
  );
}
