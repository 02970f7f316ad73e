package dev.parley.verification.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Documents that are small, or as large as a test wants them. */
public final class SampleFiles {

    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;
    private static final String PNG =
            "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001"
                    + "5ea5e4990000000049454e44ae426082";
    private static final String JPEG = "ffd8ffe000104a46494600010100000100010000ffd9";
    private static final String WEBP = "524946461a000000574542505650384c0d0000002f00000010071011118888fe0700";

    private SampleFiles() {}

    public static byte[] pdf() {
        return of(DocumentType.PDF);
    }

    public static byte[] png() {
        return of(DocumentType.PNG);
    }

    static byte[] of(DocumentType type) {
        return switch (type) {
            case PDF -> PDF.getBytes(StandardCharsets.US_ASCII);
            case PNG -> HexFormat.of().parseHex(PNG);
            case JPEG -> HexFormat.of().parseHex(JPEG);
            case WEBP -> HexFormat.of().parseHex(WEBP);
        };
    }

    /** Of exactly that size. */
    public static byte[] pdf(int size) {
        return of(DocumentType.PDF, size);
    }

    static byte[] of(DocumentType type, int size) {
        byte[] small = of(type);
        byte[] large = Arrays.copyOf(small, size);
        Arrays.fill(large, small.length, size, (byte) '\n');
        return large;
    }
}
