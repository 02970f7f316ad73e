import { Anchor, Container, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '@/ui/Brand';
import { browserZone } from '@/ui/useZone';
import { ZoneNotice } from '@/ui/ZoneNotice';
import { saidByBrowser } from '@/ui/zones';
import classes from './CandidateFrame.module.css';

interface CandidateFrameProps {
  companyName?: string | undefined;
  size?: 'xs' | 'md';
  /** False on the page of the code itself. */
  codeLink?: boolean;
  children: ReactNode;
}

/** No shell around a candidate: who invites, the one thing to do, and help. */
export function CandidateFrame({ companyName, size = 'md', codeLink = true, children }: CandidateFrameProps) {
  const { t } = useTranslation();
  return (
    <Container size={size === 'xs' ? 520 : 'md'} px="md" py="lg" className={classes.frame ?? ''}>
      <header>
        <Group mb="xl" h={32} wrap="nowrap">
          {companyName ? (
            <Text fw={700} size="lg" truncate>
              {companyName}
            </Text>
          ) : (
            <Brand />
          )}
        </Group>
      </header>
      <ZoneNotice given={saidByBrowser()} used={browserZone()} />
      <main>{children}</main>
      <footer>
        <Group mt={64} gap="xs" justify="space-between">
          <Text size="sm" c="dimmed">
            {t('candidate.frame.help')}
          </Text>
          {codeLink && (
            <Anchor href="/c" size="sm">
              {t('candidate.frame.code')}
            </Anchor>
          )}
        </Group>
      </footer>
    </Container>
  );
}
