package dev.parley.platform.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Requests to other people's servers. A request's own timeout ends with the head of the answer: a server that sends its
 * body byte by byte would hold the thread for as long as it likes.
 */
public final class WholeAnswer {

    private WholeAnswer() {}

    /**
     * Waits for head and body, no longer than the request's timeout says.
     *
     * @throws HttpTimeoutException when they were not there in time; the connection is closed
     * @throws IOException          when there is no connection, or it broke off
     */
    public static <T> HttpResponse<T> of(HttpClient client, HttpRequest request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        Duration patience = request.timeout().orElseThrow();
        CompletableFuture<HttpResponse<T>> answer = client.sendAsync(request, body);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("No whole answer within " + patience);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
