package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a source imports of the program it needs: no import serves a comment alone. So imports tell
 * who needs whom, and have no circle of packages that compiled classes lack.
 */
class CommentImportsTest {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import (org\\.meridian[\\w.]+);$");
  private static final Pattern ASIDE =
      Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|(?m:^import [^\\n]*$)");

  @Test
  void noImportServesACommentAlone() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.all()) {
      if (file.startsWith(Path.of("src", "main"))) {
        unneeded(Files.readString(file)).forEach(name -> found.add(file + " " + name));
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void aPlantedImportForACommentIsFound() {
    String planted =
        """
        import org.meridian.model.City;
        import org.meridian.model.Dataset;
        /** About a {@link City}. */
        interface Planted {
          Dataset dataset(); // as City
        }
        """;

    assertThat(unneeded(planted)).containsExactly("org.meridian.model.City");
  }

  private static List<String> unneeded(String source) {
    String code = ASIDE.matcher(source).replaceAll("");
    return IMPORT
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !isNamed(code, name.substring(name.lastIndexOf('.') + 1)))
        .toList();
  }

  private static boolean isNamed(String code, String name) {
    return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
  }
}
