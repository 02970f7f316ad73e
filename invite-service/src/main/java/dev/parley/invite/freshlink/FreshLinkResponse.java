package dev.parley.invite.freshlink;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same whether an email goes out or not. */
record FreshLinkResponse(@Schema(enumeration = "requested") String status) {

    static final FreshLinkResponse REQUESTED = new FreshLinkResponse("requested");
}
