package dev.parley.gateway.route;

import java.util.List;

/**
 * A path with placeholders: {@code {uuid}} is a UUID, {@code {name}} any one segment, {@code {a|b}} one of these words.
 * A final {@code **} stands for any number of further segments, including none.
 */
record PathTemplate(String text, List<TemplateSegment> segments) {

    static PathTemplate of(String text) {
        return new PathTemplate(
                text, RequestPath.split(text).stream().map(TemplateSegment::of).toList());
    }

    boolean matches(RequestPath path) {
        List<String> sent = path.segments();
        int fixed = isOpen() ? segments.size() - 1 : segments.size();
        if (isOpen() ? sent.size() < fixed : sent.size() != fixed) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            if (!segments.get(i).takes(sent.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean overlaps(PathTemplate other) {
        int common = Math.min(fixedLength(), other.fixedLength());
        for (int i = 0; i < common; i++) {
            if (!segments.get(i).overlaps(other.segments.get(i))) {
                return false;
            }
        }
        return fixedLength() == other.fixedLength()
                || (isOpen() && common == fixedLength())
                || (other.isOpen() && common == other.fixedLength());
    }

    private boolean isOpen() {
        return segments.getLast().kind() == TemplateSegment.Kind.REST;
    }

    private int fixedLength() {
        return isOpen() ? segments.size() - 1 : segments.size();
    }
}
