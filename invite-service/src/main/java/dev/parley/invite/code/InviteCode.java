package dev.parley.invite.code;

import java.security.SecureRandom;
import java.util.Optional;

/** Six digits, including leading zeros. {@code toString} hides them. */
public record InviteCode(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 6;
    private static final int FULL_WIDTH_ZERO = '\uFF10';

    public InviteCode {
        if (!isCode(digits)) {
            throw new IllegalArgumentException("a code has exactly six digits");
        }
    }

    public static InviteCode random() {
        return new InviteCode(String.format("%06d", RANDOM.nextInt(1_000_000)));
    }

    /** Reads what a person typed, with spaces and full-width digits normalised. Empty when it is not a code. */
    public static Optional<InviteCode> parse(String typed) {
        if (typed == null || typed.length() > 64) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder();
        typed.codePoints().filter(c -> !isSpace(c)).map(InviteCode::plainDigit).forEach(plain::appendCodePoint);
        String digits = plain.toString();
        return isCode(digits) ? Optional.of(new InviteCode(digits)) : Optional.empty();
    }

    private static boolean isCode(String digits) {
        return digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int plainDigit(int c) {
        return c >= FULL_WIDTH_ZERO && c <= FULL_WIDTH_ZERO + 9 ? c - FULL_WIDTH_ZERO + '0' : c;
    }

    @Override
    public String toString() {
        return "InviteCode[******]";
    }
}
