package dev.parley.notification.log;

import dev.parley.platform.log.Mask;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;

record TestMailRequest(@NotBlank @Email String to) {

    @Override
    public String toString() {
        return "TestMailRequest[" + Mask.email(to) + "]";
    }
}
