package dev.parley.gateway.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * The secrets of a session, never shown to a browser.
 *
 * @param access  bearer token for the services
 * @param refresh token that requests new tokens
 */
record Tokens(String access, String refresh, Person person) {

    byte[] bytes() {
        return new JsonObject()
                .put("access", access)
                .put("refresh", refresh)
                .put("person", person.json())
                .toBuffer()
                .getBytes();
    }

    static Tokens of(byte[] bytes) {
        JsonObject json = new JsonObject(Buffer.buffer(bytes));
        return new Tokens(json.getString("access"), json.getString("refresh"), Person.of(json.getJsonObject("person")));
    }

    @Override
    public String toString() {
        return "Tokens[" + person.id() + "]";
    }
}
