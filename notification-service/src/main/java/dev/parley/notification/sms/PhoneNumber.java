package dev.parley.notification.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as E.164 writes it (ITU-T E.164: plus sign, country code, at most 15 digits). Its length fits its country;
 * whether it is in service only the carrier knows.
 */
public record PhoneNumber(String e164) {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9 ().\\-]{5,24}");

    /** Reads a number with its country code; blanks and the usual punctuation are taken out. */
    public static Optional<PhoneNumber> parse(String text) {
        if (text == null || !INTERNATIONAL.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text.strip(), null);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** As logs and lists may show it: {@code +49***89}. */
    public String masked() {
        return e164.substring(0, 3) + "***" + e164.substring(e164.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
