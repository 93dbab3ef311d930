package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No type name serves two types, so that a name alone says which type is meant. */
class TypeNamesTest {

  private static final String PLANTED = "org.meridian.planted";

  /** Planted: a public type within a type. */
  static final class FirstPlace {
    /** Has a namesake. */
    public record Twin() {}
  }

  /** Planted: another. */
  static final class SecondPlace {
    /** Has a namesake. */
    public record Twin() {}

    /** Only its own file can name it. */
    private record FirstPlace() {}
  }

  @Test
  void noTypeNameStandsTwice() throws IOException {
    List<Class<?>> types = new ArrayList<>(compiled("classes"));
    compiled("test-classes").stream()
        .filter(type -> type.getEnclosingClass() == null)
        .filter(type -> !type.getPackageName().startsWith(PLANTED))
        .forEach(types::add);

    assertThat(types).hasSizeGreaterThan(1000);
    assertThat(twice(types)).isEmpty();
  }

  @Test
  void aPlantedNamesakeIsFound() {
    List<Class<?>> planted =
        List.of(
            FirstPlace.class,
            SecondPlace.class,
            FirstPlace.Twin.class,
            SecondPlace.Twin.class,
            SecondPlace.FirstPlace.class);

    assertThat(twice(planted)).containsOnlyKeys("Twin");
  }

  @Test
  void hardlyAnyTypeIsCalledByOneWord() throws IOException {
    List<String> names =
        Sources.all().stream()
            .filter(file -> file.startsWith(Path.of("src", "main")))
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .filter(name -> !name.equals("package-info"))
            .toList();
    List<String> brief = names.stream().filter(name -> name.matches("[A-Z][a-z0-9]*")).toList();

    assertThat(brief).contains("City").doesNotContain("CityFilter");
    assertThat(brief.size() * 100.0 / names.size()).as("percent, of %s", brief).isLessThan(3);
  }

  /** The types in a folder of compiled classes. */
  private static List<Class<?>> compiled(String folder) throws IOException {
    Path root = Path.of("target", folder);
    try (Stream<Path> files = Files.walk(root.resolve("org").resolve("meridian"))) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
          .<Class<?>>map(file -> load(file.replace(".class", "").replace('/', '.')))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, TypeNamesTest.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(name, absent);
    }
  }

  private static Map<String, List<String>> twice(List<Class<?>> types) {
    Map<String, List<String>> byName =
        types.stream()
            .filter(TypeNamesTest::canBeNamed)
            .collect(
                Collectors.groupingBy(
                    Class::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(Class::getName, Collectors.toList())));
    byName.values().removeIf(names -> names.size() == 1);
    return byName;
  }

  private static boolean canBeNamed(Class<?> type) {
    return type.isMemberClass()
        ? Modifier.isPublic(type.getModifiers())
        : type.getEnclosingClass() == null;
  }
}
