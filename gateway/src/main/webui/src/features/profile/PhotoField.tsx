import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRemovePhoto, useSavePhoto, type Profile } from '@/api/profile';
import { problemText } from '@/ui/problemText';
import { toastDone, toastWarning } from '@/ui/toast';
import { Face } from './public/Face';
import { squareOf } from './squareOf';

/** Picks, changes and removes the photo, at once: it is no part of the form below. */
export function PhotoField({ profile: { name, photo } }: { profile: Profile }) {
  const { t } = useTranslation();
  const save = useSavePhoto();
  const remove = useRemovePhoto();
  const onError = (error: unknown) => toastWarning(problemText(error, t));
  const pick = (file: File | null) => {
    if (!file) return;
    squareOf(file).then(
      (picture) => save.mutate(picture, { onSuccess: () => toastDone(t('profile.photo.saved')), onError }),
      () => toastWarning(t('profile.photo.unreadable')),
    );
  };
  return (
    <Group wrap="nowrap" align="center">
      <Face name={name ?? ''} photo={photo} size={72} />
      <Stack gap={6} miw={0}>
        <Group gap="xs">
          <FileButton accept="image/*" onChange={pick}>
            {(props) => (
              <Button {...props} size="xs" variant="default" loading={save.isPending}>
                {t(photo ? 'profile.photo.change' : 'profile.photo.add')}
              </Button>
            )}
          </FileButton>
          {photo && (
            <Button
              size="xs"
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(undefined, {
                  onSuccess: () => toastDone(t('profile.photo.removed')),
                  onError,
                })
              }
            >
              {t('profile.photo.remove')}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('profile.photo.help')}
        </Text>
      </Stack>
    </Group>
  );
}
