import { Group, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { JobSelect } from '@/ui/picker/JobSelect';
import { SavedFilters } from '@/ui/SavedFilters';
import { searchOf } from '@/ui/savedFilters';
import { SearchField } from '@/ui/SearchField';
import { filterNames, sorts, type Filters } from './filters';

interface CandidateFiltersProps {
  filters: Filters;
  onChange: (changes: Partial<Record<keyof Filters, string | null | undefined>>) => void;
}

export function CandidateFilters({ filters, onChange }: CandidateFiltersProps) {
  const { t } = useTranslation();
  return (
    <search aria-label={t('candidates.page.filter')}>
      <Group mb="md" gap="sm">
        <SearchField
          label={t('candidates.page.search')}
          value={filters.q}
          onSearch={(q) => onChange({ q })}
        />
        <JobSelect
          aria-label={t('candidates.page.job')}
          placeholder={t('candidates.page.allJobs')}
          value={filters.jobId || null}
          onChange={(jobId) => onChange({ jobId })}
          clearable
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
