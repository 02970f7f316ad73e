package dev.parley.platform.contact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address of a page on another site, to which people are sent. It is encrypted ({@code https}), names a public host,
 * carries no user name or password, and is written in ASCII, so that nothing in it is invisible or looks like something
 * else.
 *
 * @param host in ASCII and lower case, to be shown to people before they go there
 */
public record WebLink(String text, String host) {

    /** In characters, after conversion to ASCII. Links of Microsoft Teams have about 400. */
    public static final int LONGEST = 2_000;

    private static final String SCHEME = "https://";

    /** Names that no public host has (RFC 6761, RFC 6762, RFC 8375, and ICANN's reservation of 2024). */
    private static final Set<String> LOCAL = Set.of("localhost", "localdomain", "local", "internal", "lan");

    private static final String HOME = "home.arpa";

    private static final Pattern HOST_END = Pattern.compile("[:/?#]");

    /** Reads a link that somebody pasted. */
    public static Reading<WebLink> read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            return tooLong();
        }
        if (!text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Reading.malformed("link-not-https", "must begin with https://, such as https://zoom.us/j/123456789");
        }
        if (Invisible.within(text)) {
            return Reading.unusable("link-invisible", "contains an invisible character: copy the link again");
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            return Reading.malformed("link-malformed", "is not a web address: copy the whole link, without spaces");
        }
        return of(uri);
    }

    private static Reading<WebLink> of(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority == null) {
            return noHost();
        }
        if (authority.indexOf('@') >= 0) {
            return Reading.unusable("link-credentials", "must not contain a user name or a password before the host");
        }
        int colon = authority.lastIndexOf(':');
        String host = DomainName.ascii(colon < 0 ? authority : authority.substring(0, colon));
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        if (host == null || !isPublic(host) || !isPort(port)) {
            return noHost();
        }
        String text = SCHEME + host + (port.isEmpty() ? "" : ":" + port) + rest(uri);
        return text.length() > LONGEST ? tooLong() : Reading.of(new WebLink(text, host));
    }

    /** Path, query and fragment, in ASCII. */
    private static String rest(URI uri) {
        String typed =
                uri.toString().substring(SCHEME.length() + uri.getRawAuthority().length());
        String ascii = URI.create(SCHEME + "h" + typed).toASCIIString();
        return ascii.substring(SCHEME.length() + 1);
    }

    private static boolean isPublic(String host) {
        return host.indexOf('.') > 0
                && !LOCAL.contains(host.substring(host.lastIndexOf('.') + 1))
                && !host.equals(HOME)
                && !host.endsWith("." + HOME);
    }

    private static boolean isPort(String port) {
        if (port.isEmpty()) {
            return true;
        }
        return port.length() <= 5
                && port.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(port) >= 1
                && Integer.parseInt(port) <= 65_535;
    }

    private static Reading<WebLink> noHost() {
        return Reading.unusable(
                "link-host", "must name a public host such as zoom.us, not an IP address or a local name");
    }

    private static Reading<WebLink> tooLong() {
        return Reading.unusable("link-too-long", "must not be longer than " + LONGEST + " characters");
    }

    /** The host of a link that was read before. */
    public static String hostOf(String link) {
        return HOST_END.split(link.substring(SCHEME.length()), 2)[0];
    }

    /** Keeps the path out of logs: it may hold the meeting's password. */
    @Override
    public String toString() {
        return "WebLink[" + host + "]";
    }
}
