package dev.parley.platform.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number in E.164 form (ITU-T E.164: plus sign, country code, at most 15 digits). Its length is valid for its
 * country. Only the carrier knows whether it is in service.
 */
public record PhoneNumber(String e164) {

    /** Matches a text that looks like a number, and a blank one. */
    public static final String SHAPE =
            "[\\s\\p{Z}\\p{Cf}]*+(?:[+\\uFF0B(\\uFF08]*+\\p{Nd}[\\p{Nd}\\p{Z}\\t()./\\-\\u2010-\\u2015\\uFF08\\uFF09\\uFF0D]{4,30}+)?+[\\s\\p{Z}\\p{Cf}]*+";

    public static final String NO_NUMBER = "must be a phone number";

    private static final Pattern NUMBER = Pattern.compile(SHAPE);
    private static final Pattern EXIT_CODE = Pattern.compile("^00(?=[\\s(]*[1-9])");
    private static final Set<PhoneNumberType> TAKES_MESSAGES =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.PERSONAL_NUMBER);

    /** Reads a number that begins with + and its country code. Spaces and common punctuation are removed. */
    public static Optional<PhoneNumber> parse(String text) {
        return text != null && text.strip().startsWith("+")
                ? read(text, Region.UNKNOWN).usable()
                : Optional.empty();
    }

    /** @param from country of a number without country code; such a number must be a mobile number of that country */
    public static Reading<PhoneNumber> read(String typed, Region from) {
        if (typed == null || !NUMBER.matcher(typed).matches()) {
            return Reading.malformed("mobile", NO_NUMBER);
        }
        String text = EXIT_CODE.matcher(Invisible.trimmed(typed)).replaceFirst("+");
        boolean international = text.startsWith("+") || text.startsWith("(+");
        if (!international && !from.isKnown()) {
            return Reading.unusable(
                    "mobile-country-code", "has no country code: begin with + and the code, e.g. +49 151 12345678");
        }
        try {
            var number = PhoneNumberUtil.getInstance().parse(text, international ? null : from.code());
            return international ? international(number) : national(number, from);
        } catch (NumberParseException e) {
            return Reading.unusable("mobile-unknown", "is not a number of any country: check its digits");
        }
    }

    private static Reading<PhoneNumber> international(Phonenumber.PhoneNumber number) {
        return PhoneNumberUtil.getInstance().isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                ? Reading.of(of(number))
                : Reading.unusable(
                        "mobile-unknown", "has too many or too few digits for its country code: check its digits");
    }

    private static Reading<PhoneNumber> national(Phonenumber.PhoneNumber number, Region from) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        return numbers.isValidNumber(number) && TAKES_MESSAGES.contains(numbers.getNumberType(number))
                ? Reading.of(of(number))
                : Reading.unusable(
                        "mobile-unknown",
                        "is not a mobile number of " + from.name()
                                + ": check its digits, or begin with + and the country code");
    }

    private static PhoneNumber of(Phonenumber.PhoneNumber number) {
        return new PhoneNumber(PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164));
    }

    /** The form for logs and lists: {@code +49***89}. */
    public String masked() {
        return e164.substring(0, 3) + "***" + e164.substring(e164.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
