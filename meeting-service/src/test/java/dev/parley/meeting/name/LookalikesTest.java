package dev.parley.meeting.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LookalikesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Asha Rao,  asha   RAO
            Asha Rao,  Asha\u200BRao
            Asha Rao,  \u202EAsha Rao
            Asha Rao,  Аshа Rао
            Asha Rao,  Ａｓｈａ Ｒａｏ
            Asha Rao,  𝐀𝐬𝐡𝐚 𝑹𝒂𝒐
            Asha Rao,  Àsha Rāo
            Asha Rao,  Asha. Ra0
            Bill Nolan, BiII NoIan
            Bill Nolan, Bi11 Nolan
            Nina Marn, Νina Mam
            Jürgen Groß, JURGEN GROSS
            Иван Петров, ИВАН ПЕТРОВ
            आशा राव,   आशा  राव
            """)
    void theseReadAsTheSame(String one, String other) {
        assertThat(Lookalikes.same(one, other)).isTrue();
        assertThat(Lookalikes.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Asha Rao, Asha Raob", "आशा राव, अशा राव", "Ann, Anne", "!, ?"})
    void theseDoNot(String one, String other) {
        assertThat(Lookalikes.same(one, other)).isFalse();
    }
}
