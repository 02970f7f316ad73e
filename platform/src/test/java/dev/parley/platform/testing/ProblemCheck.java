package dev.parley.platform.testing;

import dev.parley.contracts.problem.ProblemCatalogue;
import dev.parley.contracts.problem.ProblemType;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks every refusal in integration tests against RFC 9457 and the catalogue of problems. */
public class ProblemCheck implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(List.<Filter>of(new Check()));
    }

    private static final class Check implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expectations,
                FilterContext context) {
            Response response = context.next(request, expectations);
            if (response.statusCode() >= 400
                    && request.getURI().contains("/api/")
                    && !request.getMethod().equals("HEAD")) {
                check(request.getMethod() + " " + request.getURI(), response);
            }
            return response;
        }

        private static void check(String call, Response response) {
            assertThat(response.contentType()).as(call).startsWith("application/problem+json");
            Map<String, Object> members = response.jsonPath().getMap("");
            ProblemType type = ProblemCatalogue.get((String) members.get("code"));
            assertThat(members)
                    .as(call)
                    .containsEntry("type", type.uri())
                    .containsEntry("title", type.title())
                    .containsEntry("status", response.statusCode());
            assertThat(type.status()).as(call).isEqualTo(response.statusCode());
            assertThat(members.get("detail")).as(call).asString().isNotBlank();
        }
    }
}
