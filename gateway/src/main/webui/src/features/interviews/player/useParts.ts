import { useCallback, useEffect, useRef, useState } from 'react';
import { locate, positionOf, totalOf } from './timeline';

/** Plays recordings one after the other in one element, as if they were one. Durations in seconds. */
export function useParts(durations: readonly number[], rate: number, onUse: () => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [index, setIndex] = useState(0);
  const [position, setPosition] = useState(0);
  const [playing, setPlaying] = useState(false);
  const next = useRef({ at: 0, play: false });
  const total = totalOf(durations);

  const play = useCallback(() => {
    onUse();
    void video.current?.play().catch(() => undefined);
  }, [onUse]);
  useEffect(() => {
    if (video.current) video.current.playbackRate = rate;
  }, [rate]);
  /** Goes on playing when it played before, or when that is wanted. */
  const seek = (wanted: number, plays = !(video.current?.paused ?? true)) => {
    const place = locate(durations, wanted);
    setPosition(positionOf(durations, place.index, place.at));
    if (!video.current) return;
    if (place.index === index) {
      video.current.currentTime = place.at;
      if (plays) play();
    } else {
      next.current = { at: place.at, play: plays };
      setIndex(place.index);
    }
  };
  const pause = () => video.current?.pause();
  const toggle = () => {
    if (video.current?.paused === false) pause();
    else if (position >= total - 0.2) seek(0, true);
    else play();
  };
  const jump = (seconds: number) => seek(position + seconds);

  /** For the element; it gets the source of the part at `index`. */
  const handlers = {
    ref: video,
    onLoadedMetadata: () => {
      const element = video.current;
      if (!element) return;
      element.playbackRate = rate;
      if (next.current.at > 0) element.currentTime = next.current.at;
      if (next.current.play) play();
      next.current = { at: 0, play: false };
    },
    onTimeUpdate: () => setPosition(positionOf(durations, index, video.current?.currentTime ?? 0)),
    onPlay: () => {
      setPlaying(true);
      onUse();
    },
    onPause: () => setPlaying(false),
    onEnded: () => {
      if (index + 1 >= durations.length) return setPosition(total);
      next.current = { at: 0, play: true };
      setIndex(index + 1);
    },
  };
  return { index, position, total, playing, toggle, pause, jump, seek, handlers };
}
