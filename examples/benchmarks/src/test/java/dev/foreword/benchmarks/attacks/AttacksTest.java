package dev.foreword.benchmarks.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every attack at a length that takes no time, on a small stack: nothing is thrown, the paragraph below it comes out, and
 * whatever is reported lies within the attack. {@link AttackTable} looks at the times.
 */
class AttacksTest {

    private static final int STACK = 512 * 1024;

    private static final List<Attack> ATTACKS = Attacks.all();

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void doesNoHarm(Attack attack) throws Exception {
        for (int length : new int[] {100, 1_000, 10_000}) {
            FutureTask<String> fault = new FutureTask<>(() -> Engine.FOREWORD.fault(attack, length));
            new Thread(null, fault, "attacked", STACK).start();
            assertThat(fault.get()).as("%s at %,d", attack.name(), length).isEmpty();
        }
    }

    @Test
    void areAsLongAsTheyAreAskedToBe() {
        for (Attack attack : ATTACKS) {
            assertThat(attack.text(100_000).length()).as(attack.name()).isBetween(50_000, 130_000);
        }
    }

    @Test
    void areMany() {
        assertThat(ATTACKS).hasSizeGreaterThan(200);
        assertThat(ATTACKS.stream().map(Attack::name)).doesNotHaveDuplicates();
    }

    /** The check itself can fail: a paragraph in an open code block is not a paragraph. */
    @Test
    void aLostParagraphIsSeen() {
        Attack attack = new Attack("blocks", "an open fence", length -> "```\n" + "a\n".repeat(length / 2), "");
        assertThat(Engine.FOREWORD.fault(attack, 100)).isEqualTo("the paragraph is lost");
        assertThat(Stream.of(attack.page(100)).anyMatch(page -> page.endsWith("paragraph.\n")))
                .isTrue();
    }
}
