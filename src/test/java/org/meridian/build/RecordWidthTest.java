package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A record of more than seven components concerns several things and is split by them. */
class RecordWidthTest {

  private static final int MOST_COMPONENTS = 7;

  /** Planted: a record that concerns too much. */
  private record PlantedWide(int a, int b, int c, int d, int e, int f, int g, int h) {}

  /** Planted: as wide as a record may be. */
  private record PlantedNarrow(int a, int b, int c, int d, int e, int f, int g) {}

  @Test
  void noRecordHasMoreThanSevenComponents() throws IOException {
    List<Class<?>> program = program();

    assertThat(program).filteredOn(Class::isRecord).hasSizeGreaterThan(700);
    assertThat(wide(program)).isEmpty();
  }

  @Test
  void aPlantedWideRecordIsFound() {
    List<Class<?>> planted = List.of(PlantedNarrow.class, PlantedWide.class, String.class);

    assertThat(wide(planted)).containsExactly("PlantedWide");
  }

  private static List<String> wide(List<Class<?>> types) {
    return types.stream()
        .filter(Class::isRecord)
        .filter(type -> type.getRecordComponents().length > MOST_COMPONENTS)
        .map(Class::getSimpleName)
        .toList();
  }

  private static List<Class<?>> program() throws IOException {
    Path root = Path.of("target", "classes");
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("org").resolve("meridian"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        if (!name.endsWith("package-info.class")) {
          types.add(load(name.replaceAll("\\.class$", "")));
        }
      }
    }
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, RecordWidthTest.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(name, absent);
    }
  }
}
