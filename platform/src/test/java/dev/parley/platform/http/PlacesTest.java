package dev.parley.platform.http;

import dev.parley.platform.http.Places.Answer;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

    private final Places places = new Places(2, 3, 5);
    private final List<String> begun = new ArrayList<>();

    @Test
    void placesAreGivenAtOnceWhileThereAreSome() {
        assertThat(ask("a")).isEqualTo(Answer.BEGIN);
        assertThat(ask("a")).isEqualTo(Answer.BEGIN);
        assertThat(ask("b")).isEqualTo(Answer.WAIT);
        assertThat(places.taken()).isEqualTo(2);
    }

    @Test
    void oneCallerHasAShortQueueAndAllTogetherALongerOne() {
        fill();
        assertThat(IntStream.range(0, 4).mapToObj(i -> ask("a")))
                .containsExactly(Answer.WAIT, Answer.WAIT, Answer.WAIT, Answer.REFUSED);
        assertThat(IntStream.range(0, 3).mapToObj(i -> ask("b")))
                .containsExactly(Answer.WAIT, Answer.WAIT, Answer.REFUSED);
    }

    @Test
    void callersAreServedInTurnHoweverManyOneOfThemHasWaiting() {
        fill();
        ask("flood");
        ask("flood");
        ask("flood");
        ask("a");
        ask("b");

        IntStream.range(0, 5).forEach(i -> places.giveBack());

        assertThat(begun).containsExactly("flood", "a", "b", "flood", "flood");
    }

    @Test
    void whoWithdrawsDoesNotBegin() {
        fill();
        Places.Waiting gone = () -> begun.add("gone");
        places.ask("a", gone);
        ask("b");

        assertThat(places.withdraw("a", gone)).isTrue();
        assertThat(places.withdraw("a", gone)).isFalse();
        places.giveBack();

        assertThat(begun).containsExactly("b");
        assertThat(places.waiting()).isZero();
    }

    @Test
    void whatIsGivenBackWithNobodyWaitingIsFreeAgain() {
        fill();
        places.giveBack();
        assertThat(places.taken()).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(Answer.BEGIN);
    }

    private void fill() {
        ask("first");
        ask("first");
    }

    private Answer ask(String caller) {
        return places.ask(caller, () -> begun.add(caller));
    }
}
