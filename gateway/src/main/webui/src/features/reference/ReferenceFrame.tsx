import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import classes from './ReferenceFrame.module.css';

interface ReferenceFrameProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** What both pages stand in: where one is, and the way to the other. */
export function ReferenceFrame({ title, lead, children }: ReferenceFrameProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const current = (path: string) => (pathname.startsWith(path) ? ('page' as const) : undefined);
  useDocumentTitle(title);
  return (
    <div className={classes.frame}>
      <header className={classes.head}>
        <Link to="/" className={classes.brand}>
          <img src="/favicon.svg" width={28} height={28} alt="" />
          Parley
        </Link>
        <nav aria-label={t('reference.nav.label')} className={classes.nav}>
          <Link to="/docs/api" aria-current={current('/docs/api')}>
            {t('reference.nav.api')}
          </Link>
          <Link to="/docs/events" aria-current={current('/docs/events')}>
            {t('reference.nav.events')}
          </Link>
        </nav>
      </header>
      <main>
        <Title order={1}>{title}</Title>
        <Text c="dimmed" mb="lg">
          {lead}
        </Text>
        {children}
      </main>
    </div>
  );
}
