package dev.parley.invite.profile;

import dev.parley.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SquarePhotoTest {

    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    @ParameterizedTest
    @CsvSource({"600,400,png", "400,600,jpeg", "256,256,jpeg", "3,5,png", "1,1,png", "2048,2048,jpeg"})
    void every_picture_becomes_a_square_of_the_same_size(int width, int height, String format) throws IOException {
        BufferedImage photo = read(SquarePhoto.of(picture(width, height, format)));
        assertThat(photo.getWidth()).isEqualTo(SquarePhoto.SIDE);
        assertThat(photo.getHeight()).isEqualTo(SquarePhoto.SIDE);
        assertThat(photo.getRGB(128, 128) & 0xFF0000).as("red").isGreaterThan(0xD00000);
    }

    @Test
    void the_middle_is_shown() throws IOException {
        BufferedImage wide = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 900; x++) {
            for (int y = 0; y < 300; y++) {
                wide.setRGB(x, y, x >= 300 && x < 600 ? RED : BLUE);
            }
        }
        BufferedImage photo = read(SquarePhoto.of(written(wide, "png")));
        for (int x : new int[] {4, 128, 250}) {
            assertThat(photo.getRGB(x, 128) & 0xFF).as("blue at %d", x).isLessThan(0x40);
        }
    }

    @Test
    void what_is_transparent_becomes_white() throws IOException {
        BufferedImage clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        assertThat(read(SquarePhoto.of(written(clear, "png"))).getRGB(10, 10) & 0xFFFFFF)
                .isGreaterThan(0xF0F0F0);
    }

    @Test
    void nothing_of_the_file_is_kept_but_what_is_seen() throws IOException {
        byte[] secret = "taken at home".getBytes(StandardCharsets.US_ASCII);
        byte[] jpeg = picture(300, 300, "jpeg");
        byte[] commented = new byte[jpeg.length + secret.length + 4];
        System.arraycopy(jpeg, 0, commented, 0, 2);
        commented[2] = (byte) 0xFF;
        commented[3] = (byte) 0xFE;
        commented[5] = (byte) (secret.length + 2);
        System.arraycopy(secret, 0, commented, 6, secret.length);
        System.arraycopy(jpeg, 2, commented, 6 + secret.length, jpeg.length - 2);
        assertThat(new String(SquarePhoto.of(commented), StandardCharsets.ISO_8859_1))
                .doesNotContain("taken at home");
    }

    @Test
    void what_is_no_picture_or_too_large_is_refused() throws IOException {
        refused("<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII), "file-type");
        refused(new byte[0], "file-type");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "file-damaged");
        refused(Arrays.copyOf(picture(300, 300, "png"), 200), "file-damaged");
        refused(picture(SquarePhoto.LONGEST_SIDE + 1, 4, "png"), "file-out-of-bounds");
        byte[] scans = Arrays.copyOf(picture(30, 30, "jpeg"), 4000);
        for (int i = 2000; i < 2200; i += 2) {
            scans[i] = (byte) 0xFF;
            scans[i + 1] = (byte) 0xDA;
        }
        refused(scans, "file-out-of-bounds");
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> SquarePhoto.of(file))
                .isInstanceOfSatisfying(
                        Rejection.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, RED);
            }
        }
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }
}
