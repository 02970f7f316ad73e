package dev.parley.platform.testing;

import java.util.List;

/**
 * Email addresses as people and programs have written them.
 *
 * @param typed     the input
 * @param delivered the address for mail; null when mail cannot be sent there, so that the input is refused
 */
public record NastyAddress(String typed, String delivered) {

    private static final String LONGEST_LOCAL_PART = "a".repeat(64);

    public static final List<NastyAddress> ALL = List.of(
            same("asha.rao@example.org"),
            same("a{b}@example.org"),
            same("o'neil@example.org"),
            same("a+b@example.org"),
            same("!#$%&'*+/=?^_`{|}~-@example.org"),
            same(LONGEST_LOCAL_PART + "@example.org"),
            same("asha@mail-1.ab--cd.example"),
            same("asha@intranet"),
            reaches("Asha.Rao@Example.ORG", "asha.rao@example.org"),
            reaches(" \t asha@example.org\r\n", "asha@example.org"),
            reaches("\u00a0asha@example.org\u3000", "asha@example.org"),
            reaches("\ufeffasha@example.org\u200b", "asha@example.org"),
            reaches("\u202aasha@example.org\u202c", "asha@example.org"),
            reaches("ａｓｈａ＠ｅｘａｍｐｌｅ．ｏｒｇ", "asha@example.org"),
            reaches("asha@münchen.example", "asha@xn--mnchen-3ya.example"),
            reaches("asha@MÜNCHEN.example", "asha@xn--mnchen-3ya.example"),
            reaches("asha@mu\u0308nchen.example", "asha@xn--mnchen-3ya.example"),
            reaches("asha@XN--MNCHEN-3YA.example", "asha@xn--mnchen-3ya.example"),
            reaches("asha@straße.example", "asha@xn--strae-oqa.example"),
            reaches("asha@उदाहरण.परीक्षा", "asha@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g"),
            reaches("asha@例え。テスト", "asha@xn--r8jz45g.xn--zckzah"),
            refused(""),
            refused("asha"),
            refused("@example.org"),
            refused("asha@"),
            refused("a b@example.org"),
            refused("asha@exa mple.org"),
            refused("a@b@example.org"),
            refused("a@x.example,b@x.example"),
            refused("Asha <asha@example.org>"),
            refused("asha@example.org\r\nBcc: victim@example.org"),
            refused("jürgen@example.org"),
            refused("अशा@example.org"),
            refused("😀@example.org"),
            refused("\"asha rao\"@example.org"),
            refused("\"asha\"@example.org"),
            refused("asha(comment)@example.org"),
            refused("a,b@example.org"),
            refused(".asha@example.org"),
            refused("asha.@example.org"),
            refused("as..ha@example.org"),
            refused("as\u200bha@example.org"),
            refused("as\u00adha@example.org"),
            refused("as\u0000ha@example.org"),
            refused("as\u0007ha@example.org"),
            refused("asha@exam\u200bple.org"),
            refused("asha@exam\u202eple.org"),
            refused("asha@exam\u3164ple.org"),
            refused("asha@example.org."),
            refused("asha@.example.org"),
            refused("asha@example..org"),
            refused("asha@-example.org"),
            refused("asha@exa_mple.org"),
            refused("asha@[127.0.0.1]"),
            refused("asha@127.0.0.1"),
            refused("asha@xn--a.example"),
            refused("asha@\u0661a.א"),
            refused("asha@" + "d".repeat(64) + ".example"),
            refused(LONGEST_LOCAL_PART + "a@example.org"),
            refused("asha@" + "a.".repeat(130) + "example"),
            refused("\ud83dasha@example.org"));

    private static NastyAddress same(String address) {
        return new NastyAddress(address, address);
    }

    private static NastyAddress reaches(String typed, String delivered) {
        return new NastyAddress(typed, delivered);
    }

    private static NastyAddress refused(String typed) {
        return new NastyAddress(typed, null);
    }

    public boolean isRefused() {
        return delivered == null;
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        typed.codePoints()
                .forEach(c -> shown.append(c > ' ' && c < 0x7f ? Character.toString(c) : "\\u{%x}".formatted(c)));
        return shown.toString();
    }
}
