package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever may use a type reads what it is at its head. */
class DocumentedTypesTest {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^ *public (?:(?:static|final|abstract|sealed|non-sealed) )*"
              + "(?:class|record|interface|enum|@interface) (\\w+)");

  /** An annotation that ends what stands above a type. */
  private static final Pattern ANNOTATION =
      Pattern.compile("@\\w+(\\((?:[^()]|\\([^()]*\\))*\\))?\\s*\\z");

  @Test
  void everyPublicTypeOfTheProgramIsDocumented() throws IOException {
    List<String> bare = new ArrayList<>();
    int types = 0;
    for (Path file : Sources.all()) {
      if (file.startsWith(Path.of("src", "main"))) {
        String source = Files.readString(file);
        types += (int) PUBLIC_TYPE.matcher(source).results().count();
        bare.addAll(undocumented(source));
      }
    }
    assertThat(types).isGreaterThan(1000);
    assertThat(bare).isEmpty();
  }

  @Test
  void plantedBareTypesAreFound() {
    String planted =
        """
        import a.B;

        public final class Bare {
          /** Has a comment. */
          @Deprecated(since = "1")
          public record Told(int a) {}

          public enum Hidden {}
        }
        """;
    assertThat(undocumented(planted)).containsExactly("Bare", "Hidden");
  }

  private static List<String> undocumented(String source) {
    return PUBLIC_TYPE
        .matcher(source)
        .results()
        .filter(type -> !above(source.substring(0, type.start())).endsWith("*/"))
        .map(type -> type.group(1))
        .toList();
  }

  /** What stands above a type and its annotations. */
  private static String above(String source) {
    String text = source.stripTrailing();
    while (ANNOTATION.matcher(text).find()) {
      text = ANNOTATION.matcher(text).replaceFirst("").stripTrailing();
    }
    return text;
  }
}
