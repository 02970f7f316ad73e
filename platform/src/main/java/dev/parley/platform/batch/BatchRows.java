package dev.parley.platform.batch;

import dev.parley.platform.problem.Rejection;

import java.util.List;

/**
 * The stored rows of a service's batches.
 *
 * @param <C> a claimed row
 */
public interface BatchRows<C> {

    /** Claims rows for a while, in the caller's transaction. Other replicas skip them until the lease expires. */
    List<C> claim(int most);

    /**
     * Does one row, in its own transaction together with the note that it is done.
     *
     * @throws DoneAlready when another replica has noted it first
     * @throws Rejection   when the row cannot be done
     */
    void work(C row);

    /** Notes why a row was refused, in its own transaction. */
    void refuse(C row, Rejection why);

    /** Closes the batches without open rows, in the caller's transaction. */
    void finish();
}
