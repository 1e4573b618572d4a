package dev.foreword.footnote.internal;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which labels a document defines; complete as soon as flexmark has closed all blocks, which is before any inline
 * (table cells included) is parsed.
 *
 * <p>The memory is flexmark's own repository in the document's data, so its nodes and tools find the notes too.
 */
public final class FootnoteDefinitions {

    private static final DataKey<List<FootnoteBlock>> ALL =
            new DataKey<>("FOREWORD_FOOTNOTE_DEFINITIONS", List.of(), options -> new ArrayList<>());

    private final FootnoteRepository repository;
    private final List<FootnoteBlock> all;

    private FootnoteDefinitions(FootnoteRepository repository, List<FootnoteBlock> all) {
        this.repository = repository;
        this.all = all;
    }

    /** The definitions of a document; {@code document} is the {@code Document} or the parser's properties. */
    public static FootnoteDefinitions of(DataHolder document) {
        return new FootnoteDefinitions(FootnoteExtension.FOOTNOTES.get(document), ALL.get(document));
    }

    /** Whether no footnote is defined, so that nothing can be a reference. */
    public boolean isEmpty() {
        return repository.isEmpty();
    }

    /** The first definition with this label, compared as written. */
    public @Nullable FootnoteBlock find(CharSequence label) {
        return repository.get(label.toString());
    }

    /** All that are written, those that say a label again included, by their beginnings; one may be within another. */
    public List<FootnoteBlock> all() {
        return all.stream()
                .sorted(Comparator.comparingInt(FootnoteBlock::getStartOffset))
                .toList();
    }

    void add(FootnoteBlock block) {
        repository.put(block.getText().toString(), block);
        all.add(block);
    }
}
