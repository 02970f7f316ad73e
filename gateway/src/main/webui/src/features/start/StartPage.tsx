import { Box, Button, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconKey } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { signInUrl, useSession } from '@/api/session';
import { Brand } from '@/ui/Brand';
import { useDocumentTitle } from '@/ui/useDocumentTitle';

export default function StartPage() {
  const { t } = useTranslation();
  const session = useSession();
  useDocumentTitle();
  return (
    <Box component="main" maw={860} mx="auto" px="md" py={{ base: 32, sm: 96 }}>
      <Stack gap="lg">
        <Brand size={36} />
        <Stack gap={4}>
          <Title order={1}>{t('start.page.title')}</Title>
          <Text c="dimmed" size="lg">
            {t('start.page.lead')}
          </Text>
        </Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" mt="md">
          <Choice title={t('start.candidate.title')} text={t('start.candidate.text')}>
            <Button component={Link} to="/c" leftSection={<IconKey size={18} aria-hidden />}>
              {t('start.candidate.enter')}
            </Button>
          </Choice>
          <Choice title={t('start.staff.title')} text={t('start.staff.text')}>
            {session.data?.signedIn ? (
              <Button
                component={Link}
                to="/app"
                variant="default"
                rightSection={<IconArrowRight size={18} aria-hidden />}
              >
                {t('start.staff.continue', { name: session.data.name })}
              </Button>
            ) : (
              <Button component="a" href={signInUrl('/app')} variant="default">
                {t('start.staff.signIn')}
              </Button>
            )}
          </Choice>
        </SimpleGrid>
      </Stack>
    </Box>
  );
}

function Choice(props: { title: string; text: string; children: ReactNode }) {
  return (
    <Paper withBorder p="lg" radius="lg">
      <Stack gap="sm" h="100%">
        <Title order={2}>{props.title}</Title>
        <Text c="dimmed" flex={1}>
          {props.text}
        </Text>
        <div>{props.children}</div>
      </Stack>
    </Paper>
  );
}
