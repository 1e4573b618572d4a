package dev.foreword.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void nearMissesOnly() {
        List<String> known = List.of("title", "date", "tags", "dates");
        assertThat(Spelling.nearest("titel", known)).contains("title");
        assertThat(Spelling.nearest("Da_te", known)).contains("date");
        assertThat(Spelling.nearest("datez", known)).contains("date");
        assertThat(Spelling.nearest("weight", known)).isEmpty();
        assertThat(Spelling.nearest("t", known)).isEmpty();
        assertThat(Spelling.nearest("title", List.of())).isEmpty();
    }
}
