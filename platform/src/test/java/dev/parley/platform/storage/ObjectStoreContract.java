package dev.parley.platform.storage;

import dev.parley.platform.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What every store does. */
abstract class ObjectStoreContract {

    private final String key = "cases/" + Ids.next() + "/document.1";

    abstract ObjectStore store();

    @Test
    void whatIsPutCanBeReadAgainWithItsSizeAndChecksum() throws Exception {
        byte[] content = random(3_000_000);

        StoredObject stored = store().put(key, new ByteArrayInputStream(content), content.length);

        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256()).isEqualTo(sha256(content));
        try (ObjectContent read = store().open(key).orElseThrow()) {
            assertThat(read.total()).isEqualTo(content.length);
            assertThat(read.length()).isEqualTo(content.length);
            assertThat(read.stream().readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void anEmptyObjectIsAnObject() throws Exception {
        assertThat(store().put(key, InputStream.nullInputStream(), 10).size()).isZero();
        assertThat(store().exists(key)).isTrue();
    }

    @Test
    void aRangeIsReadAndCutAtTheEnd() throws Exception {
        store().put(key, text("0123456789"), 10);

        try (ObjectContent middle = store().open(key, 3, 4).orElseThrow()) {
            assertThat(middle.stream().readAllBytes()).isEqualTo("3456".getBytes(StandardCharsets.UTF_8));
            assertThat(middle.total()).isEqualTo(10);
            assertThat(middle.from()).isEqualTo(3);
        }
        try (ObjectContent end = store().open(key, 8, 100).orElseThrow()) {
            assertThat(end.length()).isEqualTo(2);
            assertThat(end.stream().readAllBytes()).isEqualTo("89".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void oneByteTooManyIsRefusedAndNothingIsKept() throws Exception {
        assertThatExceptionOfType(ObjectTooLarge.class).isThrownBy(() -> store().put(key, text("01234567890"), 10));

        assertThat(store().exists(key)).isFalse();
        assertThat(store().open(key)).isEmpty();
    }

    @Test
    void anEndlessStreamIsLeftAtTheLimit() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                assertThat(++given).isLessThan(200_000);
                return 'x';
            }
        };

        assertThatExceptionOfType(ObjectTooLarge.class).isThrownBy(() -> store().put(key, endless, 100_000));
    }

    @Test
    void contentThatBreaksOffLeavesNothingAndWhatWasThereStays() throws Exception {
        store().put(key, text("first"), 10);
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ < 1000) {
                    return 'x';
                }
                throw new IOException("connection reset");
            }
        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> store().put(key, broken, 10_000));

        try (ObjectContent still = store().open(key).orElseThrow()) {
            assertThat(still.stream().readAllBytes()).isEqualTo("first".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsDeletedIsGoneAndDeletingItAgainIsFine() throws Exception {
        store().put(key, text("x"), 10);

        store().delete(key);
        store().delete(key);

        assertThat(store().exists(key)).isFalse();
        assertThat(store().open(key)).isEmpty();
        assertThat(store().open(key, 0, 1)).isEmpty();
    }

    @Test
    void partsBecomeOneObjectWithTheSameBytes() throws Exception {
        byte[] content = random(2_000_000);
        List<StoredObject> parts = parts(content, 600_000);

        StoredObject whole = new JoinObjects(store()).join(parts, key);

        assertThat(whole.sha256()).isEqualTo(sha256(content));
        try (ObjectContent read = store().open(key).orElseThrow()) {
            assertThat(read.stream().readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void aPartThatIsGoneOrAnotherOneMakesNoObject() throws Exception {
        JoinObjects join = new JoinObjects(store());
        List<StoredObject> parts = parts(random(90), 30);

        store().put(parts.get(1).key(), text("x".repeat(30)), 30);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> join.join(parts, key));
        store().put(parts.get(1).key(), text("x".repeat(31)), 31);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> join.join(parts, key));
        store().delete(parts.get(1).key());
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> join.join(parts, key));

        assertThat(store().exists(key)).isFalse();
    }

    private List<StoredObject> parts(byte[] content, int size) throws IOException {
        List<StoredObject> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += size) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + size));
            parts.add(store().put(key + "-" + parts.size(), new ByteArrayInputStream(part), size));
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x", "a/../../x", "/etc/passwd", "a//b", "a/", "", ".incoming/x", "a/.b", "a\\b", "a\0b", "ä"
            })
    void noKeyLeadsOutOfTheStore(String bad) {
        assertThatIllegalArgumentException().isThrownBy(() -> store().put(bad, text("x"), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> store().open(bad));
        assertThatIllegalArgumentException().isThrownBy(() -> store().delete(bad));
        assertThatIllegalArgumentException().isThrownBy(() -> store().exists(bad));
    }

    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
