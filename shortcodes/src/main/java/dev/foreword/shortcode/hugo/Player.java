package dev.foreword.shortcode.hugo;

import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.TextForm;
import java.util.Optional;

/** A video of another site: a link to it, or a frame with it in the shape of a video. */
record Player(
        String page, String address, String title, Optional<String> className, String loading, boolean fullScreen) {

    void writeLink(HtmlWriter out) {
        out.open("p").attr("class", className.orElse("video"));
        out.open("a")
                .attr("href", page)
                .attr("rel", "noopener noreferrer")
                .text(title)
                .close();
        out.close();
    }

    void writeFrame(HtmlWriter out) {
        out.open("div").attr("class", className);
        if (className.isEmpty()) {
            out.style("position", "relative").style("padding-bottom", "56.25%");
            out.style("height", "0").style("overflow", "hidden");
        }
        out.open("iframe").attr("src", address).attr("title", title).attr("loading", loading);
        out.attr("referrerpolicy", "strict-origin-when-cross-origin").attr("allowfullscreen", fullScreen);
        if (className.isEmpty()) {
            out.style("position", "absolute").style("top", "0").style("left", "0");
            out.style("width", "100%").style("height", "100%").style("border", "0");
        }
        out.close().close();
    }

    void writeText(TextForm.Output out) {
        out.link(title, page);
    }
}
