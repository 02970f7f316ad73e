package dev.parley.meeting.upload;

import dev.parley.meeting.recording.CompleteRecording;
import dev.parley.meeting.recording.CompleteRecording.Key;
import dev.parley.meeting.selfpaced.HandIn;
import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** When hand-in is over, what has arrived of a recording without a gap is the recording. */
@ApplicationScoped
class KeepWhatArrived {

    private static final Logger LOG = Logger.getLogger(KeepWhatArrived.class);

    private final HandIn handIn;
    private final CompleteRecording completeRecording;

    KeepWhatArrived(HandIn handIn, CompleteRecording completeRecording) {
        this.handIn = handIn;
        this.completeRecording = completeRecording;
    }

    @Scheduled(
            every = "${parley.meeting.recordings.keep-what-arrived-every:1m}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Sweep.gently(handIn::incomplete, this::complete);
    }

    private boolean complete(Key recording) {
        try {
            completeRecording.asFarAsItArrived(recording);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Left for the next sweep: %s", e.getMessage());
            return false;
        }
    }
}
