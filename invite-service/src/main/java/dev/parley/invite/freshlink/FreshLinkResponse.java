package dev.parley.invite.freshlink;

/** Says the same whether there is anything to be sent or not. */
record FreshLinkResponse(String status) {

    static final FreshLinkResponse REQUESTED = new FreshLinkResponse("requested");
}
