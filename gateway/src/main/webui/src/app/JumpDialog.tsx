import { Combobox, Group, Modal, ScrollArea, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answer, api } from '@/api/client';
import { key } from '@/api/keys';
import { useRoles } from '@/ui/useRoles';

interface Target {
  to: string;
  label: string;
  hint?: string;
}

const pages = [
  ['/app', 'app.nav.today', 'everybody'],
  ['/app/interviews/new', 'app.jump.schedule', 'recruiters'],
  ['/app/candidates', 'app.nav.candidates', 'recruiters'],
  ['/app/jobs', 'app.nav.jobs', 'recruiters'],
  ['/app/interviews', 'app.nav.interviews', 'everybody'],
  ['/app/slots', 'app.nav.slots', 'everybody'],
  ['/app/invites', 'app.nav.invites', 'recruiters'],
  ['/app/verification', 'app.nav.verification', 'verifiers'],
  ['/app/practice', 'app.nav.practice', 'admins'],
  ['/app/settings/video', 'app.nav.video', 'admins'],
  ['/app/partners', 'app.nav.partners', 'members'],
  ['/app/profile', 'app.nav.profile', 'members'],
] as const;

export default function JumpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { admin, recruits, interviews, verifies, member } = useRoles();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 150);
  const list = useCombobox({ opened: true });
  const found = useJumpTargets(q, opened && recruits);

  const groups: [string, Target[]][] = [
    ['app.jump.candidates', found.candidates],
    ['app.jump.jobs', found.jobs],
    [
      'app.jump.pages',
      pages
        .filter(([, , whose]) => {
          if (whose === 'verifiers') return verifies;
          if (whose === 'members') return member;
          if (whose === 'admins') return admin;
          return recruits || (interviews && whose === 'everybody');
        })
        .map(([to, key]) => ({ to, label: t(key) }))
        .filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase())),
    ],
  ];
  const count = groups.reduce((sum, [, targets]) => sum + targets.length, 0);
  const { selectFirstOption } = list;
  useEffect(() => {
    if (opened) selectFirstOption();
  }, [opened, count, q, selectFirstOption]);

  const go = (to: string) => {
    onClose();
    setText('');
    void navigate(to);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={560}
      yOffset="12vh"
      aria-label={t('app.bar.search')}
    >
      <Combobox store={list} withinPortal={false} onOptionSubmit={go}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            variant="unstyled"
            size="md"
            px="md"
            py={4}
            value={text}
            aria-label={t('app.bar.search')}
            placeholder={t('app.bar.searchHint')}
            leftSection={<IconSearch size={18} aria-hidden />}
            onChange={(event) => setText(event.currentTarget.value)}
            // The list is always open and keeps Escape to itself.
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose();
            }}
          />
        </Combobox.EventsTarget>
        <ScrollArea.Autosize mah={380} style={{ borderTop: '1px solid var(--parley-line)' }}>
          <Combobox.Options p={8}>
            {groups.map(
              ([key, targets]) =>
                targets.length > 0 && (
                  <Combobox.Group key={key} label={t(key)}>
                    {targets.map(({ to, label, hint }) => (
                      <Combobox.Option key={to} value={to}>
                        <Group justify="space-between" wrap="nowrap">
                          <Text truncate>{label}</Text>
                          <Text size="xs" opacity={0.8} truncate>
                            {hint}
                          </Text>
                        </Group>
                      </Combobox.Option>
                    ))}
                  </Combobox.Group>
                ),
            )}
            {count === 0 && <Combobox.Empty>{t('app.jump.nothing', { q: text })}</Combobox.Empty>}
          </Combobox.Options>
        </ScrollArea.Autosize>
      </Combobox>
    </Modal>
  );
}

function useJumpTargets(q: string, opened: boolean): { candidates: Target[]; jobs: Target[] } {
  const enabled = opened && q.length >= 2;
  const shared = { enabled, placeholderData: keepPreviousData, staleTime: 30_000 };
  const candidates = useQuery({
    ...shared,
    queryKey: key('candidates', 'jump', q),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/candidates', { params: { query: { q, limit: 6 } }, signal })),
  });
  const jobs = useQuery({
    ...shared,
    queryKey: key('jobs', 'jump', q),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/jobs', { params: { query: { q, limit: 4 } }, signal })),
  });
  if (!enabled) return { candidates: [], jobs: [] };
  return {
    candidates: (candidates.data?.items ?? []).map((each) => ({
      to: `/app/candidates/${each.id}`,
      label: each.name,
      hint: each.email,
    })),
    jobs: (jobs.data?.items ?? []).map((each) => ({
      to: `/app/jobs/${each.id}`,
      label: each.title,
      hint: each.companyName,
    })),
  };
}
