import { ActionIcon, Anchor, Group, Text } from '@mantine/core';
import {
  IconExternalLink,
  IconFileOff,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentUrl, type CaseDocument } from '@/api/caseSubmission';
import { EmptyState } from '@/ui/EmptyState';
import { sizeText } from '@/ui/fileLimits';
import { viewable } from './answers';
import classes from './Review.module.css';

interface DocumentViewerProps {
  caseId: string;
  documents: CaseDocument[];
  shown: CaseDocument | undefined;
  onPick: (id: string) => void;
}

/** The document beside the answers. It comes with a policy of its own: no origin, no scripts, nothing loaded. */
export function DocumentViewer({ caseId, documents, shown, onPick }: DocumentViewerProps) {
  const { t } = useTranslation();
  if (!shown) {
    return (
      <EmptyState
        icon={IconFileOff}
        title={t('verification.document.none')}
        text={t('verification.document.noneText')}
      />
    );
  }
  const at = documents.indexOf(shown);
  const url = documentUrl(caseId, shown.id);
  const kind = viewable(shown.contentType);
  return (
    <div className={classes.viewer} key={shown.id}>
      <Group justify="space-between" gap="xs" wrap="nowrap" className={classes.viewerHead ?? ''}>
        <div style={{ minWidth: 0 }}>
          <Text fw={600} size="sm" truncate>
            {shown.fileName}
          </Text>
          <Text size="xs" c="dimmed">
            {[
              t('verification.document.of', { at: at + 1, total: documents.length }),
              sizeText(shown.size),
              shown.scan && t(`verification.document.${shown.scan}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Group gap={8} wrap="nowrap">
          {documents.length > 1 && (
            <Anchor component="button" type="button" size="sm" onClick={() => onPick(next(documents, at).id)}>
              {t('verification.document.next')}
            </Anchor>
          )}
          <ActionIcon
            component="a"
            href={url}
            target="_blank"
            rel="noreferrer"
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('verification.document.newTab', { name: shown.fileName })}
          >
            <IconExternalLink size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      {kind === 'image' && <Picture url={url} name={shown.fileName} />}
      {kind === 'pdf' && (
        <>
          <iframe
            className={classes.frame}
            src={`${url}#navpanes=0&view=FitH`}
            title={t('verification.document.frame', { name: shown.fileName })}
            referrerPolicy="no-referrer"
          />
          <Text size="sm" p="xs" hiddenFrom="sm">
            {t('verification.document.phone')}{' '}
            <Anchor href={url} target="_blank" rel="noreferrer" underline="always">
              {t('verification.document.open')}
            </Anchor>
          </Text>
        </>
      )}
      {kind === 'none' && (
        <EmptyState
          icon={IconFileOff}
          title={t('verification.document.cannot')}
          text={t('verification.document.cannotText')}
        >
          <Anchor href={url} download={shown.fileName}>
            {t('verification.document.download')}
          </Anchor>
        </EmptyState>
      )}
      <Text size="xs" c="dimmed" className={classes.sum ?? ''}>
        SHA-256 {shown.sha256}
      </Text>
    </div>
  );
}

const next = (documents: CaseDocument[], at: number) =>
  documents[(at + 1) % documents.length] as CaseDocument;

const zooms = [1, 1.5, 2, 3];

/** To look closely: turned and enlarged. */
function Picture({ url, name }: { url: string; name: string }) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState(0);
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState(false);
  if (failed) return <Text p="md">{t('verification.document.failed')}</Text>;
  return (
    <>
      <Group gap={4} className={classes.tools ?? ''}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('verification.document.zoomOut')}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        >
          <IconZoomOut size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('verification.document.zoomIn')}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <IconZoomIn size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('verification.document.rotate')}
          onClick={() => setTurn((turn + 90) % 360)}
        >
          <IconRotateClockwise size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is enlarged is scrolled by keyboard */}
      <div className={classes.picture} tabIndex={0} role="group" aria-label={name}>
        <img
          src={url}
          alt={t('verification.document.alt', { name })}
          onError={() => setFailed(true)}
          style={{ width: `${(zooms[zoom] ?? 1) * 100}%`, transform: `rotate(${turn}deg)` }}
        />
      </div>
    </>
  );
}
