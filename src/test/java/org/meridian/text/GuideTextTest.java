package org.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;

/** The guide in the program and the one in the documents are one. */
class GuideTextTest {

  private static final Pattern PICTURE = Pattern.compile("!\\[.+]\\((.+)\\)");
  private static final int MOST_BYTES = 100_000;

  @Test
  void documentsAndProgramSayTheSame() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/docs/presenting.md")))
        .isEqualTo(GuideText.lines(Language.ENGLISH));
    assertThat(Files.readAllLines(Path.of("src/docs/presenting-zh.md")))
        .isEqualTo(GuideText.lines(Language.CHINESE));
  }

  @Test
  void bothLanguagesHaveTheSamePartsAndTheirPicturesAreSmall() throws IOException {
    assertThat(shape(Language.CHINESE)).isEqualTo(shape(Language.ENGLISH));
    for (Language language : Language.values()) {
      for (String line : GuideText.lines(language)) {
        var picture = PICTURE.matcher(line);
        if (picture.matches()) {
          try (InputStream stream = GuideText.picture(picture.group(1))) {
            assertThat(stream.readAllBytes()).hasSizeBetween(1_000, MOST_BYTES);
          }
          assertThat(Path.of("src/docs").resolve(picture.group(1))).exists();
        }
      }
    }
  }

  private static List<String> shape(Language language) {
    return GuideText.lines(language).stream()
        .map(line -> line.isEmpty() ? "" : line.substring(0, 1).replaceAll("\\p{L}", "a"))
        .toList();
  }
}
