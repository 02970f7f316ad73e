package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The inbox in which every mail of the suite lands, read as its REST API gives it. */
final class Inbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S*session_key=[\\w-]+");
    private static final Pattern SUBMISSION = Pattern.compile("https?://\\S*/candidate/submit\\?token=[\\w-]+");
    private static final Pattern ACCOUNT = Pattern.compile("https?://\\S+/login-actions/action-token\\?\\S+");
    private static final Pattern CODE = Pattern.compile("(?m)(?<!\\d)(\\d{3}) ?(\\d{3})(?!\\d)");

    private static final Pattern KEY = Pattern.compile("[?&](?:session_key|token|key)=([\\w-]{16,})");
    private static final Pattern NUMBER = Pattern.compile("\\+\\d{7,15}");

    record Mail(String subject, String text) {

        String link() {
            Matcher found = LINK.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No link in the mail '" + subject + "'");
            }
            return found.group();
        }

        /** The link of Keycloak to confirm an address or to choose a password. */
        String accountLink() {
            return ACCOUNT.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No link in the mail '" + subject + "'"));
        }

        /** The link of a verification, if it holds one. */
        Optional<String> submissionLink() {
            return SUBMISSION.matcher(text).results().map(MatchResult::group).findFirst();
        }

        String code() {
            Matcher found = CODE.matcher(
                    text.substring(text.toLowerCase(java.util.Locale.ROOT).indexOf("code")));
            if (!found.find()) {
                throw new AssertionError("No code in the mail '" + subject + "'");
            }
            return found.group(1) + found.group(2);
        }
    }

    private final Http http = new Http();
    private final String url;

    Inbox(String url) {
        this.url = url;
    }

    /** The newest mail to the address whose subject starts like this; waits for it. */
    Mail awaitMail(String to, String subject) {
        return Awaitility.await("mail '" + subject + "…' to " + to)
                .atMost(Duration.ofSeconds(30))
                .until(() -> newest(to, mail -> mail.subject().startsWith(subject)), Optional::isPresent)
                .orElseThrow();
    }

    /** The mail to the address that holds this text; waits for it. */
    Mail awaitMailWith(String to, String text) {
        return awaitIn(
                "mail with '" + text + "' to " + to,
                () -> newest(to, mail -> mail.text().contains(text)));
    }

    /** A link of a verification that was mailed to the address and is none of these; waits for it. */
    String awaitOtherSubmissionLink(String to, List<String> than) {
        Predicate<Mail> wanted = mail ->
                mail.submissionLink().filter(link -> !than.contains(link)).isPresent();
        return awaitIn("another submission link to " + to, () -> newest(to, wanted))
                .submissionLink()
                .orElseThrow();
    }

    /** The short message to the number that holds this text; waits for it. */
    Mail awaitSmsWith(String number, String text) {
        return awaitIn("SMS with '" + text + "' to " + number, () -> all().filter(mail ->
                        mail.subject().equals("SMS to " + number) && mail.text().contains(text))
                .findFirst());
    }

    /** The code of a mail to the address that is not this one; waits for it. */
    String awaitOtherCode(String to, String than) {
        Predicate<Mail> wanted = mail ->
                mail.subject().startsWith("Your interview code") && !mail.code().equals(than);
        return Awaitility.await("another code for " + to)
                .atMost(Duration.ofSeconds(30))
                .until(() -> newest(to, wanted), Optional::isPresent)
                .orElseThrow()
                .code();
    }

    List<Mail> mailsTo(String address) {
        return messages()
                .filter(mail -> address.equals(mail.at("/to/0/address").asText()))
                .map(Inbox::read)
                .toList();
    }

    /** All codes, keys of links, mobile numbers and names of people that the mails and short messages know. */
    Set<String> secrets() {
        Set<String> found = new HashSet<>();
        messages().forEach(mail -> {
            String text = mail.path("text").asText();
            CODE.matcher(text).results().forEach(code -> found.add(code.group(1) + code.group(2)));
            KEY.matcher(text).results().forEach(key -> found.add(key.group(1)));
            NUMBER.matcher(mail.path("subject").asText()).results().forEach(number -> found.add(number.group()));
            found.add(mail.at("/to/0/name").asText());
        });
        return found;
    }

    private Stream<Mail> all() {
        return messages().map(Inbox::read);
    }

    private Stream<JsonNode> messages() {
        JsonNode mails = http.get(url + "/email", null).json();
        return StreamSupport.stream(mails.spliterator(), false);
    }

    private static Mail read(JsonNode mail) {
        return new Mail(mail.path("subject").asText(), mail.path("text").asText());
    }

    private static Mail awaitIn(String what, Callable<Optional<Mail>> search) {
        return Awaitility.await(what)
                .atMost(Duration.ofSeconds(30))
                .until(search, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Mail> newest(String to, Predicate<Mail> wanted) {
        return mailsTo(to).stream().filter(wanted).reduce((older, newer) -> newer);
    }
}
