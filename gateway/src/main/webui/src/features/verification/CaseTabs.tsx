import { Badge, Tabs } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseTabs, type CaseStats, type CaseTab } from '@/api/cases';
import classes from './Verification.module.css';

interface CaseTabsProps {
  tab: CaseTab;
  counts: CaseStats['counts'] | undefined;
  onTab: (tab: CaseTab) => void;
  children: ReactNode;
}

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** Every state a case can be in, with how many are; what does not fit is scrolled to. */
export function CaseTabs({ tab, counts, onTab, children }: CaseTabsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    const room = list.current;
    if (!here || !room) return;
    const [from, to] = [here.offsetLeft, here.offsetLeft + here.offsetWidth];
    if (from < room.scrollLeft || to > room.scrollLeft + room.clientWidth) room.scrollLeft = from - 16;
  }, [tab, counts]);
  return (
    <Tabs value={tab} onChange={(next) => next && onTab(next as CaseTab)}>
      <Tabs.List ref={list} className={classes.tabs ?? ''} aria-label={t('verification.tab.label')}>
        {caseTabs.map((each) => (
          <Tabs.Tab
            key={each}
            value={each}
            className={classes.tab ?? ''}
            rightSection={
              counts && (
                <Badge
                  size="xs"
                  circle={(counts[each] ?? 0) < 10}
                  variant="light"
                  color={each === 'candidate_expired' && (counts[each] ?? 0) > 0 ? 'red' : 'gray'}
                  className={classes.count ?? ''}
                >
                  {short.format(counts[each] ?? 0)}
                </Badge>
              )
            }
          >
            {t(`verification.tab.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab}>{children}</Tabs.Panel>
    </Tabs>
  );
}
