package dev.parley.meeting.quality;

/**
 * All samples of a participant together. What nobody measured is null.
 *
 * @param roundTrip  median, milliseconds
 * @param lostIn     average share
 * @param lostOut    average share
 * @param jitter     average, milliseconds
 * @param relayShare share of samples in which a relay was used
 */
record Measures(
        int samples,
        Double roundTrip,
        Double lostIn,
        Double lostOut,
        Double jitter,
        Double kbitIn,
        Double kbitOut,
        Double frames,
        double relayShare) {}
