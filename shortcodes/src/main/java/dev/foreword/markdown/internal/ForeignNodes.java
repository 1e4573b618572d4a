package dev.foreword.markdown.internal;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import org.jspecify.annotations.Nullable;

/** Hands nodes of extensions that the writer does not know to flexmark's renderer, with the document's options. */
final class ForeignNodes {

    private @Nullable HtmlRenderer renderer;

    void write(StringBuilder out, Node node, DataHolder options) {
        if (renderer == null) {
            renderer = HtmlRenderer.builder(options).build();
        }
        renderer.render(node, out);
    }
}
