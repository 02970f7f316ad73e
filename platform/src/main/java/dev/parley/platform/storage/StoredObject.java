package dev.parley.platform.storage;

/**
 * A stored object.
 *
 * @param size   bytes
 * @param sha256 checksum of the content, lower-case hexadecimal
 */
public record StoredObject(String key, long size, String sha256) {}
