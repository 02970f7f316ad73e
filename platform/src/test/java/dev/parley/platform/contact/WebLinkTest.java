package dev.parley.platform.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://us02web.zoom.us/j/123?pwd=a%20B#success, https://us02web.zoom.us/j/123?pwd=a%20B#success, us02web.zoom.us",
        "HTTPS://Meet.Google.COM/abc-defg-hij, https://meet.google.com/abc-defg-hij, meet.google.com",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%7d, https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%7d, teams.microsoft.com",
        "https://meet.example.org:8443/room, https://meet.example.org:8443/room, meet.example.org",
        "https://meet.example.org, https://meet.example.org, meet.example.org",
        "https://meet.example.org:/room, https://meet.example.org/room, meet.example.org",
        "https://meet.example.org//twice, https://meet.example.org//twice, meet.example.org",
        "https://bücher.example/räum, https://xn--bcher-kva.example/r%C3%A4um, xn--bcher-kva.example",
        "https://zооm.us/j/1, https://xn--zm-fmca.us/j/1, xn--zm-fmca.us",
    })
    void a_link_is_kept_in_ascii_with_the_host_that_it_leads_to(String pasted, String kept, String host) {
        WebLink link = WebLink.read("  " + pasted + "\n").value();
        assertThat(link.text()).isEqualTo(kept);
        assertThat(link.host()).isEqualTo(host);
        assertThat(WebLink.hostOf(kept)).isEqualTo(host);
        assertThat(WebLink.read(kept).value()).as("read again").isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoom.us/j/1",
                "http://zoom.us/j/1",
                "javascript:alert(1)",
                "https:zoom.us",
                "https:/zoom.us",
                "//zoom.us/j/1",
                "https://",
                "https:///j/1",
                "https://zoom.us/a b",
                "https://zoom.us/a\tb",
                "https://zoom.us\\@evil.example/",
                "https://zoom.us/<script>",
                "https://zoom.us/%",
                "https://asha@zoom.us/j/1",
                "https://asha:secret@zoom.us/j/1",
                "https://zoom.us@evil.example",
                "https://localhost/j/1",
                "https://intranet/j/1",
                "https://meet.local/j/1",
                "https://meet.localhost/",
                "https://meet.internal/",
                "https://meet.home.arpa/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://127.0.0.0x1/",
                "https://[::1]/",
                "https://zoom.us./",
                "https://zoom..us/",
                "https://zoom_us.example/",
                "https://zoom.us:0/",
                "https://zoom.us:65536/",
                "https://zoom.us:99999999999/",
                "https://zoom.us:٣/",
                "https://zoom.us/a\u200Bb",
                "https://zoom.us/\u202Etxt",
                "https://zoo\u00ADm.us/",
            })
    void what_is_no_public_encrypted_address_is_refused_in_words(String pasted) {
        Reading<WebLink> reading = WebLink.read(pasted);
        assertThat(reading.value()).as(pasted).isNull();
        assertThat(reading.flaw().message()).matches("(must|is|contains) .+");
    }

    @Test
    void a_link_may_have_so_many_characters_and_no_more() {
        String start = "https://zoom.us/";
        String longest = start + "a".repeat(WebLink.LONGEST - start.length());
        assertThat(WebLink.read(longest).value().text()).isEqualTo(longest);
        assertThat(WebLink.read(longest + "a").flaw().code()).isEqualTo("link-too-long");
        String umlauts = start + "ä".repeat(WebLink.LONGEST / 4);
        assertThat(WebLink.read(umlauts).flaw().code()).isEqualTo("link-too-long");
    }

    @Test
    void the_password_in_a_link_reaches_no_log() {
        assertThat(WebLink.read("https://zoom.us/j/1?pwd=secret").value()).hasToString("WebLink[zoom.us]");
        assertThat(WebLink.read(null).value()).isNull();
    }
}
