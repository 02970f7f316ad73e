package dev.parley.meeting.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells whether two names look the same, after Unicode UTS 39. Of its table it uses the letters that occur in names and
 * look like Latin ones.
 */
public final class Lookalikes {

    private static final String SEEN = "АВЕЅІЈКМНОРСТУХҮԜԚӀаеѕіјкорсухԁһԛԝүӏԍ"
            + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυϲ"
            + "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"
            + "ɑɡıȷøØłŁđĐħĦƖǀ|1I0";
    private static final String READ = "ABESlJKMHOPCTYXYWQlaesijkopcyxdhqwylg"
            + "ABEZHlKMNOPTYXaikvopuc"
            + "abcdefghijklmnoprstuvwyz"
            + "agijoOlLdDhHlllllo";

    private static final Map<Integer, Integer> LATIN = IntStream.range(0, SEEN.length())
            .boxed()
            .collect(Collectors.toMap(i -> (int) SEEN.charAt(i), i -> (int) READ.charAt(i), (first, again) -> first));

    private Lookalikes() {}

    public static boolean same(String one, String other) {
        String plain = plain(one);
        return !plain.isEmpty() && (plain.equals(plain(other)) || skeleton(one).equals(skeleton(other)));
    }

    /** Without case, accents, spaces and punctuation. */
    private static String plain(String name) {
        return fold(base(name).codePoints());
    }

    private static String skeleton(String name) {
        return fold(base(name).codePoints().map(point -> LATIN.getOrDefault(point, point)))
                .replace("rn", "m")
                .replace("vv", "w");
    }

    private static String base(String name) {
        return Normalizer.normalize(GuestName.of(name).orElse(""), Normalizer.Form.NFKD);
    }

    private static String fold(IntStream points) {
        return points.filter(point -> !isAccent(point))
                .filter(point -> Character.isLetterOrDigit(point) || isVowelSign(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Accents of Latin, Greek and Cyrillic. In other scripts, readers see marks as letters. */
    private static boolean isAccent(int point) {
        return point >= 0x0300 && point <= 0x036F;
    }

    private static boolean isVowelSign(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
