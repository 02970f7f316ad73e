package dev.parley.e2e.bench;

import org.junit.jupiter.api.Test;

/** What {@code make bench-data} runs. */
class FillLocalStack {

    @Test
    void fills_the_scheduling_database_of_the_running_stack() {
        Stack stack = Stack.running();
        int interviews = Integer.parseInt(System.getenv().getOrDefault("INTERVIEWS", "1000000"));
        var took = new BenchData(stack.url("parley_scheduling"), stack.password())
                .interviews(interviews, stack.subject("recruiter"), stack.subject("interviewer"));
        System.out.printf("%,d interviews in %d s%n", interviews, took.toSeconds());
    }
}
