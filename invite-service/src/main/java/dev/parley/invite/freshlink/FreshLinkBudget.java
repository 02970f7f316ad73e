package dev.parley.invite.freshlink;

import dev.parley.invite.InviteSettings;
import dev.parley.platform.budget.Budgets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Limits the emails that can be requested for an address, known or not. */
@ApplicationScoped
class FreshLinkBudget {

    private final Budgets budgets;
    private final InviteSettings settings;

    FreshLinkBudget(Budgets budgets, InviteSettings settings) {
        this.budgets = budgets;
        this.settings = settings;
    }

    @Transactional
    void spend(String normalisedEmail) {
        InviteSettings.FreshLink limit = settings.freshLink();
        budgets.spend(
                "fresh-link " + normalisedEmail,
                limit.most(),
                limit.within(),
                "You have asked for a new link several times already. Check your inbox, or contact the person who"
                        + " invited you.");
    }
}
