package dev.parley.local;

import dev.parley.local.cache.Prepared;
import dev.parley.local.infra.Database;
import dev.parley.local.infra.Inbox;
import dev.parley.local.infra.Kafka;
import dev.parley.local.infra.Postgres;
import dev.parley.local.infra.Topics;
import dev.parley.local.infra.Turn;
import dev.parley.local.keycloak.Keycloak;
import dev.parley.local.keycloak.PreparedKeycloak;
import dev.parley.local.keycloak.RealmValues;
import dev.parley.local.process.Children;
import dev.parley.local.process.Progress;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The infrastructure of the services, with its data in one folder. */
public final class Infrastructure {

    /** Optional parts. */
    public enum Part {
        KEYCLOAK,
        MAIL,
        TURN
    }

    private final Prepared prepared;
    private final Path folder;
    private final StackSecrets secrets;
    private final Set<Part> parts;
    private final Progress progress;
    private final Postgres postgres;
    private final Kafka kafka;
    private final Keycloak keycloak;
    private final Inbox inbox;
    private final Turn turn;
    private final PreparedKeycloak preparedKeycloak;

    Infrastructure(
            Prepared prepared,
            Children children,
            Settings settings,
            Path folder,
            boolean throwAway,
            Set<Part> wanted,
            Progress progress) {
        this.prepared = prepared;
        this.folder = folder;
        this.progress = progress;
        this.secrets = new StackSecrets(folder);
        this.parts = EnumSet.noneOf(Part.class);
        this.parts.addAll(wanted);
        if (Turn.program().isEmpty()) {
            parts.remove(Part.TURN);
        }
        this.preparedKeycloak = new PreparedKeycloak(prepared);
        this.postgres = new Postgres(
                children,
                prepared.postgres(),
                folder.resolve("postgresql"),
                settings.port("postgresql"),
                secrets.get("postgresql"),
                throwAway,
                settings.postgresqlSettings());
        this.kafka = new Kafka(
                children, prepared, folder.resolve("kafka"), settings.port("kafka"), settings.port("kafka-controller"));
        this.inbox = new Inbox(children, folder.resolve("mail"), settings.port("smtp"), settings.port("inbox"));
        this.turn = new Turn(children, folder.resolve("turn"), settings.port("turn"), secrets.get("turn"));
        this.keycloak = parts.contains(Part.KEYCLOAK)
                ? new Keycloak(
                        children,
                        preparedKeycloak.distribution(),
                        folder.resolve("keycloak"),
                        prepared.repository().realmFolder(),
                        settings.port("keycloak"),
                        new RealmValues(settings.publicUrl(), settings.port("smtp")))
                : null;
    }

    /** Starts everything. Returns when all of it is ready. */
    void start() {
        startCore();
        startKeycloak();
    }

    /** Starts everything but Keycloak, in parallel. */
    void startCore() {
        Together together = new Together();
        together.run(() -> {
            progress.timed("Kafka", () -> kafka.start(log("kafka")));
            Topics.create(kafka.bootstrap());
        });
        together.run(this::startPostgres);
        if (parts.contains(Part.MAIL)) {
            together.run(() -> progress.timed("Mail inbox", () -> inbox.start(Inbox.program(prepared), log("mail"))));
        }
        if (parts.contains(Part.TURN)) {
            together.run(
                    () -> progress.timed("TURN", () -> turn.start(Turn.program().orElseThrow(), log("turn"))));
        }
        together.await();
    }

    /** Creates the database of a service if it does not exist. */
    public Database database(String name) {
        return postgres.databases().create(name, secrets.get(name + ".owner"), secrets.get(name + ".app"));
    }

    public String kafkaBootstrap() {
        return kafka.bootstrap();
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public Inbox inbox() {
        return inbox;
    }

    /** The TURN addresses for the rooms; empty without a TURN server. */
    public String turnUrls() {
        return parts.contains(Part.TURN) ? turn.urls() : "";
    }

    public StackSecrets secrets() {
        return secrets;
    }

    public Path log(String name) {
        return folder.resolve("logs/" + name + ".log");
    }

    /** The properties that tests receive. */
    Properties describe() {
        Properties stack = TestInfra.describe(postgres, kafka);
        if (parts.contains(Part.KEYCLOAK)) {
            stack.setProperty("keycloak.url", keycloak.url());
        }
        if (parts.contains(Part.MAIL)) {
            stack.setProperty("smtp.port", "" + inbox.smtpPort());
            stack.setProperty("mail.url", inbox.url());
        }
        return stack;
    }

    /** Starts Keycloak. The database server must be running. */
    void startKeycloak() {
        if (!parts.contains(Part.KEYCLOAK)) {
            return;
        }
        String password = secrets.get("keycloak");
        postgres.databases().createSimple("keycloak", password);
        progress.timed(
                "Keycloak",
                () -> keycloak.start(log("keycloak"), postgres.url("keycloak"), password, preparedKeycloak.realm()));
    }

    private void startPostgres() {
        Optional<Path> template =
                parts.contains(Part.KEYCLOAK) ? Optional.of(preparedKeycloak.database()) : Optional.empty();
        progress.timed("PostgreSQL", () -> postgres.start(log("postgresql"), template));
    }
}
