package dev.parley.invite.redeem;

import dev.parley.invite.code.Guesses;
import dev.parley.invite.code.InviteCode;
import dev.parley.invite.redeem.RedeemRejection.InvalidCode;
import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.link.LinkKey;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.function.Function;

/** Redeems a code. Counts and commits the try before comparing, so that parallel guesses count too. */
@ApplicationScoped
class RedeemCode {

    private static final Logger LOG = Logger.getLogger(RedeemCode.class);

    private final Guesses guesses;
    private final RedeemCountedCode redeemCounted;

    RedeemCode(Guesses guesses, RedeemCountedCode redeemCounted) {
        this.guesses = guesses;
        this.redeemCounted = redeemCounted;
    }

    /** @param browser links that this browser can already open */
    Access redeem(String email, String typedCode, List<LinkKey> browser) {
        Access access = guess(email, typedCode, (Try t) -> redeemCounted.redeem(t.email(), t.code(), browser));
        LOG.infof("code redeemed interviewId=%s", access.interviewId());
        return access;
    }

    record Try(String email, InviteCode code) {}

    /** Does not count text that is not a code, and takes back the try of a right code. */
    <T> T guess(String email, String typedCode, Function<Try, T> compare) {
        InviteCode code = InviteCode.parse(typedCode).orElseThrow(InvalidCode::new);
        String address = EmailAddress.key(email);
        guesses.count(address);
        boolean wrong = false;
        try {
            return compare.apply(new Try(address, code));
        } catch (InvalidCode e) {
            wrong = true;
            throw e;
        } finally {
            if (!wrong) {
                guesses.forgive(address);
            }
        }
    }
}
