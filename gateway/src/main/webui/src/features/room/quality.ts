export type Quality = 'good' | 'fair' | 'poor';

interface Sample {
  lost: number;
  received: number;
}

/** How well we hear and see somebody, from two successive reports of the browser. */
export class QualityMeter {
  #before: Sample = { lost: 0, received: 0 };

  read(report: RTCStatsReport): Quality {
    let lost = 0;
    let received = 0;
    let jitter = 0;
    let roundTrip = 0;
    report.forEach((entry: Record<string, unknown>) => {
      if (entry.type === 'inbound-rtp') {
        lost += number(entry.packetsLost);
        received += number(entry.packetsReceived);
        jitter = Math.max(jitter, number(entry.jitter));
      }
      if (entry.type === 'candidate-pair' && entry.nominated === true) {
        roundTrip = Math.max(roundTrip, number(entry.currentRoundTripTime));
      }
    });
    const lostNow = Math.max(0, lost - this.#before.lost);
    const receivedNow = Math.max(0, received - this.#before.received);
    this.#before = { lost, received };
    return grade(lostNow / Math.max(1, lostNow + receivedNow), roundTrip, jitter);
  }
}

/** Loss as a share, round trip and jitter in seconds. */
export function grade(loss: number, roundTrip: number, jitter: number): Quality {
  if (loss > 0.08 || roundTrip > 0.5 || jitter > 0.1) return 'poor';
  if (loss > 0.02 || roundTrip > 0.25 || jitter > 0.05) return 'fair';
  return 'good';
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
