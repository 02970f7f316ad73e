package dev.parley.verification.document;

import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.WatchedStore;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.testing.CandidatePage;
import dev.parley.verification.testing.Candidates;
import dev.parley.verification.testing.ScriptedScanner;
import dev.parley.verification.testing.StaffDesk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class DocumentIT {

    private static final int MAX = 10 * 1024 * 1024;

    @Inject
    Candidates candidates;

    @Inject
    WatchedStore store;

    @Inject
    ScriptedScanner scanner;

    @Inject
    CollectObjects collectObjects;

    @Inject
    MutableClock clock;

    @AfterEach
    void reset() {
        clock.reset();
        scanner.reset();
        store.failing(false);
    }

    @Test
    void a_document_is_kept_with_its_checksum_and_shown_as_what_it_is() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        String id = page.upload("addressProof", "Strom%20%C3%BCber.pdf", SampleFiles.pdf())
                .then()
                .statusCode(201)
                .body("key", equalTo("addressProof"))
                .body("fileName", equalTo("Strom über.pdf"))
                .body("contentType", equalTo("application/pdf"))
                .body("size", equalTo(SampleFiles.pdf().length))
                .body("sha256", matchesRegex("[0-9a-f]{64}"))
                .body("scan", equalTo("skipped"))
                .extract()
                .path("id");

        page.look().then().body("documents.id", contains(id));
        Response shown = page.document(id);
        shown.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Length", Integer.toString(SampleFiles.pdf().length))
                .header("Content-Disposition", startsWith("inline; filename=\"Strom _ber.pdf\""))
                .header("Content-Disposition", containsString("filename*=UTF-8''Strom%20%C3%BCber.pdf"));
        assertThat(shown.asByteArray()).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void a_range_of_a_document_is_served() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        String id = uploaded(page, "addressProof", SampleFiles.pdf());

        page.with()
                .accept("application/pdf")
                .header("Range", "bytes=1-3")
                .get("/api/v1/submission/documents/" + id)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 1-3/" + SampleFiles.pdf().length)
                .header("Content-Length", "3")
                .body(equalTo("PDF"));
        page.with()
                .header("Range", "bytes=99999-")
                .get("/api/v1/submission/documents/" + id)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + SampleFiles.pdf().length)
                .body("code", equalTo("range-not-satisfiable"));
    }

    @Test
    void a_multipart_form_is_taken_as_well() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        page.with()
                .queryParam("key", "addressProof")
                .multiPart("file", "../up/bill.png", SampleFiles.png(), "text/html")
                .post("/api/v1/submission/documents")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("bill.png"))
                .body("contentType", equalTo("image/png"));
    }

    @Test
    void a_path_in_a_file_name_is_cut_off() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        page.upload("addressProof", "..%2F..%2Fetc%2Fpasswd", SampleFiles.pdf())
                .then()
                .statusCode(201)
                .body("fileName", equalTo("passwd.pdf"));
    }

    @Test
    void ten_megabytes_are_taken_and_a_byte_more_is_not() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        assertThat(sent(page, SampleFiles.pdf(MAX))).startsWith("HTTP/1.1 201").contains("\"size\":" + MAX);
        assertThat(sent(page, SampleFiles.pdf(MAX + 1)))
                .startsWith("HTTP/1.1 413")
                .contains("\"code\":\"file-too-large\"", "\"maxBytes\":" + MAX);
        assertThat(store.objectsIn("cases/" + page.caseId())).hasSize(1);
    }

    @Test
    void twenty_five_megabytes_are_refused_before_they_are_read() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        try (RawUpload upload = RawUpload.begin(page, "addressProof", 25L * 1024 * 1024)) {
            assertThat(upload.answer()).startsWith("HTTP/1.1 413").contains("\"code\":\"file-too-large\"");
        }
    }

    @Test
    void a_page_called_pdf_an_archive_and_a_bomb_are_refused_and_nothing_stays() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        for (byte[] disguised : List.of(
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), zip(10), zip(9_000_000))) {
            page.upload("addressProof", "bill.pdf", disguised)
                    .then()
                    .statusCode(415)
                    .body("code", equalTo("file-type"));
        }

        assertThat(store.objectsIn("cases/" + page.caseId())).isEmpty();
        page.look().then().body("documents", hasSize(0));
    }

    @Test
    void what_a_reviewer_could_not_open_is_refused_in_words_and_nothing_stays() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        page.upload("addressProof", "bill.pdf", ReadableTest.pdf(1, "secret"))
                .then()
                .statusCode(422)
                .body("code", equalTo("file-protected"))
                .body("detail", containsString("password"));
        for (byte[] broken : List.of(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0},
                ReadableTest.png(0, 0),
                ReadableTest.pdf(0, ""))) {
            page.upload("addressProof", "bill", broken)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("file-damaged"))
                    .body("detail", containsString("send that"));
        }
        page.upload("addressProof", "huge.png", ReadableTest.png(20_000, 20_000))
                .then()
                .statusCode(422)
                .body("code", equalTo("file-out-of-bounds"))
                .body("detail", containsString("megapixels"));

        collectObjects.run();
        assertThat(store.objectsIn("cases/" + page.caseId())).isEmpty();
        page.look().then().body("documents", hasSize(0));
    }

    @Test
    void of_a_hundred_files_those_above_the_limits_are_refused() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.EDUCATION);
        List<Integer> answers = new ArrayList<>();

        for (int i = 0; i < 100; i++) {
            String key = List.of("certificate", "transcript", "enrolment").get(i % 3);
            Response answer = page.upload(key, i + ".pdf", SampleFiles.pdf(2000 + i));
            answers.add(answer.statusCode());
            if (answer.statusCode() == 422) {
                answer.then().body("code", equalTo("too-many-files"));
            }
        }

        assertThat(answers).containsOnly(201, 422);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(15);
        page.look().then().body("documents", hasSize(15));
        assertThat(store.objectsIn("cases/" + page.caseId())).hasSize(15);
    }

    @Test
    void uploads_at_once_never_exceed_the_limit() throws Exception {
        CandidatePage page = candidates.assigned(CaseType.IDENTITY);
        List<Callable<Response>> uploads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] content = SampleFiles.pdf(3000 + i);
            uploads.add(() -> page.upload("documentFront", "front.pdf", content));
        }

        List<Integer> answers =
                AtOnce.run(uploads).stream().map(Response::statusCode).toList();

        assertThat(answers)
                .containsOnly(201, 422)
                .filteredOn(status -> status == 201)
                .hasSize(2);
        page.look().then().body("documents", hasSize(2));
        collectObjects.run();
        assertThat(store.objectsIn("cases/" + page.caseId())).hasSize(2);
    }

    @Test
    void the_same_file_sent_again_is_one_document() throws Exception {
        CandidatePage page = candidates.assigned(CaseType.IDENTITY);
        Callable<Response> upload = () -> page.upload("documentFront", "front.pdf", SampleFiles.pdf());

        List<String> ids = AtOnce.run(List.of(upload, upload, upload, upload)).stream()
                .map(answer -> answer.then().statusCode(201).extract().<String>path("id"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        collectObjects.run();
        assertThat(store.objectsIn("cases/" + page.caseId())).hasSize(1);
    }

    @Test
    void only_what_the_form_asks_for_is_taken() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        page.upload("street", "a.pdf", SampleFiles.pdf()).then().statusCode(400).body("errors.field", contains("key"));
        page.upload("../x", "a.pdf", SampleFiles.pdf()).then().statusCode(400);
    }

    @Test
    void a_document_of_another_case_is_not_there() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        CandidatePage other = candidates.assigned(CaseType.ADDRESS);
        String id = uploaded(page, "addressProof", SampleFiles.pdf());

        other.document(id).then().statusCode(404);
        other.remove(id).then().statusCode(404);
        page.document(id).then().statusCode(200);
    }

    @Test
    void what_is_taken_back_is_deleted_from_the_storage_too_however_often_that_fails() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        String id = uploaded(page, "addressProof", SampleFiles.pdf());

        page.remove(id).then().statusCode(204);

        page.document(id).then().statusCode(404);
        page.remove(id).then().statusCode(404);
        store.failing(true);
        collectObjects.run();
        assertThat(store.objectsIn("cases/" + page.caseId())).hasSize(1);
        store.failing(false);
        Awaitility.await().until(() -> {
            collectObjects.run();
            return store.objectsIn("cases/" + page.caseId()).isEmpty();
        });
    }

    @Test
    void an_upload_that_began_before_the_expiry_stays_in_the_draft() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        byte[] content = SampleFiles.pdf(200_000);

        try (RawUpload upload = RawUpload.begin(page, "addressProof", content.length)) {
            upload.send(content, 0, 100_000);
            upload.awaitArriving(page.caseId());
            clock.set(candidates
                    .of(page.caseId(), VerificationCase::link)
                    .expiresAt()
                    .plusSeconds(1));
            upload.send(content, 100_000, content.length);
            assertThat(upload.answer()).startsWith("HTTP/1.1 201");
        }

        page.upload("addressProof", "late.pdf", SampleFiles.pdf())
                .then()
                .statusCode(410)
                .body("code", equalTo("token-expired"));
        candidates.resend(page).look().then().body("documents", hasSize(1));
    }

    @Test
    void an_upload_that_ends_after_its_case_was_erased_leaves_nothing_behind() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        byte[] content = SampleFiles.pdf(200_000);

        try (RawUpload upload = RawUpload.begin(page, "addressProof", content.length)) {
            upload.send(content, 0, 100_000);
            upload.awaitArriving(page.caseId());
            StaffDesk.admin()
                    .post(page.caseId(), "erase", Map.of("reason", "asked for"))
                    .then()
                    .statusCode(200);
            collectObjects.run();
            upload.send(content, 100_000, content.length);
            assertThat(upload.answer()).startsWith("HTTP/1.1 410");
        }

        Awaitility.await().until(() -> {
            collectObjects.run();
            return RawUpload.objects(page.caseId()) == 0;
        });
        assertThat(store.objectsIn("cases/" + page.caseId())).isEmpty();
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        byte[] content = SampleFiles.pdf(500_000);

        try (RawUpload upload = RawUpload.begin(page, "addressProof", content.length)) {
            upload.send(content, 0, 300_000);
            upload.awaitArriving(page.caseId());
        }

        Awaitility.await().until(() -> {
            collectObjects.run();
            return RawUpload.objects(page.caseId()) == 0;
        });
        assertThat(store.objectsIn("cases/" + page.caseId())).isEmpty();
        page.look().then().body("documents", hasSize(0));
    }

    @Test
    void a_storage_that_is_down_is_said_and_the_upload_can_be_repeated() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        store.failing(true);
        page.upload("addressProof", "bill.pdf", SampleFiles.pdf())
                .then()
                .statusCode(503)
                .body("code", equalTo("overloaded"));
        store.failing(false);

        page.upload("addressProof", "bill.pdf", SampleFiles.pdf()).then().statusCode(201);
    }

    @Test
    void an_infected_file_is_refused_and_gone() throws IOException {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        scanner.on();
        ByteArrayOutputStream infected = new ByteArrayOutputStream();
        infected.write(SampleFiles.pdf());
        infected.write(ScriptedScanner.EICAR.getBytes(StandardCharsets.US_ASCII));

        page.upload("addressProof", "bill.pdf", infected.toByteArray())
                .then()
                .statusCode(422)
                .body("code", equalTo("file-infected"));
        page.upload("addressProof", "bill.pdf", SampleFiles.pdf())
                .then()
                .statusCode(201)
                .body("scan", equalTo("clean"));

        collectObjects.run();
        assertThat(store.objectsIn("cases/" + page.caseId())).hasSize(1);
    }

    @Test
    void without_the_scanner_nothing_is_taken() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        scanner.down();

        page.upload("addressProof", "bill.pdf", SampleFiles.pdf())
                .then()
                .statusCode(503)
                .body("code", equalTo("scan-unavailable"))
                .header("Retry-After", "30");
    }

    private static String sent(CandidatePage page, byte[] content) throws IOException {
        try (RawUpload upload = RawUpload.begin(page, "addressProof", content.length)) {
            upload.send(content, 0, content.length);
            return upload.answer();
        }
    }

    private static String uploaded(CandidatePage page, String key, byte[] content) {
        return page.upload(key, "a.pdf", content)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
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
