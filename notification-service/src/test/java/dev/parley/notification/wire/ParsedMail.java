package dev.parley.notification.wire;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mail as a parser reads it that is not the one that wrote it, and that forgives nothing. */
final class ParsedMail extends AbstractContentHandler {

    /** @param within subtypes of the multiparts around it, outermost first */
    record Part(List<String> within, String type, Map<String, String> headers, byte[] content) {

        String charset() {
            return headers.get("content-type").toLowerCase(Locale.ROOT).contains("charset=utf-8")
                    ? "UTF-8"
                    : "US-ASCII";
        }

        String text() throws IOException {
            return new String(content, charset());
        }
    }

    private final List<String> names = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> within = new ArrayList<>();
    private Map<String, String> current = headers;

    static ParsedMail of(byte[] octets) throws IOException, MimeException {
        ParsedMail mail = new ParsedMail();
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.STRICT);
        parser.setContentHandler(mail);
        parser.setContentDecoding(true);
        parser.parse(new ByteArrayInputStream(octets));
        return mail;
    }

    /** Names of the mail's own headers in their order. */
    List<String> names() {
        return names;
    }

    /** Unfolded, encoded words decoded. */
    String header(String name) {
        return DecoderUtil.decodeEncodedWords(headers.get(name.toLowerCase(Locale.ROOT)), DecodeMonitor.STRICT);
    }

    List<Part> parts() {
        return parts;
    }

    Part part(String type) {
        return parts.stream()
                .filter(part -> part.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void startHeader() {
        current = parts.isEmpty() && within.isEmpty() ? headers : new LinkedHashMap<>();
    }

    @Override
    public void field(Field field) {
        if (current == headers) {
            names.add(field.getName());
        }
        current.put(field.getName().toLowerCase(Locale.ROOT), field.getBody());
    }

    @Override
    public void startMultipart(BodyDescriptor body) {
        within.add(body.getSubType());
    }

    @Override
    public void endMultipart() {
        within.removeLast();
    }

    @Override
    public void body(BodyDescriptor body, InputStream in) throws IOException {
        parts.add(new Part(List.copyOf(within), body.getMimeType(), current, in.readAllBytes()));
    }
}
