package dev.parley.verification.resend;

import dev.parley.platform.budget.Budgets;
import dev.parley.platform.problem.Rejection;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.shared.VerificationSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Locale;
import java.util.UUID;

/** How often one member of staff may have new links sent to one address, whatever the case. */
@ApplicationScoped
class ResendBudget {

    private final Budgets budgets;
    private final VerificationSettings settings;

    ResendBudget(Budgets budgets, VerificationSettings settings) {
        this.budgets = budgets;
        this.settings = settings;
    }

    /**
     * In the caller's transaction: what is rolled back was not spent.
     *
     * @throws Rejection 429 {@code rate-limited} with {@code retryAfter}
     */
    void spend(UUID by, VerificationCase to) {
        budgets.spend(
                "verification-link " + by + " " + to.contact().email().toLowerCase(Locale.ROOT),
                settings.resends().most(),
                settings.resends().within(),
                "You sent several links to this address in a short time. Let the candidate use the newest one, or"
                        + " try again later.");
    }
}
