package dev.parley.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A demo candidate who was sent a link to verify their address. The browser keeps its token in a cookie. */
final class Candidate {

    private static final Map<String, Object> BEGUN = Map.of("street", "Harbour Street 12", "city", "Cork");

    private final Api api;

    private Candidate(Api api) {
        this.api = api;
    }

    static Candidate with(String publicUrl, String link) {
        return new Candidate(Api.withToken(publicUrl, link.substring(link.indexOf('=') + 1)));
    }

    /** Opens the page and enters some values. */
    void begin() {
        api.tryPost("/submission/opened", Map.of());
        api.put("/submission/draft", Map.of("values", BEGUN, "revision", 0));
    }

    void submit(String name) {
        begin();
        api.upload("/submission/documents?key=addressProof", "electricity-bill.pdf", bill(name));
        JsonNode form = api.get("/submission");
        Map<String, Object> values = Map.of(
                "street", "Harbour Street 12",
                "city", "Cork",
                "postalCode", "T12 ABC",
                "country", "IE",
                "since", "2019-04-01",
                "tenure", "owner");
        api.post(
                "/submission",
                Map.of(
                        "values",
                        values,
                        "revision",
                        form.path("draft").path("revision").asInt(),
                        "consentVersion",
                        form.path("consent").path("version").asText(),
                        "consent",
                        true));
    }

    /** A page with the person's name. */
    private static byte[] bill(String name) {
        String page = "BT /F1 20 Tf 60 760 Td (Electricity bill) Tj 0 -40 Td /F1 14 Tf (" + name.replace("'", "")
                + ", Harbour Street 12, Cork) Tj ET";
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            offsets.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 6\n").append(offsets).append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
