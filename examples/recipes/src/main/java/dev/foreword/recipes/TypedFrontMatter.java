package dev.foreword.recipes;

import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.JsonSchema;
import dev.foreword.bind.Key;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the front matter of a page as a record: what is missing or wrong is said with its place, all in one go. */
public final class TypedFrontMatter {

    /** How much of a page is meant for whom. */
    enum Audience {
        EVERYONE,
        MEMBERS
    }

    /** Somebody who wrote a page. */
    record Author(String name, Optional<URI> home) {}

    /** A post. A component is required unless it is optional, a collection, or has a default. */
    record Post(
            @Description("What lists of posts say.") String title,
            LocalDate date,
            @Key(aliases = "lead") Optional<String> intro,
            @Default("false") boolean draft,
            @Default("everyone") Audience audience,
            List<String> tags,
            List<Author> authors) {

        /** A rule of one's own: its message is reported at the place of the record, like any other fault. */
        Post {
            if (draft && audience == Audience.MEMBERS) {
                throw new IllegalArgumentException("a draft is for nobody; take the audience away until it is done");
            }
        }
    }

    private TypedFrontMatter() {}

    static Result<Post> read(SourceText page) {
        return FrontMatter.parse(page).as(Post.class);
    }

    /** Prints the post of each file, or what is wrong with it; without a file, the schema for editors. */
    public static void main(String... files) throws IOException {
        if (files.length == 0) {
            System.out.println(JsonSchema.of(Post.class).toJson());
        }
        for (String file : files) {
            Result<Post> post = read(SourceText.read(Path.of(file)));
            post.diagnostics().forEach(diagnostic -> System.err.println(diagnostic.render()));
            post.value().ifPresent(System.out::println);
        }
    }
}
