package dev.parley.local.process;

/** A failure that keeps the stack from running. The message is one sentence that tells a newcomer what to do. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackFailure(String sentence) {
        super(sentence);
    }

    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
