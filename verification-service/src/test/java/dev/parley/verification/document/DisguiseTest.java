package dev.parley.verification.document;

import dev.parley.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DisguiseTest {

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void aDocumentIsKnownByItsContent(DocumentType type) throws IOException {
        assertThat(watched(SampleFiles.of(type))).isEqualTo(type);
        assertThat(watched(SampleFiles.of(type, 300_000))).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void itIsKnownHoweverTheBytesArrive(DocumentType type) throws IOException {
        InputStream drop = new ByteArrayInputStream(SampleFiles.of(type, 100_000)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 7));
            }
        };
        ContentWatch watch = new ContentWatch(drop);

        watch.readAllBytes();

        assertThat(watch.type()).isEqualTo(type);
    }

    @Test
    void aPageThatIsCalledAPdfIsRefused() {
        refused("<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageThatHidesBehindTheFirstBytesOfAPdfIsRefused() {
        refused("%PDF-1.7\n<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPdfThatBeginsSomewhereInsideIsRefused() {
        refused("junk %PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anArchiveIsRefused() throws IOException {
        refused(zip(10));
    }

    @Test
    void aZipBombIsRefusedByItsFirstBytes() throws IOException {
        byte[] bomb = zip(20_000_000);
        InputStream stream = new ByteArrayInputStream(bomb);

        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> new ContentWatch(stream).readNBytes(8192));
        assertThat(stream.available()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void aDocumentThatIsAnArchiveAsWellIsRefused(DocumentType type) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(SampleFiles.of(type, 100_000));
        both.write(zip(1000));

        refused(both.toByteArray());
    }

    @Test
    void fourBytesThatLookLikeTheEndOfAnArchiveAreChance() throws IOException {
        byte[] pdf = SampleFiles.of(DocumentType.PDF, 50_000);
        System.arraycopy(new byte[] {'P', 'K', 5, 6, 17, 4, 9, 1}, 0, pdf, 30_000, 8);

        assertThat(watched(pdf)).isEqualTo(DocumentType.PDF);
    }

    @Test
    void markupDeepInsideAPdfIsANoteInIt() throws IOException {
        byte[] pdf = SampleFiles.of(DocumentType.PDF, 50_000);
        byte[] note = "<body xmlns=\"http://www.w3.org/1999/xhtml\">".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(note, 0, pdf, 2_000, note.length);

        assertThat(watched(pdf)).isEqualTo(DocumentType.PDF);
    }

    @Test
    void aDrawingThatCanHoldScriptsIsRefused() {
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingAtAllIsRefused() {
        refused(new byte[0]);
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8});
    }

    private static DocumentType watched(byte[] content) throws IOException {
        ContentWatch watch = new ContentWatch(new ByteArrayInputStream(content));
        assertThat(watch.readAllBytes()).isEqualTo(content);
        return watch.type();
    }

    private static void refused(byte[] content) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> watched(content))
                .satisfies(rejection -> assertThat(rejection.code()).isEqualTo("file-type"));
    }

    private static byte[] zip(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
