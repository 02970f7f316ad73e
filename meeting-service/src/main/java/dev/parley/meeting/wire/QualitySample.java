package dev.parley.meeting.wire;

import java.util.UUID;

/**
 * What a browser measured of its connection to another participant, since the sample before.
 *
 * @param peer      the other one
 * @param roundTrip milliseconds; null while unknown, as are others
 * @param jitter    milliseconds
 * @param lostIn    share of packets that did not arrive here, from 0 to 1
 * @param lostOut   share of packets that did not arrive there
 * @param kbitIn    kilobits a second
 * @param kbitOut   kilobits a second
 * @param frames    pictures a second that were shown here; null without any
 */
public record QualitySample(
        UUID peer,
        Integer roundTrip,
        Integer jitter,
        Double lostIn,
        Double lostOut,
        int kbitIn,
        int kbitOut,
        Integer frames,
        Route route) {

    /** The way that media takes, as browsers name its candidates. */
    public enum Route {
        HOST,
        SRFLX,
        PRFLX,
        RELAY
    }
}
