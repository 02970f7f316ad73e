package dev.parley.platform.contact;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.ibm.icu.util.TimeZone;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A country, as ISO 3166 has it.
 *
 * @param code two letters; null when it is not known
 */
public record Region(String code) {

    public static final Region UNKNOWN = new Region(null);

    /** The country of an IANA zone; {@code UTC} and the like are in none. */
    public static Region ofZone(String zone) {
        try {
            return zone == null ? UNKNOWN : known(TimeZone.getRegion(zone));
        } catch (IllegalArgumentException noSuchZone) {
            return UNKNOWN;
        }
    }

    /** The country that a language tag such as {@code hi-IN} names. */
    public static Region ofLocale(String tag) {
        try {
            return tag == null
                    ? UNKNOWN
                    : known(new Locale.Builder().setLanguageTag(tag).build().getCountry());
        } catch (IllformedLocaleException noTag) {
            return UNKNOWN;
        }
    }

    /** This one when it is known, else the other. */
    public Region or(Region other) {
        return isKnown() ? this : other;
    }

    public boolean isKnown() {
        return code != null;
    }

    /** In English. */
    String name() {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static Region known(String code) {
        return PhoneNumberUtil.getInstance().getSupportedRegions().contains(code) ? new Region(code) : UNKNOWN;
    }
}
