package dev.parley.e2e;

import com.microsoft.playwright.Page;

import java.util.List;
import java.util.Map;

/** What the recorders of a page gave, told by the browser itself before the page gets it. */
final class WatchedRecorder {

    /** Each line is what a recorder has given by then: a hash, bytes, and seconds since it began. Outlives a reload. */
    private static final String WATCH = """
            (() => {
              const Original = window.MediaRecorder;
              const hex = hash => [...new Uint8Array(hash)].map(b => b.toString(16).padStart(2, '0')).join('');
              window.MediaRecorder = class extends Original {
                #given = [];
                #begun = 0;
                #told = Promise.resolve();
                #handlers = {};
                constructor(...args) {
                  super(...args);
                  this.addEventListener('start', () => (this.#begun = performance.now()));
                  this.addEventListener('dataavailable', event => {
                    this.#given.push(event.data);
                    const whole = new Blob(this.#given);
                    const seconds = (performance.now() - this.#begun) / 1000;
                    this.#told = this.#told.then(async () => {
                      const bytes = await whole.arrayBuffer();
                      const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
                      const all = JSON.parse(localStorage.getItem('test.recorded') ?? '[]');
                      all.push({ sha256, bytes: bytes.byteLength, seconds });
                      localStorage.setItem('test.recorded', JSON.stringify(all));
                      this.#handlers.data?.(event);
                    });
                  });
                  this.addEventListener('stop', event => {
                    this.#told = this.#told.then(() => this.#handlers.stop?.(event));
                  });
                }
                set ondataavailable(handler) { this.#handlers.data = handler; }
                set onstop(handler) { this.#handlers.stop = handler; }
              };
            })();
            """;

    private WatchedRecorder() {}

    /** @param seconds since the recorder began */
    record Given(String sha256, long bytes, double seconds) {}

    static void watch(Page page) {
        page.addInitScript(WATCH);
    }

    @SuppressWarnings("unchecked")
    static List<Given> given(Page page) {
        var lines = (List<Map<String, Object>>)
                page.evaluate("() => JSON.parse(localStorage.getItem('test.recorded') ?? '[]')");
        return lines.stream()
                .map(line -> new Given(
                        (String) line.get("sha256"),
                        number(line, "bytes").longValue(),
                        number(line, "seconds").doubleValue()))
                .toList();
    }

    private static Number number(Map<String, Object> line, String name) {
        return (Number) line.get(name);
    }
}
