package dev.foreword.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.foreword.bind.Binder;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** How each library gets from the text of a page to its data. */
public final class FrontMatterPeers {

    private static final Binder BINDER = Binder.standard().withUnknownKeys(UnknownKeys.IGNORE);
    private static final ObjectReader JACKSON = jackson(true);
    private static final ObjectReader JACKSON_EXACT = jackson(false);

    private FrontMatterPeers() {}

    /**
     * Foreword.
     *
     * @param page the page
     * @return its front matter
     */
    public static Result<PageData> foreword(SourceText page) {
        return FrontMatter.parse(page).as(PageData.class, BINDER);
    }

    /** With what a program does by default: it tells of every key that the record does not know. */
    static Result<PageData> forewordTelling(SourceText page) {
        return FrontMatter.parse(page).as(PageData.class);
    }

    static PageData jackson(SourceText page) {
        return read(JACKSON, page);
    }

    /** Jackson at its fastest, where {@code Title} is not {@code title}. */
    static PageData jacksonExactKeys(SourceText page) {
        return read(JACKSON_EXACT, page);
    }

    static Node snakeyamlCompose(SourceText page) {
        LoaderOptions options = new LoaderOptions();
        return new Yaml(new SafeConstructor(options)).compose(new StringReader(block(page)));
    }

    static int snakeyamlEvents(SourceText page) {
        ParserImpl parser = new ParserImpl(new StreamReader(block(page)), new LoaderOptions());
        int events = 1;
        while (!parser.getEvent().is(Event.ID.StreamEnd)) {
            events++;
        }
        return events;
    }

    /** Whether the page has what a program without a splitter of its own would find. */
    static boolean hasBlock(SourceText page) {
        return page.text().startsWith("---\n") && page.text().indexOf("\n---", 3) > 0;
    }

    private static String block(SourceText page) {
        return page.text().substring(4, page.text().indexOf("\n---", 3) + 1);
    }

    private static PageData read(ObjectReader reader, SourceText page) {
        try {
            return reader.readValue(block(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectReader jackson(boolean anyCase) {
        YAMLMapper mapper = YAMLMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Dates()))
                .configure(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, anyCase)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return mapper.readerFor(PageData.class);
    }

    /** The day of a date and time: Jackson's own module refuses one that has an offset. */
    private static final class Dates extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Dates() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText().substring(0, 10));
        }
    }
}
