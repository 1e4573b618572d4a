package dev.foreword.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticReportTest {

    private final SourceText source = SourceText.of("blog/år 1: uge.md", "a: 1\na: 2\n");
    private final Diagnostic warning = Diagnostic.warning("data.duplicate-key", source, new Span(5, 6))
            .related(new Span(0, 1), "first here")
            .help("keep one of them")
            .fix(Fix.of("remove it", new Span(5, 10), "").safe())
            .message("the key \"a\" stands twice");
    private final Diagnostic error =
            Diagnostic.error("bind.type", source, new Span(3, 9)).message("expected 100%, found a, b");
    private final DiagnosticReport report = DiagnosticReport.of(List.of(warning, error));

    @Test
    void counts() {
        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.warnings()).isEqualTo(1);
        assertThat(report.byCode()).containsExactly(entry("bind.type", 1), entry("data.duplicate-key", 1));
    }

    @Test
    void writesForPeople() {
        assertThat(report.text()).isEqualTo(warning.render() + "\n\n" + error.render());
        assertThat(DiagnosticReport.of(List.of()).text()).isEmpty();
    }

    @Test
    void writesJson() {
        assertThat(report.json().replaceAll("\\s+", " "))
                .startsWith("[ { \"severity\" : \"warning\", \"code\" : \"data.duplicate-key\", \"message\" : "
                        + "\"the key \\\"a\\\" stands twice\", \"file\" : \"blog/år 1: uge.md\", \"span\" : [ 5, 6 ], "
                        + "\"line\" : 2, \"column\" : 1, \"endLine\" : 2, \"endColumn\" : 2, \"help\" : \"keep one of them\", "
                        + "\"related\" : [ { \"message\" : \"first here\", \"span\" : [ 0, 1 ], \"line\" : 1,");
    }

    @Test
    void machineFormatsHaveTheFixes() {
        assertThat(report.json().replaceAll("\\s+", " "))
                .contains(
                        "\"fixes\" : [ { \"title\" : \"remove it\", \"safe\" : true, \"edits\" : [ { \"span\" : [ 5, 10 ], "
                                + "\"replacement\" : \"\" } ] } ]");
        assertThat(report.sarif().replaceAll("\\s+", " "))
                .contains(
                        "\"fixes\" : [ { \"description\" : { \"text\" : \"remove it\" }, \"artifactChanges\" : [ { "
                                + "\"artifactLocation\" : { \"uri\" : \"blog/%C3%A5r%201%3A%20uge.md\" }, \"replacements\" : [ { "
                                + "\"deletedRegion\" : { \"startLine\" : 2, \"startColumn\" : 1, \"endLine\" : 3, \"endColumn\" : 1, "
                                + "\"charOffset\" : 5, \"charLength\" : 5 }, \"insertedContent\" : { \"text\" : \"\" } } ] } ] } ]");
    }

    @Test
    void writesGithubAnnotations() {
        assertThat(report.github())
                .isEqualTo(
                        "::warning file=blog/år 1%3A uge.md,line=2,endLine=2,col=1,endColumn=2,title=data.duplicate-key"
                                + "::the key \"a\" stands twice%0Akeep one of them\n"
                                + "::error file=blog/år 1%3A uge.md,line=1,endLine=2,title=bind.type"
                                + "::expected 100%25, found a, b");
    }

    @Test
    void writesSarif() {
        assertThat(report.sarif().replaceAll("\\s+", " "))
                .contains("\"version\" : \"2.1.0\"")
                .contains("\"uri\" : \"blog/%C3%A5r%201%3A%20uge.md\"")
                .contains("\"ruleId\" : \"bind.type\", \"ruleIndex\" : 0, \"level\" : \"error\"")
                .contains("\"region\" : { \"startLine\" : 2, \"startColumn\" : 1, \"endLine\" : 2, \"endColumn\" : 2, "
                        + "\"charOffset\" : 5, \"charLength\" : 1 }");
    }

    /** Readers of the format refuse a log that lacks a part the standard demands, so the whole of it is held. */
    @Test
    void a_sarif_log_is_complete() {
        String where = "\"physicalLocation\" : { \"artifactLocation\" : { \"uri\" : \"a.md\" }, \"region\" : ";
        SourceText lines = SourceText.of("a.md", "a\nb\n");
        Diagnostic diagnostic = Diagnostic.warning("x.y", lines, new Span(2, 3))
                .related(new Span(0, 1), "first here")
                .help("keep one")
                .message("twice");
        assertThat(DiagnosticReport.of(List.of(diagnostic)).sarif().replaceAll("\\s+", " "))
                .isEqualTo(
                        "{ \"$schema\" : \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\" : \"2.1.0\", "
                                + "\"runs\" : [ { \"tool\" : { \"driver\" : { \"name\" : \"Foreword\", "
                                + "\"rules\" : [ { \"id\" : \"x.y\" } ] } }, \"columnKind\" : \"utf16CodeUnits\", "
                                + "\"results\" : [ { \"ruleId\" : \"x.y\", \"ruleIndex\" : 0, \"level\" : \"warning\", "
                                + "\"message\" : { \"text\" : \"twice\\nkeep one\" }, \"locations\" : [ { "
                                + where
                                + "{ \"startLine\" : 2, \"startColumn\" : 1, \"endLine\" : 2, \"endColumn\" : 2, "
                                + "\"charOffset\" : 2, \"charLength\" : 1 } } } ], \"relatedLocations\" : [ { "
                                + where
                                + "{ \"startLine\" : 1, \"startColumn\" : 1, \"endLine\" : 1, \"endColumn\" : 2, "
                                + "\"charOffset\" : 0, \"charLength\" : 1 } }, \"message\" : { \"text\" : \"first here\" } } ] } ] } ] }");
    }
}
