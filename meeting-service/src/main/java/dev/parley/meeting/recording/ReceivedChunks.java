package dev.parley.meeting.recording;

import dev.parley.platform.crypto.Sha256;
import dev.parley.platform.storage.StoredObject;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The chunks of a recording that have arrived, in their order. */
record ReceivedChunks(List<ReceivedChunk> all) {

    int count() {
        return all.size();
    }

    List<StoredObject> objects() {
        return all.stream().map(ReceivedChunk::object).toList();
    }

    ReceivedChunks untilGap() {
        int count = 0;
        while (count < all.size() && all.get(count).number() == count) {
            count++;
        }
        return new ReceivedChunks(all.subList(0, count));
    }

    /** Of the digests of all chunks, one after the other. */
    String sha256() {
        ByteArrayOutputStream digests = new ByteArrayOutputStream();
        all.forEach(chunk -> digests.writeBytes(HexFormat.of().parseHex(chunk.sha256())));
        return HexFormat.of().formatHex(Sha256.of(digests.toByteArray()));
    }

    /** Refuses unless these are all that the browser made. */
    void mustBe(int count, String sha256) {
        Set<Integer> here = all.stream().map(ReceivedChunk::number).collect(Collectors.toSet());
        List<Integer> missing = IntStream.range(0, count)
                .boxed()
                .filter(number -> !here.contains(number))
                .toList();
        if (!missing.isEmpty()) {
            throw RecordingProblems.missing(missing);
        }
        if (count != count() || !sha256.equals(sha256())) {
            throw RecordingProblems.differs();
        }
    }
}
