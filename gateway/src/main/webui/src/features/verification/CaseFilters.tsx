import { Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { caseTypes, useVendors } from '@/api/cases';
import { SavedFilters } from '@/ui/SavedFilters';
import { searchOf } from '@/ui/savedFilters';
import { SearchField } from '@/ui/SearchField';
import { filterNames, isNarrowed, type Filters } from './filters';

interface CaseFiltersProps {
  filters: Filters;
  /** Whether there are vendors to choose from. */
  admin: boolean;
  onChange: (changes: Partial<Record<keyof Filters, string | null | undefined>>) => void;
}

export function CaseFilters({ filters, admin, onChange }: CaseFiltersProps) {
  const { t } = useTranslation();
  const vendors = useVendors(admin);
  return (
    <search aria-label={t('verification.filter.label')}>
      <Group p="md" gap="sm">
        <SearchField
          label={t('verification.filter.search')}
          value={filters.q}
          onSearch={(q) => onChange({ q })}
        />
        <Select
          aria-label={t('verification.filter.type')}
          placeholder={t('verification.filter.anyType')}
          clearable
          w={{ base: '100%', xs: 160 }}
          data={caseTypes.map((value) => ({ value, label: t(`verification.type.${value}`) }))}
          value={filters.caseType || null}
          onChange={(caseType) => onChange({ caseType })}
        />
        {admin && (
          <Select
            aria-label={t('verification.filter.vendor')}
            placeholder={t('verification.filter.anyVendor')}
            clearable
            searchable
            w={{ base: '100%', xs: 200 }}
            data={(vendors.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={filters.vendorId || null}
            onChange={(vendorId) => onChange({ vendorId })}
          />
        )}
        <SavedFilters
          storageKey="parley-case-filters"
          search={isNarrowed(filters) ? searchOf(filters, filterNames) : ''}
        />
      </Group>
    </search>
  );
}
