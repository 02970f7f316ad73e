package dev.parley.platform.contact;

/**
 * Where the values of a request come from, for what a person leaves unsaid.
 *
 * @param senderZone  IANA zone of who sends the values; null when it is not known
 * @param defaultZone IANA zone of the installation
 */
public record Origin(String senderZone, String defaultZone) {

    /**
     * Where a number without country code is from: the person's zone, else their language, else where the sender is,
     * else where the installation is.
     *
     * @param zone   of the person, may be null
     * @param locale of the person, as a language tag, may be null
     */
    public Region of(String zone, String locale) {
        return Region.ofZone(zone)
                .or(Region.ofLocale(locale))
                .or(Region.ofZone(senderZone))
                .or(Region.ofZone(defaultZone));
    }
}
