package dev.parley.gateway;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.awaitility.Awaitility.await;

/** What the gateway logs, whatever the category. */
final class LogLines extends ExtHandler {

    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    static List<String> during(Runnable requests) {
        LogLines log = new LogLines();
        ROOT.addHandler(log);
        try {
            requests.run();
            await().until(() ->
                    log.lines.stream().filter(line -> line.contains(" GET ")).count() >= 2);
        } finally {
            ROOT.removeHandler(log);
        }
        return log.lines;
    }

    @Override
    protected void doPublish(ExtLogRecord record) {
        lines.add(record.getFormattedMessage());
    }
}
