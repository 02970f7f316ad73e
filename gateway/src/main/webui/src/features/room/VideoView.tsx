import { useEffect, useRef, useState } from 'react';

interface VideoViewProps {
  stream: MediaStream;
  label: string;
  own?: boolean;
  speakerId?: string | null;
  className?: string | undefined;
  onBlocked?: (unblock: (() => void) | null) => void;
}

/** A running picture with its sound; tells when the browser waits for a click before it plays. */
export function VideoView({
  stream,
  label,
  own = false,
  speakerId = null,
  className,
  onBlocked,
}: VideoViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [tracks, setTracks] = useState(0);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    if (element.srcObject !== stream) element.srcObject = stream;
    const play = () => {
      element.play().then(
        () => onBlocked?.(null),
        (error: unknown) => {
          if (error instanceof DOMException && error.name === 'NotAllowedError') onBlocked?.(play);
        },
      );
    };
    play();
  }, [stream, tracks, onBlocked]);

  useEffect(() => {
    const changed = () => setTracks((n) => n + 1);
    stream.addEventListener('addtrack', changed);
    return () => stream.removeEventListener('addtrack', changed);
  }, [stream]);

  useEffect(() => {
    const element = video.current;
    if (element && speakerId && 'setSinkId' in element) element.setSinkId(speakerId).catch(() => undefined);
  }, [speakerId]);

  // Live speech has no caption file.
  // eslint-disable-next-line jsx-a11y/media-has-caption
  return <video ref={video} className={className} autoPlay playsInline muted={own} aria-label={label} />;
}
