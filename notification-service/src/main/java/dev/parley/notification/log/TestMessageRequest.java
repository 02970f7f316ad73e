package dev.parley.notification.log;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * @param to      an email address, or for SMS a number in E.164
 * @param channel EMAIL (default) or SMS
 */
record TestMessageRequest(
        @NotBlank String to, @Pattern(regexp = "EMAIL|SMS") String channel) {

    TestMessageRequest {
        channel = channel == null ? "EMAIL" : channel;
    }

    @Override
    public String toString() {
        return "TestMessageRequest[" + channel + "]";
    }
}
