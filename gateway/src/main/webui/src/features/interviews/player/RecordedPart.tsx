import { recordingUrl } from '@/api/answers';
import classes from './player.module.css';

interface RecordedPartProps {
  interviewId: string;
  /** Of the recording. */
  id: string;
  label: string;
}

/** One recording by itself, with the browser's own controls. */
export function RecordedPart({ interviewId, id, label }: RecordedPartProps) {
  return (
    // eslint-disable-next-line jsx-a11y/media-has-caption
    <video
      className={classes.picture}
      src={recordingUrl(interviewId, id)}
      controls
      playsInline
      preload="metadata"
      aria-label={label}
    />
  );
}
