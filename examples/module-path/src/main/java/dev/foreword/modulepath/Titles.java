package dev.foreword.modulepath;

import dev.foreword.bind.Binder;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

/** Prints the titles of pages. The record is in a closed module, so the binder is handed a lookup from inside of it. */
public final class Titles {

    static final Binder BINDER = Binder.builder().lookup(MethodHandles.lookup()).build();

    record Page(String title) {}

    private Titles() {}

    static Result<Page> read(SourceText source, Binder binder) {
        return FrontMatter.parse(source).as(Page.class, binder);
    }

    /** Prints the title of each file. */
    public static void main(String... files) throws IOException {
        for (String file : files) {
            System.out.println(
                    read(SourceText.read(Path.of(file)), BINDER).orThrow().title());
        }
    }
}
