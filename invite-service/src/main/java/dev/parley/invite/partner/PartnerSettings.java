package dev.parley.invite.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "parley.partner")
interface PartnerSettings {

    /** Most reports that one person sends within 24 hours. */
    @WithDefault("10")
    int reportsPerDay();
}
