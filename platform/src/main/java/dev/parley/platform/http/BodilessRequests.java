package dev.parley.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Accepts every media type for a request without a body, so that operations with an optional body can be called without
 * one.
 */
class BodilessRequests {

    @ServerRequestFilter(preMatching = true)
    void name(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean empty = length == null ? request.getHeaderString("Transfer-Encoding") == null : length.equals("0");
        if (empty && !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }
}
