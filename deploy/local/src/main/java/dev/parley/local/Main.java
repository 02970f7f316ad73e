package dev.parley.local;

import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.cache.Repository;
import dev.parley.local.infra.Inbox;
import dev.parley.local.infra.Kafka;
import dev.parley.local.keycloak.PreparedKeycloak;
import dev.parley.local.process.Progress;
import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line of the local stack. */
public final class Main {

    private static final String USAGE = """
            Usage: local-stack <command> [--<setting>=<value> …]
              run                 start everything for people; Ctrl-C stops it
              test -- <command…>  start PostgreSQL and Kafka for tests, run the command, stop all
                                  (--with=keycloak,mail starts these too)
              prepare             fetch and prepare what the stack runs
              reset               empty the data folder
            Settings, with their environment variables: README.md of this folder.
            """;

    private Main() {}

    public static void main(String[] arguments) {
        Map<String, String> flags = new HashMap<>();
        List<String> words = new ArrayList<>();
        List<String> command = split(arguments, flags, words);
        int exitCode;
        try {
            Settings settings = Settings.of(flags, System.getenv());
            Prepared prepared = new Prepared(Repository.find());
            exitCode = switch (words.isEmpty() ? "" : words.getFirst()) {
                case "run" -> new RunCommand(prepared, settings).execute();
                case "test" -> new TestCommand(prepared, flags.getOrDefault("with", "")).execute(command);
                case "prepare" -> prepare(prepared);
                case "reset" -> reset(prepared, settings);
                default -> usage();
            };
        } catch (StackFailure e) {
            System.err.println();
            System.err.println(e.getMessage());
            exitCode = 1;
        } catch (IOException e) {
            System.err.println();
            System.err.println("A file could not be used: " + e.getMessage());
            exitCode = 1;
        }
        System.exit(exitCode);
    }

    /** Reads flags and words up to {@code --}, and returns the arguments after it. */
    private static List<String> split(String[] arguments, Map<String, String> flags, List<String> words) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--")) {
                return List.of(arguments).subList(i + 1, arguments.length);
            }
            if (argument.startsWith("--")) {
                int equals = argument.indexOf('=');
                flags.put(
                        argument.substring(2, equals < 0 ? argument.length() : equals),
                        equals < 0 ? "on" : argument.substring(equals + 1));
            } else {
                words.add(argument);
            }
        }
        return List.of();
    }

    private static int prepare(Prepared prepared) throws IOException {
        Progress progress = System.out::println;
        Room.require(prepared.cache().folder(), Room.FOR_PREPARING);
        progress.timed("PostgreSQL", prepared::postgres);
        progress.timed("Kafka", () -> Kafka.trainedCache(prepared));
        Inbox.node();
        progress.timed("Mail inbox", () -> Inbox.program(prepared));
        progress.timed("Keycloak with its realm", () -> new PreparedKeycloak(prepared).database());
        return 0;
    }

    private static int reset(Prepared prepared, Settings settings) throws IOException {
        var data = settings.data(prepared.repository().root());
        DataFolder.requireUnused(data);
        Folders.delete(data);
        System.out.println("Emptied " + data);
        return 0;
    }

    private static int usage() {
        System.err.print(USAGE);
        return 2;
    }
}
