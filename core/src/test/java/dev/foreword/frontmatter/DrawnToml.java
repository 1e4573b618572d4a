package dev.foreword.frontmatter;

import java.util.Random;

/** TOML front matter at random: dotted keys, tables, arrays of tables, values in brackets and braces. */
final class DrawnToml {

    private final Random random;
    private final String eol;
    private final StringBuilder out = new StringBuilder();

    private DrawnToml(Random random) {
        this.random = random;
        this.eol = random.nextInt(4) > 0 ? "\n" : "\r\n";
    }

    static String page(Random random) {
        DrawnToml page = new DrawnToml(random);
        page.out.append(random.nextInt(10) == 0 ? "\uFEFF" : "").append("+++").append(page.eol);
        page.trivia();
        page.assignments("k", 5);
        page.tables();
        page.out.append("+++").append(page.eol);
        page.out.append(random.nextInt(4) == 0 ? "" : "Body +++ text" + page.eol + "+++" + page.eol + "more = 1");
        return page.out.toString();
    }

    private void trivia() {
        switch (random.nextInt(10)) {
            case 0 -> out.append(eol);
            case 1 -> out.append("# a comment = x").append(eol);
            case 2 -> out.append("  # [no table]").append(eol);
            case 3 -> out.append("   ").append(eol);
            default -> {}
        }
    }

    private void assignments(String prefix, int most) {
        int count = random.nextInt(most + 1);
        String indent = random.nextInt(5) == 0 ? "  " : "";
        for (int i = 0; i < count; i++) {
            String key = prefix + (char) ('a' + i);
            if (random.nextInt(8) == 0) {
                for (int j = random.nextInt(2); j >= 0; j--) {
                    line(indent + key + (random.nextBoolean() ? "." : " . ") + "\"sub " + j + "\"");
                }
            } else {
                line(indent + (random.nextInt(8) == 0 ? '"' + key + '"' : key));
            }
        }
    }

    private void line(String key) {
        out.append(key).append(random.nextInt(6) == 0 ? "=" : " = ").append(value(0));
        out.append(random.nextInt(5) == 0 ? "  # note, ] = x" : random.nextInt(8) == 0 ? "  " : "")
                .append(eol);
        trivia();
    }

    private void tables() {
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(random.nextBoolean() ? eol : "");
            switch (random.nextInt(4)) {
                case 0 -> {
                    for (int j = random.nextInt(3); j >= 0; j--) {
                        header("[[list" + i + "]]");
                        if (random.nextInt(3) == 0) {
                            header("[list" + i + ".inner]");
                        }
                    }
                }
                case 1 -> header("[only" + i + ".below]");
                case 2 -> {
                    header("[ table" + i + " ]");
                    header("[table" + i + ".\"sub table\"]");
                }
                default -> header("[table" + i + "]");
            }
        }
    }

    private void header(String header) {
        out.append(header).append(random.nextInt(5) == 0 ? " # note" : "").append(eol);
        trivia();
        assignments("t", 3);
    }

    private String value(int depth) {
        switch (random.nextInt(depth > 2 ? 9 : 12)) {
            case 0:
                return "'single \" : # x'";
            case 1:
                return "12";
            case 2:
                return "1.50";
            case 3:
                return "true";
            case 4:
                return random.nextBoolean() ? "2024-01-01" : "2024-01-01 10:00:00Z";
            case 5:
                return depth > 0 ? "0x1F" : "\"\"\"" + eol + "two # lines" + eol + "  [x]\"\"\"";
            case 6:
                return depth > 0 ? "-inf" : "'''one'''";
            case 7, 8:
                return "\"some \\\" words # å 👋\"";
            case 9:
                return braces(depth);
            default:
                return brackets(depth);
        }
    }

    private String brackets(int depth) {
        boolean lines = depth == 0 && random.nextInt(3) == 0;
        String pad = random.nextInt(3) == 0 ? " " : "";
        StringBuilder list = new StringBuilder("[").append(pad);
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean comma = i < count - 1 || random.nextInt(5) == 0;
            list.append(lines ? eol + "    " : "").append(value(depth + 1)).append(comma ? "," : "");
            list.append(
                    lines && random.nextInt(3) == 0 ? " # c, ]" : !lines && comma && random.nextInt(4) > 0 ? " " : "");
        }
        return list.append(lines ? eol : pad).append(']').toString();
    }

    private String braces(int depth) {
        StringBuilder table = new StringBuilder(random.nextBoolean() ? "{" : "{ ");
        for (int i = random.nextInt(3); i > 0; i--) {
            table.append('b').append(i).append(random.nextBoolean() ? "=" : " = ");
            table.append(value(depth + 1)).append(i > 1 ? ", " : "");
        }
        return table.append(random.nextBoolean() ? "}" : " }").toString().replace(eol, " ");
    }
}
