package dev.parley.invite.invite;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.testing.NastyAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NastyAddressTest {

    /** Is not asked about limits by a request that names no expiry. */
    private static final Validity STANDARD = new Validity(null, null);

    @ParameterizedTest
    @FieldSource("dev.parley.platform.testing.NastyAddress#ALL")
    void an_invite_goes_where_mail_arrives_or_is_refused(NastyAddress address) {
        InviteRequest request = new InviteRequest(UUID.randomUUID(), address.typed(), null, null, null);
        if (address.typed().isEmpty()) {
            assertThat(request.toNewInvite(STANDARD).email()).isNull();
        } else if (address.isRefused()) {
            assertThatThrownBy(() -> request.toNewInvite(STANDARD))
                    .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.errors())
                            .extracting(FieldProblem::field)
                            .containsExactly("email"));
        } else {
            assertThat(request.toNewInvite(STANDARD).email()).isEqualTo(address.delivered());
        }
    }
}
