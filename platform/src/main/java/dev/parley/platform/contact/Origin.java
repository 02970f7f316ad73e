package dev.parley.platform.contact;

/**
 * Where the values of a request come from. It supplies the country when a person gives none.
 *
 * @param senderZone  IANA zone of the sender; null when unknown
 * @param defaultZone IANA zone of the installation
 */
public record Origin(String senderZone, String defaultZone) {

    /**
     * The country of a number without country code. It follows from the person's zone, else from their language, else
     * from the sender's zone, else from the installation's zone.
     *
     * @param zone   the person's zone, may be null
     * @param locale the person's language tag, may be null
     */
    public Region of(String zone, String locale) {
        return Region.ofZone(zone)
                .or(Region.ofLocale(locale))
                .or(Region.ofZone(senderZone))
                .or(Region.ofZone(defaultZone));
    }
}
