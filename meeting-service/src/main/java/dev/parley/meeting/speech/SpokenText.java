package dev.parley.meeting.speech;

/**
 * Text that was read out.
 *
 * @param objectKey   in the storage
 * @param size        bytes
 * @param contentType {@code audio/ogg} with Opus, or {@code audio/wav}
 */
public record SpokenText(String objectKey, long size, String contentType) {

    public String fileName() {
        return "question" + objectKey.substring(objectKey.lastIndexOf('.'));
    }
}
