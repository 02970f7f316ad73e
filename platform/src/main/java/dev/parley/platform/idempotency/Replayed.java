package dev.parley.platform.idempotency;

/** Ends a repeated request with the first answer, whatever the resource method's return type is. */
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
