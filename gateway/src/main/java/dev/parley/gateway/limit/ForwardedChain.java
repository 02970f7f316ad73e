package dev.parley.gateway.limit;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The addresses that proxies wrote into {@code X-Forwarded-For} or {@code Forwarded} (RFC 7239), nearest first. The
 * chain ends at the first entry that is not an address.
 */
final class ForwardedChain {

    private static final String FORWARDED = "Forwarded";
    private static final int LONGEST_CHAIN = 20;
    private static final int LONGEST_ENTRY = 256;

    private ForwardedChain() {}

    static List<InetAddress> nearestFirst(String header, List<String> values) {
        List<InetAddress> chain = new ArrayList<>();
        for (String value : values.reversed()) {
            int end = value.length();
            while (end >= 0) {
                int comma = value.lastIndexOf(',', end - 1);
                Optional<InetAddress> address = entry(header, value.substring(comma + 1, end));
                if (address.isEmpty() || chain.size() == LONGEST_CHAIN) {
                    return chain;
                }
                chain.add(address.get());
                end = comma;
            }
        }
        return chain;
    }

    private static Optional<InetAddress> entry(String header, String entry) {
        if (entry.length() > LONGEST_ENTRY) {
            return Optional.empty();
        }
        return header.equalsIgnoreCase(FORWARDED) ? node(entry).flatMap(ForwardedChain::address) : address(entry);
    }

    private static Optional<String> node(String element) {
        for (String pair : element.split(";")) {
            String stripped = pair.strip();
            if (stripped.toLowerCase(Locale.ROOT).startsWith("for=")) {
                return Optional.of(stripped.substring("for=".length()));
            }
        }
        return Optional.empty();
    }

    /** Reads an address with or without quotes, brackets and port. */
    private static Optional<InetAddress> address(String node) {
        String text = node.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        int bracket = text.indexOf(']');
        if (text.startsWith("[") && bracket > 0) {
            text = text.substring(1, bracket);
        } else if (text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':')) {
            text = text.substring(0, text.indexOf(':'));
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
