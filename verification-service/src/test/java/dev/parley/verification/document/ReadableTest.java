package dev.parley.verification.document;

import dev.parley.platform.problem.Rejection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadableTest {

    private static final long MOST_PIXELS = 50_000_000;

    @TempDir
    Path folder;

    @Test
    void a_pdf_that_opens_is_taken_be_it_sloppy_or_large() throws IOException {
        taken(DocumentType.PDF, SampleFiles.pdf());
        taken(DocumentType.PDF, SampleFiles.pdf(10 * 1024 * 1024));
        taken(DocumentType.PDF, pdf(1, ""));
        taken(DocumentType.PDF, pdf(200, ""));
    }

    @Test
    void a_pdf_that_needs_a_password_is_refused_and_one_that_only_forbids_printing_is_taken() throws IOException {
        refused(DocumentType.PDF, pdf(1, "secret"), "file-protected");
        taken(DocumentType.PDF, pdf(1, null));
    }

    @Test
    void a_pdf_without_pages_or_with_too_many_is_refused() throws IOException {
        refused(DocumentType.PDF, pdf(0, ""), "file-damaged");
        refused(DocumentType.PDF, pdf(201, ""), "file-out-of-bounds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n",
                "%PDF-1.7\n%%EOF\n",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/MediaBox[0 0 0 0]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/MediaBox[0 0 99999999 9]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            })
    void a_pdf_that_shows_nothing_is_refused(String content) throws IOException {
        refused(DocumentType.PDF, content.getBytes(StandardCharsets.US_ASCII), "file-damaged");
    }

    @Test
    void the_first_half_of_a_pdf_is_refused_or_shows_pages_and_never_fails() throws IOException {
        byte[] whole = pdf(3, "");
        refused(DocumentType.PDF, Arrays.copyOf(whole, 40), "file-damaged");
    }

    @Test
    void a_pdf_whose_structure_unpacks_without_end_is_refused_in_little_memory() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                deflater.write(spaces);
            }
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(("%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "4 0 obj<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        bomb.writeBytes(packed.toByteArray());
        bomb.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        refused(DocumentType.PDF, bomb.toByteArray(), "file-out-of-bounds", "file-damaged");
    }

    @Test
    void a_pdf_of_endless_nesting_is_refused() throws IOException {
        String deep =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages " + "[".repeat(1_000_000) + "\ntrailer<</Root 1 0 R>>\n%%EOF";
        refused(DocumentType.PDF, deep.getBytes(StandardCharsets.US_ASCII), "file-damaged");
    }

    @Test
    void what_takes_too_long_is_given_up() throws IOException {
        Path file = file(SampleFiles.pdf(1_000_000));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> new PdfCheck(200, Duration.ZERO).check(file))
                .satisfies(rejection -> assertThat(rejection.code()).isEqualTo("file-out-of-bounds"));
    }

    @ParameterizedTest
    @CsvSource({"JPEG, jpg", "PNG, png"})
    void a_picture_is_taken_whole_and_refused_in_part(DocumentType type, String format) throws IOException {
        byte[] picture = picture(format, 640, 480);
        taken(type, picture);
        taken(type, Arrays.copyOf(picture, picture.length + 1000));
        for (int part : new int[] {4, 40, picture.length / 2, picture.length * 9 / 10}) {
            refused(type, Arrays.copyOf(picture, part), "file-damaged");
        }
    }

    @Test
    void samples_of_pictures_are_taken() throws IOException {
        taken(DocumentType.PNG, SampleFiles.png());
        taken(DocumentType.WEBP, SampleFiles.of(DocumentType.WEBP));
        taken(DocumentType.WEBP, SampleFiles.of(DocumentType.WEBP, 5_000));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, file-damaged",
        "0, 5, file-damaged",
        "30001, 1, file-out-of-bounds",
        "20000, 20000, file-out-of-bounds",
        "2147483647, 2147483647, file-out-of-bounds"
    })
    void a_picture_of_impossible_size_is_refused_before_it_is_decoded(int width, int height, String code)
            throws IOException {
        refused(DocumentType.PNG, png(width, height), code);
    }

    @Test
    void a_jpeg_of_many_scans_is_refused() throws IOException {
        byte[] picture = picture("jpg", 64, 64);
        byte[] many = Arrays.copyOf(picture, picture.length + 1_000);
        for (int i = picture.length; i < many.length; i += 2) {
            many[i] = (byte) 0xFF;
            many[i + 1] = (byte) 0xDA;
        }
        refused(DocumentType.JPEG, many, "file-out-of-bounds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the container ends before its content
                "524946462a000000574542505650384c0d0000002f00000010071011118888fe0700",
                // no picture in it
                "524946460c000000574542504558494600000000",
                // a picture of nothing, lossy
                "524946461600000057454250565038200a0000003001009d012a00000000"
            })
    void a_webp_without_a_picture_is_refused(String hex) throws IOException {
        refused(DocumentType.WEBP, HexFormat.of().parseHex(hex), "file-damaged");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void noise_behind_the_first_bytes_is_refused_and_never_fails(DocumentType type) throws IOException {
        byte[] noise = Arrays.copyOf(SampleFiles.of(type), 20_000);
        new java.util.Random(7).nextBytes(noise);
        System.arraycopy(SampleFiles.of(type), 0, noise, 0, type == DocumentType.PNG ? 16 : 12);
        refused(type, noise, "file-damaged", "file-out-of-bounds");
    }

    private void taken(DocumentType type, byte[] content) throws IOException {
        Path file = file(content);
        assertThatCode(() -> check(type, file)).doesNotThrowAnyException();
    }

    private void refused(DocumentType type, byte[] content, String... codes) throws IOException {
        Path file = file(content);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> check(type, file))
                .satisfies(rejection -> assertThat(rejection.code()).isIn((Object[]) codes));
    }

    private static void check(DocumentType type, Path file) throws IOException {
        switch (type) {
            case PDF -> new PdfCheck(200, Duration.ofSeconds(20)).check(file);
            case JPEG, PNG -> new PictureCheck(MOST_PIXELS).check(file, type);
            case WEBP -> new WebpCheck(MOST_PIXELS).check(file);
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "content", null), content);
    }

    /** @param password of who opens it; empty: none and nothing is forbidden; null: none, but printing is forbidden */
    static byte[] pdf(int pages, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            if (password == null || !password.isEmpty()) {
                AccessPermission permission = new AccessPermission();
                permission.setCanPrint(false);
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("owner", password == null ? "" : password, permission);
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            document.save(content);
            return content.toByteArray();
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt());
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(image, format, content);
        return content.toByteArray();
    }

    static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeBytes("IHDR");
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.toByteArray());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        out.write(HexFormat.of().parseHex("89504e470d0a1a0a0000000d"));
        out.write(header.toByteArray());
        out.writeInt((int) crc.getValue());
        out.write(HexFormat.of().parseHex("0000000049454e44ae426082"));
        return content.toByteArray();
    }
}
