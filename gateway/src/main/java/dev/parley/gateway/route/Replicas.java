package dev.parley.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The replicas of one service, used in turn. A replica that cannot be reached is skipped. */
final class Replicas {

    private final List<URI> urls;
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(List<URI> urls) {
        this.urls = List.copyOf(urls);
    }

    Future<HttpClientRequest> open(HttpClient client, RequestOptions options) {
        int first = Math.floorMod(turn.getAndIncrement(), urls.size());
        return open(client, options, first, urls.size());
    }

    private Future<HttpClientRequest> open(HttpClient client, RequestOptions options, int index, int attempts) {
        URI url = urls.get(index);
        RequestOptions there = new RequestOptions(options)
                .setHost(url.getHost())
                .setPort(port(url))
                .setSsl("https".equals(url.getScheme()));
        Future<HttpClientRequest> opened = client.request(there);
        return attempts == 1
                ? opened
                : opened.recover(unreachable -> open(client, options, (index + 1) % urls.size(), attempts - 1));
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }
}
