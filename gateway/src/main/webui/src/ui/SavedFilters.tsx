import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSavedFilters } from './savedFilters';

interface SavedFiltersProps {
  /** Of the browser's storage. */
  storageKey: string;
  /** The search part of the address as it is now; empty when nothing is filtered. */
  search: string;
}

/** Filters under a name, to come back to with one click. */
export function SavedFilters({ storageKey, search }: SavedFiltersProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { saved, save, remove } = useSavedFilters(storageKey);
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    save(name.trim(), search);
    setName('');
  };
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={16} aria-hidden />}
          onClick={toggle}
          aria-expanded={opened}
        >
          {t('ui.saved.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown w={300}>
        <Stack gap="xs">
          {saved.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('ui.saved.empty')}
            </Text>
          )}
          {saved.map((each) => (
            <Group key={each.name} gap={4} wrap="nowrap">
              <Button
                variant="subtle"
                color="gray"
                justify="flex-start"
                flex={1}
                miw={0}
                onClick={() => {
                  close();
                  void navigate({ search: each.search });
                }}
              >
                {each.name}
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('ui.saved.remove', { name: each.name })}
                onClick={() => remove(each.name)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          {search && (
            <form onSubmit={submit}>
              <Group gap="xs" align="flex-end" wrap="nowrap">
                <TextInput
                  flex={1}
                  maxLength={40}
                  label={t('ui.saved.name')}
                  value={name}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
                <Button type="submit" disabled={!name.trim()}>
                  {t('ui.saved.save')}
                </Button>
              </Group>
            </form>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
