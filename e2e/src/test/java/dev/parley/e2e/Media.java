package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;

import java.time.Duration;

/** What arrives over a page's peer connections, as the browser itself counts it. */
final class Media {

    /** Keeps each peer connection that the page makes, so that its statistics can be read. */
    static final String WATCH_CONNECTIONS = """
            (() => {
              const Original = window.RTCPeerConnection;
              window.parleyConnections = [];
              window.RTCPeerConnection = class extends Original {
                constructor(...args) { super(...args); window.parleyConnections.push(this); }
              };
            })();
            """;

    private static final String RECEIVED = """
            async () => {
              const sum = { framesDecoded: 0, audioBytes: 0, liveAudioTracks: 0 };
              for (const connection of window.parleyConnections.filter(c => c.connectionState === 'connected')) {
                for (const report of (await connection.getStats()).values()) {
                  if (report.type !== 'inbound-rtp') continue;
                  if (report.kind === 'video') sum.framesDecoded += report.framesDecoded ?? 0;
                  if (report.kind === 'audio') sum.audioBytes += report.bytesReceived ?? 0;
                }
                sum.liveAudioTracks += connection.getReceivers()
                  .filter(r => r.track?.kind === 'audio' && r.track.readyState === 'live' && !r.track.muted).length;
              }
              return JSON.stringify(sum);
            }
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private Media() {}

    record Received(long framesDecoded, long audioBytes, int liveAudioTracks) {

        boolean pictureAndSound() {
            return framesDecoded > 0 && audioBytes > 0 && liveAudioTracks > 0;
        }
    }

    static Received receivedBy(Page page) {
        try {
            JsonNode sum = JSON.readTree((String) page.evaluate(RECEIVED));
            return new Received(
                    sum.get("framesDecoded").asLong(),
                    sum.get("audioBytes").asLong(),
                    sum.get("liveAudioTracks").asInt());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until picture and sound of somebody else arrive. */
    static void awaitPictureAndSound(Page page) {
        Awaitility.await("picture and sound")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> receivedBy(page), Received::pictureAndSound);
    }

    /** Waits until more of them arrive than have by now. */
    static void awaitMore(Page page) {
        long before = receivedBy(page).framesDecoded();
        Awaitility.await("more frames than " + before)
                .pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(() -> receivedBy(page).framesDecoded() > before);
    }
}
