package dev.parley.meeting.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.meeting.provider.VideoFailure.Cause;

import java.net.URI;
import java.util.function.BooleanSupplier;

/** The API of a video service, asked with the token of one account. Asks nothing while the account is not set. */
final class VideoApi {

    private final VideoHttp http;
    private final URI url;
    private final BooleanSupplier configured;
    private final AccessToken token;

    VideoApi(VideoHttp http, URI url, BooleanSupplier configured, AccessToken.Source token) {
        this.http = http;
        this.url = url;
        this.configured = configured;
        this.token = new AccessToken(token);
    }

    /** @param body null: none */
    JsonNode call(String method, String path, Object body) throws VideoFailure {
        mustBeConfigured();
        URI to = URI.create(url + path);
        return token.call(bearer -> http.call(method, to, body, bearer));
    }

    /** Checks whether the account gets a token. */
    void renewToken() throws VideoFailure {
        mustBeConfigured();
        token.renew();
    }

    private void mustBeConfigured() throws VideoFailure {
        if (!configured.getAsBoolean()) {
            throw new VideoFailure(Cause.NOT_CONFIGURED);
        }
    }
}
