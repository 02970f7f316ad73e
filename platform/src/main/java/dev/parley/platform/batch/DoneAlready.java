package dev.parley.platform.batch;

/** Another replica has noted the row as done first. The rollback takes back what was done here. */
public final class DoneAlready extends RuntimeException {

    public DoneAlready() {
        super(null, null, false, false);
    }
}
