package dev.parley.meeting.pad;

import dev.parley.meeting.access.ParticipantRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was written in the room of an interview: a page of its updates.
 *
 * @param last    number of the last update of the pad; 0 when nothing was written
 * @param authors of these updates
 * @param updates in order; the next page begins after the last of them
 */
@Schema(name = "PadRecord")
public record PadResponse(int last, List<Author> authors, List<Step> updates) {

    /** @param verified whether the name is known from a link or an account; false: a guest chose it */
    @Schema(name = "PadAuthor")
    public record Author(UUID id, String name, ParticipantRole role, boolean verified) {}

    /**
     * @param by      id of the author
     * @param content in base64: one byte for its kind, and an update of Yjs or a piece of one
     */
    @Schema(name = "PadStep")
    public record Step(int seq, UUID by, Instant at, String content) {}
}
