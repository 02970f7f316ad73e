import { Button, Group, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePartners } from '@/api/partners';
import { levels } from '@/api/profile';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { Pager } from '@/ui/Pager';
import { SearchField } from '@/ui/SearchField';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { useUrlState } from '@/ui/useUrlState';
import { languageOptions } from '@/features/profile/public/languages';
import { PartnerRow } from './PartnerRow';

/** People to practise with; the filters live in the address. */
export default function PartnersPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  const [q, skill, level, language] = [url.get('q'), url.get('skill'), url.get('level'), url.get('language')];
  const online = url.get('online') === 'true';
  const partners = usePartners({
    q,
    skill,
    level,
    language,
    ...(online && { online }),
    page: url.page,
    limit: 20,
  });
  const filtered = Boolean(q || skill || level || language || online);
  const items = partners.data?.items ?? [];
  return (
    <>
      <PageHeader title={t('partners.page.title')} lead={t('partners.page.lead')} />
      <Group mb="md" gap="sm">
        <SearchField label={t('partners.filter.text')} value={q} onSearch={(text) => url.set({ q: text })} />
        <SkillField value={skill} onSearch={(text) => url.set({ skill: text })} />
        <Select
          aria-label={t('partners.filter.level')}
          placeholder={t('partners.filter.level')}
          clearable
          data={levels.map((value) => ({ value, label: t(`profile.level.${value}`) }))}
          value={level || null}
          onChange={(value) => url.set({ level: value })}
        />
        <Select
          aria-label={t('partners.filter.language')}
          placeholder={t('partners.filter.language')}
          clearable
          searchable
          data={languageOptions(language ? [language] : [])}
          value={language || null}
          onChange={(value) => url.set({ language: value })}
        />
        <Switch
          label={t('partners.filter.online')}
          checked={online}
          onChange={(event) => url.set({ online: event.currentTarget.checked ? 'true' : null })}
        />
      </Group>
      <Surface>
        {partners.isPending && <SkeletonRows />}
        {partners.isError && !partners.data && (
          <Group p="md">
            <ErrorState error={partners.error} onRetry={() => void partners.refetch()} />
          </Group>
        )}
        {partners.data && items.length === 0 && (
          <EmptyState
            icon={filtered ? IconSearch : IconUsers}
            title={t(filtered ? 'partners.empty.none' : 'partners.empty.title')}
            text={t(filtered ? 'partners.empty.noneText' : 'partners.empty.text')}
          >
            {filtered && (
              <Button component={Link} to="/app/partners" variant="default">
                {t('partners.empty.clear')}
              </Button>
            )}
          </EmptyState>
        )}
        {partners.data && items.length > 0 && (
          <>
            <Stack gap={0} component="ul" p={0} m={0} aria-label={t('partners.page.title')}>
              {items.map((partner) => (
                <PartnerRow key={partner.userId} partner={partner} />
              ))}
            </Stack>
            <Pager pagination={partners.data.pagination} onPage={(page) => url.set({ page })} />
          </>
        )}
      </Surface>
    </>
  );
}

function SkillField({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value === '') setText('');
  }
  const later = useDebouncedCallback(onSearch, 250);
  return (
    <TextInput
      aria-label={t('partners.filter.skill')}
      placeholder={t('partners.filter.skill')}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        later(event.currentTarget.value.trim());
      }}
    />
  );
}
