/** Two soft notes on the chosen speaker. */
export async function playTestSound(speakerId: string | null): Promise<void> {
  const context = new AudioContext();
  const target = context.createMediaStreamDestination();
  const player = new Audio();
  player.srcObject = target.stream;
  if (speakerId && 'setSinkId' in player) await player.setSinkId(speakerId).catch(() => undefined);
  await player.play();
  [523.25, 659.25].forEach((pitch, i) => {
    const at = context.currentTime + i * 0.35;
    const tone = new OscillatorNode(context, { frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.linearRampToValueAtTime(0.25, at + 0.05);
    volume.gain.linearRampToValueAtTime(0, at + 0.5);
    tone.connect(volume).connect(target);
    tone.start(at);
    tone.stop(at + 0.5);
  });
  setTimeout(() => void context.close(), 1_500);
}
