package dev.parley.meeting.recording;

import dev.parley.platform.storage.StoredObject;

/**
 * @param sha256    lower-case hexadecimal
 * @param objectKey null once the recording is whole
 */
record ReceivedChunk(int number, int bytes, String sha256, String objectKey) {

    StoredObject object() {
        return new StoredObject(objectKey, bytes, sha256);
    }
}
