package dev.parley.contracts.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyKindTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/api/v1/jobs, application/json, JSON",
                "/api/v1/jobs, -, JSON",
                "/api/v1/candidates/import, text/csv, CSV",
                "/api/v1/candidates/import, text/csv;charset=utf-8, CSV",
                "/api/v1/submission/documents, image/jpeg, DOCUMENT",
                "/api/v1/submission/documents, -, DOCUMENT",
                "/api/v1/submission/documents/1, application/json, JSON",
                "/api/v1/ai/1/recordings/2/chunks/0, video/webm, CHUNK",
                "/api/v1/ai/1/recordings/2/chunks/0, -, CHUNK",
                "/api/v1/ai/1/recordings/2/complete, application/json, JSON"
            })
    void a_body_is_known_by_its_path_and_type(String path, String type, BodyKind kind) {
        assertThat(BodyKind.of(path, type)).isEqualTo(kind);
    }

    @Test
    void each_kind_says_the_limit_that_holds() {
        assertThat(BodyKind.JSON.detail()).contains("2 MB");
        assertThat(BodyKind.CSV.detail()).contains("8 MB");
        assertThat(BodyKind.DOCUMENT.detail()).contains("10 MB");
        assertThat(BodyKind.CHUNK.detail()).contains("8 MB");
    }

    @Test
    void a_document_may_be_sent_in_a_form() {
        assertThat(BodyKind.DOCUMENT.maxBodyBytes()).isGreaterThan(BodyKind.DOCUMENT.maxBytes());
        assertThat(BodyKind.CSV.maxBodyBytes()).isEqualTo(BodyKind.CSV.maxBytes());
    }
}
