package dev.parley.invite.freshlink;

/** The same whether an email goes out or not. */
record FreshLinkResponse(String status) {

    static final FreshLinkResponse REQUESTED = new FreshLinkResponse("requested");
}
