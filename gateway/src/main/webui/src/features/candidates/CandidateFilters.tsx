import { Group, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SavedFilters } from '@/ui/SavedFilters';
import { searchOf } from '@/ui/savedFilters';
import { SearchField } from '@/ui/SearchField';
import { filterNames, sorts, type Filters } from './filters';

interface CandidateFiltersProps {
  filters: Filters;
  jobs: { value: string; label: string }[];
  onChange: (changes: Partial<Record<keyof Filters, string | null | undefined>>) => void;
}

export function CandidateFilters({ filters, jobs, onChange }: CandidateFiltersProps) {
  const { t } = useTranslation();
  return (
    <search aria-label={t('candidates.page.filter')}>
      <Group mb="md" gap="sm">
        <SearchField
          label={t('candidates.page.search')}
          value={filters.q}
          onSearch={(q) => onChange({ q })}
        />
        <Select
          aria-label={t('candidates.page.job')}
          placeholder={t('candidates.page.allJobs')}
          data={jobs}
          value={filters.jobId || null}
          onChange={(jobId) => onChange({ jobId })}
          clearable
          searchable
          w={{ base: '100%', sm: 220 }}
        />
        <SegmentedControl
          aria-label={t('candidates.page.state')}
          value={filters.shortlisted}
          onChange={(shortlisted) => onChange({ shortlisted })}
          data={[
            { value: '', label: t('candidates.page.everyone') },
            { value: 'true', label: t('candidates.page.shortlisted') },
            { value: 'false', label: t('candidates.page.notShortlisted') },
          ]}
        />
        <Select
          aria-label={t('candidates.page.sort')}
          allowDeselect={false}
          w={{ base: '100%', xs: 150 }}
          data={sorts.map((value) => ({ value, label: t(`candidates.sort.${value}`) }))}
          value={filters.sort || '-createdAt'}
          onChange={(sort) => onChange({ sort: sort === '-createdAt' ? undefined : sort })}
        />
        <SavedFilters storageKey="parley-candidate-filters" search={searchOf(filters, filterNames)} />
      </Group>
    </search>
  );
}
