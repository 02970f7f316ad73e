package dev.parley.verification.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "passport.pdf, passport.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\asha\\passport.PDF, passport.PDF",
        "%2e%2e%2fsecret.pdf, secret.pdf",
        "%E0%A4%AA%E0%A4%BE.pdf, पा.pdf",
        "a+b.pdf, a+b.pdf",
        "100%.pdf, 100%.pdf",
        "page.html, page.html.pdf",
        "..., document.pdf",
        "'', document.pdf",
        "a\"b;c.pdf, a_b_c.pdf",
        "/, document.pdf"
    })
    void onlyTheNameItselfIsKept(String sent, String kept) {
        assertThat(FileName.of(sent, DocumentType.PDF)).isEqualTo(kept);
    }

    @Test
    void controlAndDirectionCharactersAreDropped() {
        assertThat(FileName.of("in\u202Efdp.e\r\nx\0e", DocumentType.JPEG)).isEqualTo("infdp.exe.jpg");
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        String kept = FileName.of("x".repeat(500) + ".jpeg", DocumentType.JPEG);

        assertThat(kept).hasSize(120).endsWith("x.jpeg");
    }

    @Test
    void noNameIsAName() {
        assertThat(FileName.of(null, DocumentType.PNG)).isEqualTo("document.png");
    }
}
