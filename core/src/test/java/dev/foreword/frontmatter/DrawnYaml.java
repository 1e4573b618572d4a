package dev.foreword.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** YAML front matter at random, in every style that an author may use. */
final class DrawnYaml {

    private final Random random;
    private final String eol;
    private final StringBuilder out = new StringBuilder();

    /** Most pages have no anchors. */
    private final boolean anchored;

    private int anchors;

    /** Anchors of values that are complete: nothing can stand for what it is in itself. */
    private final List<String> values = new ArrayList<>();

    private final List<String> mappings = new ArrayList<>();

    private DrawnYaml(Random random) {
        this.random = random;
        this.anchored = random.nextInt(6) == 0;
        this.eol = random.nextInt(4) > 0 ? "\n" : random.nextInt(3) > 0 ? "\r\n" : "\r";
    }

    static String page(Random random) {
        DrawnYaml page = new DrawnYaml(random);
        if (random.nextInt(10) == 0) {
            page.out.append('\uFEFF');
        }
        page.out.append("---").append(page.eol);
        page.trivia(0);
        if (random.nextInt(15) > 0) {
            page.entries(random.nextInt(6) == 0 ? 2 : 0, 0, random.nextInt(6) + 1);
        }
        page.out.append("---").append(page.eol);
        page.out.append(random.nextInt(4) == 0 ? "" : "Body --- text" + page.eol + "---" + page.eol + "more: x");
        return page.out.toString();
    }

    private void trivia(int column) {
        switch (random.nextInt(12)) {
            case 0 -> out.append(eol);
            case 1 -> out.append(" ".repeat(column)).append("# a comment: x").append(eol);
            case 2 -> out.append("   ").append(eol);
            case 3 -> out.append("# outside").append(eol);
            default -> {}
        }
    }

    private void entries(int column, int depth, int count) {
        int first = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(" ".repeat(column));
            } else if (out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == '\r') {
                out.append(" ".repeat(column));
            }
            String key = "k" + (char) ('a' + (first + i) % 12);
            if (i == 0 && !mappings.isEmpty() && random.nextInt(3) == 0) {
                out.append("<<: *").append(mappings.get(random.nextInt(mappings.size())));
                lineEnd();
                continue;
            }
            switch (random.nextInt(16)) {
                case 0, 1 -> out.append('"').append(key).append('"');
                case 2 -> out.append("? ").append(key).append(eol).append(" ".repeat(column));
                case 3 -> out.append('\'').append(key).append("' ");
                default -> out.append(key);
            }
            out.append(':');
            value(column, depth, true);
            trivia(column);
        }
    }

    private void value(int column, int depth, boolean behindKey) {
        if (!anchored || random.nextInt(4) > 0) {
            bareValue(column, depth, behindKey);
            return;
        }
        String anchor = "a" + anchors++;
        int before = out.length();
        out.append(" &").append(anchor);
        int at = out.length();
        bareValue(column, depth, behindKey);
        boolean itemOnDash = out.length() > at + 1 && out.charAt(at) == ' ' && !behindKey && out.indexOf(":", at) >= 0;
        if (itemOnDash || out.substring(at).stripLeading().startsWith("*")) {
            // A mapping on the line of its dash has no room for an anchor, and what is one already needs none.
            out.delete(before, at);
            return;
        }
        values.add(anchor);
        boolean block = out.charAt(at) == '\n' || out.charAt(at) == '\r' || out.charAt(at) == '#';
        if (isMapping(at) && block) {
            mappings.add(anchor);
        }
    }

    /** Whether what begins on the line below is a mapping. */
    private boolean isMapping(int at) {
        String written = out.substring(at).stripLeading();
        return written.startsWith("k") || written.startsWith("\"k") || written.startsWith("'k");
    }

    private void bareValue(int column, int depth, boolean behindKey) {
        switch (random.nextInt(depth > 2 ? 9 : 13)) {
            case 0 -> {
                out.append(random.nextInt(3) == 0 ? " |-" : random.nextBoolean() ? " |" : " >");
                lineEnd();
                String indent = " ".repeat(column + 1 + random.nextInt(3));
                out.append(indent).append("some text").append(eol);
                if (random.nextBoolean()) {
                    out.append(random.nextBoolean() ? eol : "")
                            .append(indent)
                            .append("# no comment")
                            .append(eol);
                }
            }
            case 1 -> {
                out.append(" plain text").append(eol);
                out.append(" ".repeat(column + 2)).append("goes on");
                lineEnd();
            }
            case 2 -> {
                out.append(' ').append(flow(0));
                lineEnd();
            }
            case 3, 4, 5, 6, 7, 8 -> {
                out.append(" ".repeat(1 + random.nextInt(3) / 2)).append(scalar(false));
                lineEnd();
            }
            case 9, 10 -> list(column, depth, behindKey);
            default -> mapping(column, depth, behindKey);
        }
    }

    private void lineEnd() {
        out.append(random.nextInt(5) == 0 ? " # note, x" : random.nextInt(8) == 0 ? "  " : "")
                .append(eol);
    }

    private void list(int column, int depth, boolean behindKey) {
        int dash = column + (behindKey ? random.nextInt(3) * 2 : 2);
        lineEnd();
        for (int i = random.nextInt(3); i >= 0; i--) {
            out.append(" ".repeat(dash)).append('-');
            if (random.nextInt(4) == 0) {
                out.append(' ');
                entries(dash + 2, depth + 1, 1 + random.nextInt(2));
            } else {
                value(dash, depth + 1, false);
            }
            trivia(dash);
        }
    }

    private void mapping(int column, int depth, boolean behindKey) {
        int deeper = column + (behindKey ? 1 + random.nextInt(4) : 2);
        lineEnd();
        trivia(deeper);
        entries(deeper, depth + 1, 1 + random.nextInt(3));
    }

    private String scalar(boolean flow) {
        if (!values.isEmpty() && random.nextInt(4) == 0) {
            return "*" + values.get(random.nextInt(values.size())) + (flow ? " " : "");
        }
        return switch (random.nextInt(12)) {
            case 0 -> "\"double \\\" : # x\"";
            case 1 -> "'single '' : # x'";
            case 2 -> "12";
            case 3 -> "1.50";
            case 4 -> "true";
            case 5 -> "no";
            case 6 -> "2024-01-01";
            case 7 -> flow ? "x" : "";
            case 8 -> "null";
            case 9 -> flow ? "a b" : "http://example.org/a:b#c";
            case 10 -> "👋 å";
            default -> "some words";
        };
    }

    private String flow(int depth) {
        if (depth > 2 || depth > 0 && random.nextBoolean()) {
            return scalar(true);
        }
        boolean list = random.nextBoolean();
        boolean lines = random.nextInt(3) == 0;
        String pad = random.nextInt(3) == 0 ? " " : "";
        StringBuilder flow = new StringBuilder(list ? "[" : "{").append(pad);
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            flow.append(lines ? eol + "    " : "");
            flow.append(list ? "" : "k" + i + ": ").append(flow(depth + 1));
            boolean comma = i < count - 1 || random.nextInt(6) == 0;
            flow.append(comma ? "," : "").append(lines && random.nextInt(3) == 0 ? " # c, d" : "");
            flow.append(comma && i < count - 1 && !lines && random.nextInt(4) > 0 ? " " : "");
        }
        boolean comment = flow.lastIndexOf("#") > flow.lastIndexOf(eol);
        return flow.append(lines && (comment || random.nextBoolean()) ? eol + "  " : pad)
                .append(list ? "]" : "}")
                .toString();
    }
}
