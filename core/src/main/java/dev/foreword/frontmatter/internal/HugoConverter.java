package dev.foreword.frontmatter.internal;

import dev.foreword.bind.BindContext;
import dev.foreword.bind.Converter;
import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.HugoPage;
import java.util.Optional;

/** Reads a page with Hugo's conversions, in whatever binder. */
public final class HugoConverter implements Converter<HugoPage> {

    /** Made by the binder. */
    public HugoConverter() {}

    @Override
    public Optional<HugoPage> convert(DataNode node, BindContext context) {
        return node instanceof DataNode.Mapping mapping
                ? Optional.of(new HugoFields(mapping, context).page())
                : Optional.empty();
    }
}
