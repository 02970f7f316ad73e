package dev.parley.verification.resend;

import java.util.List;
import java.util.UUID;

/**
 * The cases of a batch, in order and each once.
 *
 * @param matched how many there are, of which at most a thousand are taken
 * @param expiredOnly whether a link that has not expired is left alone
 */
record BatchSelection(List<UUID> ids, long matched, boolean expiredOnly) {}
