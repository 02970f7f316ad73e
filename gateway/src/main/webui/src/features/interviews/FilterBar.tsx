import { Button, Collapse, Group, MultiSelect, Select, SimpleGrid } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOffered } from '@/api/interviewActions';
import { CandidateSelect } from '@/ui/picker/CandidateSelect';
import { InterviewerSelect } from '@/ui/picker/InterviewerSelect';
import { JobSelect } from '@/ui/picker/JobSelect';
import { DayField } from '@/ui/DayField';
import { SavedFilters } from '@/ui/SavedFilters';
import { searchOf } from '@/ui/savedFilters';
import { SearchField } from '@/ui/SearchField';
import { useRoles } from '@/ui/useRoles';
import {
  filterNames,
  isFiltered,
  modes,
  moreCount,
  shownPeriod,
  sorts,
  statuses,
  statusesOf,
  type Filters,
} from './filters';
import { periods } from './period';

interface FilterBarProps {
  filters: Filters;
  onChange: (changes: Partial<Record<keyof Filters, string | null | undefined>>) => void;
}

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  const count = moreCount(filters);
  const [open, { toggle }] = useDisclosure(count > 0);
  const chosen = statusesOf(filters);
  return (
    <search aria-label={t('interviews.filter.label')}>
      <Group mb="sm" gap="sm" align="flex-start">
        <SearchField
          label={t('interviews.page.search')}
          value={filters.q}
          onSearch={(q) => onChange({ q })}
        />
        <Select
          aria-label={t('interviews.page.range')}
          allowDeselect={false}
          w={{ base: '100%', xs: 170 }}
          value={shownPeriod(filters)}
          onChange={(period) => onChange({ period })}
          data={periods.map((value) => ({ value, label: t(`interviews.page.${value}`) }))}
        />
        {filters.period === 'custom' && <Days filters={filters} onChange={onChange} />}
        <MultiSelect
          aria-label={t('interviews.page.status')}
          placeholder={chosen.length === 0 ? t('interviews.page.anyStatus') : ''}
          clearable
          w={{ base: '100%', xs: 'auto' }}
          miw={190}
          maw={{ xs: 420 }}
          data={statuses.map((value) => ({ value, label: t(`ui.status.${value}`) }))}
          value={chosen}
          onChange={(status) => onChange({ status: status.join(',') })}
        />
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={open}
          onClick={toggle}
        >
          {count > 0 ? t('interviews.filter.moreSet', { count }) : t('interviews.filter.more')}
        </Button>
        <SavedFilters
          storageKey="parley-interview-filters"
          search={isFiltered(filters) ? searchOf(filters, filterNames) : ''}
        />
      </Group>
      <Collapse expanded={open}>
        <MoreFilters filters={filters} onChange={onChange} />
      </Collapse>
    </search>
  );
}

function Days({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  return (
    <>
      <DayField
        aria-label={t('interviews.filter.fromDay')}
        placeholder={t('interviews.filter.fromDay')}
        clearable
        w={160}
        value={filters.fromDay || null}
        onChange={(fromDay) => onChange({ fromDay })}
      />
      <DayField
        aria-label={t('interviews.filter.toDay')}
        placeholder={t('interviews.filter.toDay')}
        clearable
        w={160}
        value={filters.toDay || null}
        {...(filters.fromDay ? { minDate: filters.fromDay } : {})}
        onChange={(toDay) => onChange({ toDay })}
      />
    </>
  );
}

function MoreFilters({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  const { recruits } = useRoles();
  const selfPaced = useOffered().includes('SELF_PACED');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: recruits ? 5 : 3 }} spacing="sm" mb="sm">
      {recruits && (
        <JobSelect
          label={t('interviews.page.job')}
          placeholder={t('interviews.page.allJobs')}
          clearable
          value={filters.jobId || null}
          onChange={(jobId) => onChange({ jobId })}
        />
      )}
      {recruits && (
        <CandidateSelect
          label={t('interviews.filter.candidate')}
          placeholder={t('interviews.filter.anyCandidate')}
          clearable
          value={filters.candidateId || null}
          onChange={(candidateId) => onChange({ candidateId })}
        />
      )}
      <InterviewerSelect
        label={t('interviews.page.interviewer')}
        placeholder={t('interviews.page.everybody')}
        clearable
        value={filters.interviewerId || null}
        onChange={(interviewerId) => onChange({ interviewerId })}
      />
      {(selfPaced || filters.mode) && (
        <Select
          label={t('interviews.filter.mode')}
          placeholder={t('interviews.filter.anyMode')}
          clearable
          data={modes.map((value) => ({ value, label: t(`interviews.mode.${value}`) }))}
          value={filters.mode || null}
          onChange={(mode) => onChange({ mode })}
        />
      )}
      <Select
        label={t('interviews.filter.sort')}
        placeholder={t('interviews.filter.sortDefault')}
        clearable
        data={sorts.map((value) => ({ value, label: t(`interviews.sort.${value}`) }))}
        value={filters.sort || null}
        onChange={(sort) => onChange({ sort })}
      />
    </SimpleGrid>
  );
}
