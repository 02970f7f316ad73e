package dev.parley.platform.idempotency;

/** Ends a repeated request with the first answer. An exception works for every return type of a resource method. */
final class Replayed extends RuntimeException {

    private final transient StoredAnswer answer;

    Replayed(StoredAnswer answer) {
        super("replayed", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
