package dev.parley.platform.storage;

import java.util.regex.Pattern;

/** Checks the form of keys. No segment starts with a dot, so no key leads out of the store. */
final class ObjectKeys {

    private static final int LONGEST = 512;
    private static final Pattern KEY =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*+(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*+)*+");

    private ObjectKeys() {}

    static String checked(String key) {
        if (key == null || key.length() > LONGEST || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of an object: " + key);
        }
        return key;
    }
}
