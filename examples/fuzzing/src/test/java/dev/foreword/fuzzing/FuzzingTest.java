package dev.foreword.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * What the fuzzer tries. A plain run of the tests takes the inputs beside this class alone: seeds, and what was once a
 * finding. {@code JAZZER_FUZZ=1 mvn -pl core,shortcodes,examples/fuzzing test -Dtest=FuzzingTest#page} seeks new ones.
 */
class FuzzingTest {

    @FuzzTest(maxDuration = "10m")
    void yaml(FuzzedDataProvider data) {
        Laws.frontMatter("---\n" + data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "10m")
    void toml(FuzzedDataProvider data) {
        Laws.frontMatter("+++\n" + data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "10m")
    void json(FuzzedDataProvider data) {
        Laws.frontMatter("{" + data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "10m")
    void shortcodes(FuzzedDataProvider data) {
        Laws.shortcodes(data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "10m")
    void edit(FuzzedDataProvider data) {
        String key = data.consumeString(10);
        String value = data.consumeString(20);
        Laws.edit(data.consumeRemainingAsString(), key, value);
    }

    @FuzzTest(maxDuration = "10m")
    void page(FuzzedDataProvider data) {
        Laws.page(data.consumeRemainingAsString());
    }
}
