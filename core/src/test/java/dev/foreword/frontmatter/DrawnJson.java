package dev.foreword.frontmatter;

import java.util.Random;

/** JSON front matter at random: on lines, on one line, and in between. */
final class DrawnJson {

    private final Random random;
    private final String eol;
    private final String step;

    private DrawnJson(Random random) {
        this.random = random;
        this.eol = random.nextInt(3) > 0 ? "\n" : random.nextBoolean() ? "\r\n" : "\r";
        this.step = random.nextInt(3) == 0 ? "\t" : " ".repeat(random.nextInt(5));
    }

    static String page(Random random) {
        DrawnJson page = new DrawnJson(random);
        return (random.nextInt(8) == 0 ? "\uFEFF" : random.nextInt(8) == 0 ? page.eol : "")
                + page.object(0)
                + (random.nextInt(4) == 0 ? "" : page.eol + "Body } text" + page.eol + "{more}");
    }

    private String object(int depth) {
        return between('{', '}', depth);
    }

    private String between(char open, char close, int depth) {
        int count = random.nextInt(depth == 0 ? 6 : 4);
        boolean lines = random.nextInt(4) > depth;
        String indent = lines ? eol + step.repeat(depth + 1) : "";
        String pad = lines ? eol + step.repeat(depth) : random.nextInt(3) == 0 ? " " : "";
        String gap = random.nextBoolean() ? " " : "";
        StringBuilder out = new StringBuilder().append(open).append(lines ? "" : pad);
        for (int i = 0; i < count; i++) {
            out.append(indent)
                    .append(open == '{' ? "\"k" + i + "\"" + (random.nextInt(5) == 0 ? " :" : ":") + gap : "");
            out.append(value(depth + 1));
            out.append(i < count - 1 ? (random.nextInt(8) == 0 ? " ," : ",") + (lines ? "" : gap) : "");
        }
        return out.append(pad).append(close).toString();
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 3 ? 7 : 10)) {
            case 0 -> "\"some \\\" } words # \\u00e5\"";
            case 1 -> "12";
            case 2 -> "-1.5e3";
            case 3 -> "true";
            case 4 -> "null";
            case 5, 6 -> "\"text\"";
            case 7 -> object(depth);
            default -> between('[', ']', depth);
        };
    }
}
