/** Camera and microphone for pages that record instead of calling. Their words are in `room/inside`. */
export { DeviceSelect } from '../check/DeviceSelect';
export { LevelMeter } from '../check/LevelMeter';
export { Trouble } from '../check/Trouble';
export { Media, type MediaSnapshot } from '../media';
export { useAudioLevel } from '../useAudioLevel';
export { useMedia } from '../useMedia';
export { useTrackStream } from '../useTrackStream';
export { VideoView } from '../VideoView';
