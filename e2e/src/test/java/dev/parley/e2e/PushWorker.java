package dev.parley.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The suite's service worker in a real browser, with DevTools in the place of the push service and of the person who
 * clicks: no vendor's service can be reached from a test, and no test can click what the system shows.
 */
final class PushWorker {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String SCRIPT = "/push-worker.js";

    /** The browser takes a click of a test for none of a person, so the worker's work is awaited here. */
    private static final String CLICK = """
            (async () => {
              const [notification] = await self.registration.getNotifications({ tag: '%s' });
              const work = [];
              const click = new NotificationEvent('notificationclick', { notification });
              Object.defineProperty(click, 'waitUntil', { value: (promise) => work.push(promise) });
              const opened = [];
              self.clients.openWindow = async (path) => opened.push(path);
              self.dispatchEvent(click);
              await Promise.all(work);
              return opened.join();
            })()
            """;

    private final Page page;
    private final CDPSession devTools;
    private final String origin;
    private final Map<String, JsonObject> answers = new ConcurrentHashMap<>();
    private String registration;
    private String target;
    private int commands;

    /** @param page shows something of the suite */
    PushWorker(Page page) {
        this.page = page;
        this.origin = page.url().replaceAll("(https?://[^/]+).*", "$1");
        page.context().grantPermissions(List.of("notifications"));
        devTools = page.context().newCDPSession(page);
        devTools.on("ServiceWorker.workerVersionUpdated", this::note);
        devTools.on("Target.receivedMessageFromTarget", this::hear);
        devTools.send("ServiceWorker.enable");
        page.evaluate("navigator.serviceWorker.register('" + SCRIPT + "').then(() => navigator.serviceWorker.ready)"
                + ".then(() => undefined)");
        await("a worker that runs", () -> target != null);
    }

    /** What notification-service encrypts for a browser. */
    void delivers(Map<String, String> message) {
        JsonObject data = new JsonObject();
        message.forEach(data::addProperty);
        JsonObject delivery = new JsonObject();
        delivery.addProperty("origin", origin);
        delivery.addProperty("registrationId", registration);
        delivery.addProperty("data", data.toString());
        devTools.send("ServiceWorker.deliverPushMessage", delivery);
    }

    /** Waits until the browser shows it; "title: text". */
    String shows(String tag) {
        String shown = """
                async (tag) => {
                  const [found] = await (await navigator.serviceWorker.ready).getNotifications({ tag });
                  return found ? `${found.title}: ${found.body}` : '';
                }
                """;
        Awaitility.await("a notification").atMost(LONG).until(() -> !page.evaluate(shown, tag)
                .equals(""));
        return (String) page.evaluate(shown, tag);
    }

    /** Clicks it. Returns the path that the worker would open in a new window, or nothing when it took an open page. */
    String clicked(String tag) {
        JsonObject attach = new JsonObject();
        attach.addProperty("targetId", target);
        attach.addProperty("flatten", false);
        String session =
                devTools.send("Target.attachToTarget", attach).get("sessionId").getAsString();
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", CLICK.formatted(tag));
        parameters.addProperty("awaitPromise", true);
        parameters.addProperty("returnByValue", true);
        JsonObject command = new JsonObject();
        command.addProperty("id", ++commands);
        command.addProperty("method", "Runtime.evaluate");
        command.add("params", parameters);
        JsonObject message = new JsonObject();
        message.addProperty("sessionId", session);
        message.addProperty("message", command.toString());
        devTools.send("Target.sendMessageToTarget", message);
        String id = Integer.toString(commands);
        await("the worker's answer", () -> answers.containsKey(id));
        JsonObject result = answers.get(id).getAsJsonObject("result");
        if (result.has("exceptionDetails")) {
            throw new AssertionError("The worker failed: " + result.get("exceptionDetails"));
        }
        return result.getAsJsonObject("result").get("value").getAsString();
    }

    private void note(JsonObject event) {
        JsonArray versions = event.getAsJsonArray("versions");
        for (JsonElement each : versions) {
            JsonObject version = each.getAsJsonObject();
            boolean ready = "activated".equals(version.get("status").getAsString()) && version.has("targetId");
            if (ready && version.get("scriptURL").getAsString().endsWith(SCRIPT)) {
                registration = version.get("registrationId").getAsString();
                target = version.get("targetId").getAsString();
            }
        }
    }

    private void hear(JsonObject event) {
        JsonObject message =
                JsonParser.parseString(event.get("message").getAsString()).getAsJsonObject();
        if (message.has("id")) {
            answers.put(message.get("id").getAsString(), message);
        }
    }

    /** Events come while the page is asked something. */
    private void await(String what, Callable<Boolean> fact) {
        Awaitility.await(what).atMost(LONG).until(() -> {
            page.evaluate("1");
            return fact.call();
        });
    }
}
