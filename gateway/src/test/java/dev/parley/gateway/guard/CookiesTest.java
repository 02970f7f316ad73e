package dev.parley.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.reflect.Proxy;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class CookiesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "__Host-parley-session=abc, abc, true",
                "a=b; __Host-parley-session=abc; c=d, abc, true",
                "a=b;__Host-parley-session= abc , abc, true",
                "__Host-parley-session=, '', true",
                "x__Host-parley-session=abc, -, false",
                "x__Host-parley-session=abc; __Host-parley-session=def, def, true",
                "a=__Host-parley-session=abc, -, false",
                "__Host-parley-sessions=abc, -, true",
                "__Host-parley-home=abc, -, true",
                "__Host-sign-in-x=abc, -, false",
                "a=b, -, false"
            })
    void the_session_and_whether_there_is_any_credential_are_found(String header, String session, boolean credential) {
        HttpServerRequest request = request(header);

        assertThat(Cookies.session(request)).isEqualTo(Optional.ofNullable(session));
        assertThat(Cookies.hasCredential(request)).isEqualTo(credential);
    }

    private static HttpServerRequest request(String cookie) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Cookie", cookie);
        return (HttpServerRequest) Proxy.newProxyInstance(
                CookiesTest.class.getClassLoader(), new Class<?>[] {HttpServerRequest.class}, (proxy, method, args) -> {
                    if (method.getName().equals("headers")) {
                        return headers;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
