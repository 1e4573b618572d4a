package dev.foreword.bind;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BindingSpecTest {

    @TestFactory
    Stream<DynamicTest> binding() {
        return SpecFile.tests("binding.md", BindingSpecTest::bind);
    }

    private static Outcome bind(Example example) {
        Binder binder = Binder.builder()
                .unknownKeys(
                        UnknownKeys.valueOf(example.option("unknown", "WARN").toUpperCase(Locale.ROOT)))
                .zone(ZoneId.of(example.option("zone", "UTC")))
                .build()
                .withKeyNoun(example.option("noun", "key"));
        FrontMatter file = FrontMatter.parse(SourceText.of("post.md", example.input()));
        Result<?> result = file.as(record(example.option("record", "")), binder);
        return new Outcome(result.value().map(Object::toString).orElse("no value"), result.diagnostics());
    }

    private static Class<?> record(String name) {
        return Arrays.stream(BindingRecords.class.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no record " + name));
    }
}
