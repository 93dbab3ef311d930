package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sources speak the plain English of today, in comments and in names. */
class PlainWordsTest {

  /** Words whole, or as a part of a name in mixed case. */
  private static final Pattern ARCHAIC =
      Pattern.compile(
          "\\b(?i:wish(es|ed)?|told of|toils?|hush(ed|es)?|unsaid|naught|aught|lest|whence|thence"
              + "|hither|thither|wherein|thereof|whilst|amongst|bade|betwixt)\\b"
              + "|\\b(wish|toil|hush|naught)(?=[A-Z])|(?<=[a-z])(Wish|Toil|Hush|Naught)(?![a-z])");

  @Test
  void noSourceSpeaksOfOld() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.all()) {
      if (!file.endsWith("PlainWordsTest.java")) {
        archaic(Files.readString(file)).forEach(word -> found.add(file + ": " + word));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void plantedWordsAreFound() {
    assertThat(archaic("/** The wish to see them, lest they go. */ void hush(MapWish w)"))
        .containsExactly("wish", "lest", "hush", "Wish");
    assertThat(archaic("wishful celestial hushingly smallest WISHBONE")).isEmpty();
  }

  private static List<String> archaic(String text) {
    return ARCHAIC.matcher(text).results().map(found -> found.group()).toList();
  }
}
