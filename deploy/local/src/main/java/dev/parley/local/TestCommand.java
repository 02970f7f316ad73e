package dev.parley.local;

import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.process.Children;
import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs a command with the infrastructure that integration tests need. */
final class TestCommand {

    private final Prepared prepared;
    private final Set<Infrastructure.Part> parts = EnumSet.noneOf(Infrastructure.Part.class);

    TestCommand(Prepared prepared, String with) {
        this.prepared = prepared;
        for (String part : with.split(",")) {
            if (!part.isBlank()) {
                parts.add(Infrastructure.Part.valueOf(part.strip().toUpperCase(Locale.ROOT)));
            }
        }
    }

    int execute(List<String> command) throws IOException {
        if (command.isEmpty()) {
            throw new StackFailure("Say what to run after '--', such as: test -- ./mvnw verify");
        }
        Path folder = Folders.temporary();
        Children children = new Children();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(children, folder)));
        Infrastructure infrastructure = new Infrastructure(
                prepared, children, Settings.throwAway(1, 1), folder, true, parts, System.out::println);
        System.out.println("Starting the test stack in " + folder);
        infrastructure.start();
        Path description = folder.resolve("stack.properties");
        try (var out = Files.newBufferedWriter(description)) {
            infrastructure.describe().store(out, "The test stack");
        }
        return run(command, description);
    }

    private static int run(List<String> command, Path description) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("PARLEY_TEST_STACK", description.toString());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private static void end(Children children, Path folder) {
        children.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("The test folder " + folder + " could not be deleted: " + e);
        }
    }
}
