package dev.parley.notification.push;

/** @param publicKey base64url; the {@code applicationServerKey} of a subscription */
record PushKeyResponse(String publicKey) {}
