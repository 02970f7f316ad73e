package dev.parley.invite.freshlink;

import dev.parley.invite.InviteSettings;
import dev.parley.platform.budget.Budgets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** So many mails an address may be asked for within a while, known or not. */
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
                "A fresh link was asked for several times already. Look into your mailbox, or ask the person who invited"
                        + " you.");
    }
}
