package dev.parley.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Hands mails to Quarkus' mailer, all on one event loop: the mail client below it loses the server's greeting, and
 * then waits for nothing, when a socket is opened on another loop than the one that asked for it.
 */
@ApplicationScoped
public class SmtpClient {

    private final ReactiveMailer mailer;
    private final Context loop;
    private final Duration timeout;

    SmtpClient(ReactiveMailer mailer, Vertx vertx, @ConfigProperty(name = "quarkus.mailer.timeout") Duration timeout) {
        this.mailer = mailer;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
        this.timeout = timeout;
    }

    /** Returns when the server has accepted the mail; the exception's cause says why it has not. */
    public void send(Mail mail) {
        CompletableFuture<Void> accepted = new CompletableFuture<>();
        loop.runOnContext(v ->
                mailer.send(mail).subscribe().with(done -> accepted.complete(null), accepted::completeExceptionally));
        accepted.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
