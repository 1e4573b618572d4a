package dev.foreword.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/** The command, run in this process. */
record Run(int status, String out, String err) {

    /** The sample site of this repository. */
    static final Path SAMPLE = Path.of("..", "content");

    static Run foreword(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int status = Foreword.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(status, out.toString(), err.toString());
    }
}
