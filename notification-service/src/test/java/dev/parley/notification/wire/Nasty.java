package dev.parley.notification.wire;

import java.util.List;

/**
 * What people and programs have put into names.
 *
 * @param given as it comes with the request
 * @param shown as a reader of the mail sees it
 */
public record Nasty(String label, String given, String shown) {

    public static final List<Nasty> ALL = List.of(
            same("plain", "Asha Rao"),
            same("umlauts", "Jürgen Groß-Öztürk"),
            same("emoji", "Asha 👩🏽‍💻 Rao 🎉"),
            same("only emoji", "🎉".repeat(70)),
            same("beyond the BMP", "𠮷野家 𝒜𝓈𝒽𝒶"),
            same("right to left", "שירה לוי"),
            same("both directions", "مريم (Maryam) العلي"),
            same("combining", "A\u0301\u0323sha\u0308 Ra\u0300o\u0302"),
            same("long with spaces", "Maximiliane ".repeat(16).strip()),
            same("long without", "Wolfeschlegelstein".repeat(11)),
            same("longer than a line may be", "x".repeat(1200)),
            same("long and beyond ASCII", "Ü".repeat(200)),
            same("quotes and commas", "\"Rao, Asha\" <asha@evil.example>, O'Neil; (x)"),
            same("encoded word", "=?UTF-8?Q?Asha?= Rao"),
            same("backslash and dots", ".\\Asha\\. ."),
            new Nasty(
                    "header in it",
                    "Asha\r\nBcc: victim@example.org\r\n\r\nHello",
                    "Asha Bcc: victim@example.org Hello"),
            new Nasty("bare line feed", "Asha\nX-Evil: 1", "Asha X-Evil: 1"),
            new Nasty("bare return", "Asha\rX-Evil: 1", "Asha X-Evil: 1"),
            new Nasty("other line ends", "Asha\u2028X-Evil\u0085: 1\u000b\f", "Asha X-Evil : 1"),
            new Nasty("controls", "As\u0007ha\u001b[31m Rao\u007f", "Asha[31m Rao"),
            new Nasty("half a character", "Asha \ud83d Rao", "Asha \ufffd Rao"));

    private static Nasty same(String label, String text) {
        return new Nasty(label, text, text);
    }

    @Override
    public String toString() {
        return label;
    }
}
