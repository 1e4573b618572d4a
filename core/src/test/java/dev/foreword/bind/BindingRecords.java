package dev.foreword.bind;

import dev.foreword.data.DataNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** The records that the examples of the specification bind to. */
final class BindingRecords {

    private BindingRecords() {}

    record Post(
            String title, LocalDate date, @Default("false") boolean draft, List<String> tags) {}

    record Named(String publishDate, @Key("og:title") Optional<String> social) {}

    record Many(
            @Default("") String sidebarImage,
            @Default("") String title,
            @Default("") String date,
            @Default("") String draft,
            @Default("") String tags,
            @Default("") String author,
            @Default("") String weight,
            @Default("") String layout,
            @Default("") String color,
            @Default("") String icon,
            @Default("") String link,
            @Default("") String text,
            @Default("") String alt) {}

    record Translated(@Key(aliases = "lang") String language) {}

    record Needs(String title, int weight, boolean draft, Author author) {}

    record Spares(
            Optional<String> subtitle,
            OptionalInt weight,
            OptionalLong views,
            OptionalDouble score,
            List<String> tags,
            Set<String> topics,
            Map<String, String> links) {}

    record Author(String name, Optional<URI> home) {}

    record Book(String title, List<Author> authors) {}

    record Defaults(
            @Default("info") Level level,
            @Default("2024-01-01") LocalDate since,
            @Default({"news", "blog"}) List<String> sections,
            @Default Limits limits) {}

    record Limits(@Default("10") int items, @Default("1h") Duration age) {}

    record Texts(String text, Optional<Character> mark) {}

    record Truth(boolean draft) {}

    record Whole(Optional<Byte> small, OptionalInt weight, OptionalLong views, Optional<BigInteger> big) {}

    record Fractions(OptionalDouble score, Optional<Float> ratio, Optional<BigDecimal> price) {}

    record Dates(
            Optional<LocalDate> day,
            Optional<LocalTime> time,
            Optional<LocalDateTime> local,
            Optional<OffsetDateTime> offset,
            Optional<ZonedDateTime> zoned,
            Optional<Instant> instant) {

        @Override
        public String toString() {
            return "day " + show(day) + ", time " + show(time) + ", local " + show(local) + ", offset " + show(offset)
                    + ", zoned " + show(zoned) + ", instant " + show(instant);
        }

        private static String show(Optional<?> value) {
            return value.map(Object::toString).orElse("-");
        }
    }

    record Day(LocalDate date) {}

    record Moment(OffsetDateTime at) {}

    record Spans(
            Optional<Year> year,
            Optional<YearMonth> month,
            Optional<Duration> length,
            Optional<ZoneId> zone,
            Optional<DayOfWeek> weekday) {}

    record Things(Optional<URI> home, Optional<Path> cover, Optional<Locale> language, Optional<UUID> id) {}

    enum Level {
        INFO,
        WARNING,
        @Key(value = "!", aliases = "alert")
        DANGER,
        ICON_BLOCK
    }

    record Note(Level level) {}

    record Lists(List<Integer> numbers, Set<Level> levels, Collection<LocalDate> days) {}

    record Maps(Map<String, List<Integer>> scores, Map<Level, String> colours) {}

    record Loose(Optional<Object> object, Optional<DataNode> node) {}

    @Tagged("type")
    sealed interface Media {

        record Image(Path file, Optional<String> alt) implements Media {}

        @Key(value = "youtube", aliases = "yt")
        record Video(String id) implements Media {}

        record PodcastEpisode(String type, int number) implements Media {}
    }

    record Gallery(List<Media> items) {}

    record Page(String title, @Rest Map<String, Object> params) {}

    record Box<T>(T value) {}

    record Boxes(Box<LocalDate> date, Box<List<Integer>> numbers) {}

    record Tree(String name, List<Tree> children) {}

    record Period(LocalDate from, LocalDate to) {
        Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("\"to\" is before \"from\"");
            }
        }
    }

    record Trip(String place, Period days) {}

    record Silent(String text) {
        Silent {
            throw new IllegalStateException();
        }
    }

    record Checked(
            @Length(max = 20) String title,

            @Pattern(value = "[a-z0-9-]+", expected = "lower-case letters, digits and hyphens")
            String slug,

            @Range(min = "1", max = "5") int stars,
            @Range(min = "2000-01-01") Optional<LocalDate> since,
            @OneOf({"left", "right"}) String align,
            @Length(min = 1, max = 3) List<@Length(min = 2) String> tags) {}

    /** What a careless author gets to hear. */
    record Event(
            String title,
            LocalDate date,
            @Default("false") boolean draft,
            Level level,
            @Range(min = "1", max = "500") int seats,
            List<Author> speakers,
            Locale language,
            Duration length) {}
}
