package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import java.util.Optional;

/** Numbers, booleans and nulls in a notation that YAML 1.1 and 1.2 read alike. */
final class YamlNumbers {

    private YamlNumbers() {}

    static Scalar plain(Scalar scalar) {
        return switch (scalar.kind()) {
            case BOOLEAN -> PlainNumbers.bool(scalar);
            case NULL -> new Scalar("null", Kind.NULL, scalar.span());
            case INTEGER ->
                CoreSchema.kindOf(scalar.text()) == Kind.INTEGER && !PlainNumbers.hasLeadingZero(scalar.text())
                        ? scalar
                        : PlainNumbers.integer(scalar);
            case DECIMAL -> decimal(scalar);
            default -> scalar;
        };
    }

    private static Scalar decimal(Scalar scalar) {
        if (CoreSchema.kindOf(scalar.text()) == Kind.DECIMAL) {
            return scalar;
        }
        Optional<Double> special = PlainNumbers.special(scalar);
        if (special.isEmpty()) {
            return PlainNumbers.decimal(scalar);
        }
        String text = special.get().isNaN() ? ".nan" : special.get() > 0 ? ".inf" : "-.inf";
        return new Scalar(text, Kind.DECIMAL, scalar.span());
    }
}
