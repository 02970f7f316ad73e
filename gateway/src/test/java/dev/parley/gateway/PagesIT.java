package dev.parley.gateway;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Surroundings.class)
class PagesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/app",
                "/app/interviews/1",
                "/c",
                "/c/home",
                "/i/1",
                "/c?problem=link-invalid",
                "/docs/api",
                "/docs/events"
            })
    void every_route_of_the_ui_is_the_same_page(String path) {
        HttpResponse<String> page = new Browser().get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Parley</title>");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/other", "/docs/api/other", "/docs/openapi/other.json"})
    void what_the_reference_does_not_have_is_not_found(String path) {
        assertThat(new Browser().get(path).statusCode()).isEqualTo(404);
        assertThat(new Browser().get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_allows_own_scripts_and_styles_with_its_nonce() {
        HttpResponse<String> page = new Browser().get("/");
        HttpResponse<String> again = new Browser().get("/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        String nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src-attr 'unsafe-inline'")
                .contains("media-src 'self' blob:", "worker-src 'self' blob:", "frame-ancestors 'none'")
                .contains("frame-src 'self'");
        assertThat(page.body()).contains("content=\"" + nonce + "\"");
        assertThat(again.body()).doesNotContain(nonce);
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (String path : new String[] {"/", "/api/v1/nothing", "/assets/app-1a2b3c4d.js", "/login", "/q/nothing"}) {
            HttpResponse<String> answer = new Browser().get(path);

            assertThat(answer.headers().allValues("X-Content-Type-Options"))
                    .as(path)
                    .containsExactly("nosniff");
            assertThat(answer.headers().allValues("X-Frame-Options")).as(path).containsExactly("DENY");
            assertThat(answer.headers().firstValue("Permissions-Policy"))
                    .as(path)
                    .isPresent();
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/records/1/documents/2", "/api/v1/submission/documents/2"})
    void a_document_may_stand_in_a_frame_of_an_own_page_where_it_can_do_nothing(String path) {
        HttpResponse<String> document = new Browser().get(path);

        assertThat(document.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(document.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; frame-ancestors 'self'");
        assertThat(document.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void nothing_beside_a_document_may_stand_in_a_frame() {
        for (String path : new String[] {"/api/v1/records/1/documents", "/api/v1/records/1/documents/2/x", "/app"}) {
            assertThat(new Browser().get(path).headers().firstValue("X-Frame-Options"))
                    .as(path)
                    .contains("DENY");
        }
    }

    @Test
    void a_file_with_a_hash_in_its_name_is_kept_for_ever_and_sent_compressed() {
        HttpResponse<String> file = new Browser().get("/assets/app-1a2b3c4d.js", "Accept-Encoding", "gzip");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(file.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip, deflate, br, zstd | br
            gzip;q=1.0, BR;q=0.5    | br
            gzip, br;q=0            | gzip
            gzip                    | gzip
            deflate                 | deflate
            identity                |
            ''                      |
            """)
    void a_file_comes_in_the_smallest_form_that_the_client_reads(String accepted, String coding) throws Exception {
        HttpResponse<byte[]> file = raw("GET", "Accept-Encoding", accepted);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Encoding").filter(sent -> !sent.equals("identity")))
                .isEqualTo(Optional.ofNullable(coding));
        assertThat(decoded(file)).isEqualTo(plain());
        assertThat(file.headers().allValues("Vary")).anyMatch(vary -> vary.equalsIgnoreCase("accept-encoding"));
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    }

    @Test
    void each_form_of_a_file_has_a_tag_of_its_own() throws Exception {
        String brotli = tag("br");
        String gzip = tag("gzip");

        assertThat(brotli).isNotEqualTo(gzip);
        HttpResponse<byte[]> same = raw("GET", "Accept-Encoding", "br", "If-None-Match", brotli);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(raw("GET", "Accept-Encoding", "br", "If-None-Match", gzip).statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_asks_for_the_head_of_a_file_gets_its_length() throws Exception {
        HttpResponse<byte[]> head = raw("HEAD", "Accept-Encoding", "br");

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(raw("GET", "Accept-Encoding", "br").body().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/app-1a2b3c4d.js.br", "/assets/..%2findex.html", "/assets/%2e%2e/index.html", "/assets/"
            })
    void nothing_else_comes_compressed_from_that_folder(String path) {
        HttpResponse<String> file = new Browser().get(path, "Accept-Encoding", "br");

        assertThat(file.headers().firstValue("Content-Encoding")).isNotEqualTo(Optional.of("br"));
    }

    private static String tag(String coding) throws Exception {
        return raw("GET", "Accept-Encoding", coding)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static HttpResponse<byte[]> raw(String method, String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(Browser.uri("/assets/app-1a2b3c4d.js"))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .headers(headers)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static byte[] decoded(HttpResponse<byte[]> file) throws IOException {
        return switch (file.headers().firstValue("Content-Encoding").orElse("identity")) {
            case "br" -> {
                Brotli4jLoader.ensureAvailability();
                yield Decoder.decompress(file.body()).getDecompressedData();
            }
            case "deflate" -> new InflaterInputStream(new ByteArrayInputStream(file.body())).readAllBytes();
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(file.body())).readAllBytes();
            default -> file.body();
        };
    }

    private static byte[] plain() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/META-INF/resources/assets/app-1a2b3c4d.js"));
    }

    @Test
    void a_file_that_is_not_there_is_not_the_page() {
        HttpResponse<String> file = new Browser().get("/assets/gone-1a2b3c4d.js");

        assertThat(file.statusCode()).isEqualTo(404);
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
