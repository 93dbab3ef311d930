package org.meridian.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.text.ProblemWords;

/** Problems alike are kept up to a number and then counted. */
class ProblemsTest {

  private static Problem problem(String file, int line, ProblemCode code) {
    return new Problem(file, line, "", "", code, List.of());
  }

  @Test
  void theFirstTwentyOfAKindAreKeptAndTheRestCounted() {
    Problems problems = new Problems();
    for (int line = 1; line <= 200_000; line++) {
      problems.add(problem("links.csv", line, ProblemCode.UNKNOWN_CITY));
      problems.add(problem("links.csv", line, ProblemCode.NOT_A_NUMBER));
    }
    problems.add(problem("values.csv", 7, ProblemCode.UNKNOWN_CITY));

    List<Problem> list = problems.toList();

    assertThat(list).hasSize(43);
    assertThat(list)
        .filteredOn(found -> found.code() == ProblemCode.MORE_ALIKE)
        .extracting(found -> new ProblemWords(Language.ENGLISH).line(found))
        .containsExactly(
            "links.csv: And 199,980 more of this kind. Correct those above first; the others may"
                + " have the same cause.",
            "links.csv: And 199,980 more of this kind. Correct those above first; the others may"
                + " have the same cause.");
    assertThat(list.getLast().file()).isEqualTo("values.csv");
  }

  @Test
  void twentyAreListedWithoutACount() {
    Problems problems = new Problems();
    for (int line = 1; line <= Problems.KEPT; line++) {
      problems.add(problem("a.csv", line, ProblemCode.NOT_A_YEAR));
    }

    assertThat(problems.toList()).hasSize(Problems.KEPT);
  }

  @Test
  void countsAddUpWhenListsAreJoined() {
    Problems one = new Problems();
    for (int line = 1; line <= 30; line++) {
      one.add(problem("a.csv", line, ProblemCode.NOT_A_YEAR));
    }
    Problems both = new Problems();
    both.addAll(one.toList());
    both.addAll(one.toList());

    assertThat(both.toList()).hasSize(Problems.KEPT + 1);
    assertThat(both.toList().getLast().arguments()).containsExactly("40", "NOT_A_YEAR");
    assertThat(both.anyError()).isTrue();
  }

  @Test
  void moreNotesAreNotes() {
    Problems problems = new Problems();
    for (int line = 1; line <= 30; line++) {
      problems.add(problem("a.csv", line, ProblemCode.NOT_A_COUNTRY));
    }

    assertThat(problems.toList())
        .allMatch(found -> found.severity() == Severity.WARNING)
        .hasSize(Problems.KEPT + 1);
    assertThat(problems.anyError()).isFalse();
  }
}
