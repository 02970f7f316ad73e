package dev.parley.platform.contact;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.ibm.icu.util.TimeZone;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A country (ISO 3166).
 *
 * @param code two letters; null when unknown
 */
public record Region(String code) {

    public static final Region UNKNOWN = new Region(null);

    /** The country of an IANA zone; unknown for zones such as {@code UTC}. */
    public static Region ofZone(String zone) {
        try {
            return zone == null ? UNKNOWN : known(TimeZone.getRegion(zone));
        } catch (IllegalArgumentException noSuchZone) {
            return UNKNOWN;
        }
    }

    /** The country in a language tag such as {@code hi-IN}. */
    public static Region ofLocale(String tag) {
        try {
            return tag == null
                    ? UNKNOWN
                    : known(new Locale.Builder().setLanguageTag(tag).build().getCountry());
        } catch (IllformedLocaleException noTag) {
            return UNKNOWN;
        }
    }

    /** This country if it is known, otherwise the other one. */
    public Region or(Region other) {
        return isKnown() ? this : other;
    }

    public boolean isKnown() {
        return code != null;
    }

    /** The country's name in English. */
    String name() {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static Region known(String code) {
        return PhoneNumberUtil.getInstance().getSupportedRegions().contains(code) ? new Region(code) : UNKNOWN;
    }
}
