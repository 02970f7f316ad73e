package dev.parley.gateway;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Link keys of the right shape; the gateway does not check their MAC. */
public final class Keys {

    private Keys() {}

    public static String key(char purpose, UUID id) {
        byte[] bytes = ByteBuffer.allocate(39)
                .put((byte) 7)
                .put((byte) purpose)
                .put((byte) 'c')
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(1)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
