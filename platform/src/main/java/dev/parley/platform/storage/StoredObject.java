package dev.parley.platform.storage;

/**
 * What was kept.
 *
 * @param size   bytes
 * @param sha256 of the content, lower-case hexadecimal
 */
public record StoredObject(String key, long size, String sha256) {}
