package dev.foreword.shortcode;

import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import java.util.List;
import java.util.Optional;

/** What the methods of a definition change. Written only while a copy is being made. */
final class DefinitionOptions<P> {

    InnerContent inner = InnerContent.NONE;
    boolean innerOptional;
    Optional<String> innerDescription = Optional.empty();
    Placement placement = Placement.BLOCK;
    boolean placementDeclared;
    List<String> aliases = List.of();
    List<String> parents = List.of();
    List<String> children = List.of();
    List<String> formerNames = List.of();
    Optional<String> deprecation = Optional.empty();
    Optional<String> replacement = Optional.empty();
    Optional<String> example = Optional.empty();
    Optional<TextForm<? super P>> plainText = Optional.empty();
    Optional<TextForm<? super P>> markdown = Optional.empty();

    DefinitionOptions<P> copy() {
        DefinitionOptions<P> copy = new DefinitionOptions<>();
        copy.inner = inner;
        copy.innerOptional = innerOptional;
        copy.innerDescription = innerDescription;
        copy.placement = placement;
        copy.placementDeclared = placementDeclared;
        copy.aliases = aliases;
        copy.parents = parents;
        copy.children = children;
        copy.formerNames = formerNames;
        copy.deprecation = deprecation;
        copy.replacement = replacement;
        copy.example = example;
        copy.plainText = plainText;
        copy.markdown = markdown;
        return copy;
    }
}
