package dev.foreword.markdown.internal;

/** A link or image that was found; what its opening bracket has become. */
final class LinkSpan {

    final boolean image;
    final LinkTarget target;

    boolean shown = true;

    LinkSpan(boolean image, LinkTarget target) {
        this.image = image;
        this.target = target;
    }
}
