package dev.parley.local;

import dev.parley.local.cache.Prepared;
import dev.parley.local.demo.DemoData;
import dev.parley.local.demo.OpenInterview;
import dev.parley.local.infra.Inbox;
import dev.parley.local.infra.Turn;
import dev.parley.local.process.Child;
import dev.parley.local.process.Os;
import dev.parley.local.process.Ports;
import dev.parley.local.process.Progress;
import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Starts the suite for people. It runs until they stop it or a part of it fails. */
final class RunCommand {

    private static final int INTERRUPTED = 130;

    private final Prepared prepared;
    private final Settings settings;
    private volatile boolean stopping;

    RunCommand(Prepared prepared, Settings settings) {
        this.prepared = prepared;
        this.settings = settings;
    }

    int execute() throws IOException {
        Path data = settings.data(prepared.repository().root());
        check(data);
        System.out.println("Starting Parley; the first start prepares what later starts reuse.");
        LocalStack stack = LocalStack.builder()
                .lasting(settings, data)
                .training(settings.training())
                .progress(System.out::println)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
        CompletableFuture<Child> accident = new CompletableFuture<>();
        stack.onUnexpectedEnd(accident::complete);
        try {
            stack.start();
            Optional<OpenInterview> open = settings.demo() ? demo(stack) : Optional.empty();
            if (!stopping) {
                tell(stack, open);
                System.gc(); // frees memory that only the start needed
            }
            return mourn(accident.join());
        } catch (StackFailure e) {
            if (stopping) {
                return INTERRUPTED;
            }
            throw e;
        }
    }

    private void check(Path data) throws IOException {
        Inbox.node();
        Room.require(data, Room.FOR_RUNNING);
        Room.require(prepared.cache().folder(), Room.FOR_RUNNING);
        DataFolder.hold(data);
        Map<String, Integer> ports = settings.ports(Turn.program().isPresent());
        Ports.require(ports, ports.keySet().stream().collect(Collectors.toMap(name -> name, Settings::portVariable)));
    }

    /** A failure is only reported, because the suite is useful without demo data too. */
    private Optional<OpenInterview> demo(LocalStack stack) {
        Progress progress = System.out::println;
        try {
            DemoData demo =
                    new DemoData(stack.publicUrl(), stack.issuer(), stack.database("verification"), Clock.systemUTC());
            return Optional.of(progress.timed("Demo data", demo::write));
        } catch (StackFailure e) {
            if (!stopping) {
                System.err.println("Demo data could not be written: " + e.getMessage());
            }
            return Optional.empty();
        }
    }

    private static void tell(LocalStack stack, Optional<OpenInterview> open) {
        System.out.println();
        System.out.println("  Web UI      " + stack.publicUrl() + "   (candidates: " + stack.publicUrl() + "/c)");
        System.out.println("  Mail inbox  " + stack.mailUrl());
        System.out.println("  Keycloak    " + stack.keycloakUrl() + "/admin   (admin / admin)");
        System.out.println("  Sign in as  recruiter, recruiter2, interviewer, interviewer2, admin, vendor, member,"
                + " member2 (password = name)");
        System.out.println("  Data        " + stack.folder());
        System.out.println("  Logs        " + stack.logs());
        open.ifPresent(interview -> tell(stack, interview));
        if (Os.find("ffmpeg").isEmpty()) {
            System.out.println("  Recordings  are played as browsers made them; make media-tools installs ffmpeg");
        }
        System.out.println();
        System.out.println("Parley is ready at " + stack.publicUrl());
    }

    private static void tell(LocalStack stack, OpenInterview interview) {
        System.out.println();
        System.out.println("  An interview is open now.");
        System.out.println("    Interviewer: sign in as " + interview.interviewerUser() + " and open "
                + stack.publicUrl() + "/app/interviews/" + interview.id() + "/room");
        System.out.println("    Candidate:   in a second browser open the email to " + interview.candidateName() + " ("
                + interview.candidateEmail() + ") at " + stack.mailUrl() + " and follow its link");
    }

    private static int mourn(Child child) {
        System.err.println();
        System.err.println(child.name() + " stopped unexpectedly with exit code "
                + child.process().exitValue() + "; see its log " + child.log() + ". Parley stops.");
        return 1;
    }

    private void stop(LocalStack stack) {
        stopping = true;
        System.out.println();
        System.out.println("Stopping …");
        stack.close();
        System.out.println("Stopped.");
    }
}
