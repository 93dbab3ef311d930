package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
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

    /** Is nobody's affair, for nobody else can name it. */
    private record FirstPlace() {}
  }

  @Test
  void noTypeNameStandsTwice() {
    List<JavaClass> types =
        Stream.concat(
                named("classes"),
                named("test-classes").filter(type -> !type.getPackageName().startsWith(PLANTED)))
            .toList();
    assertThat(types).hasSizeGreaterThan(1000);
    assertThat(twice(types)).isEmpty();
  }

  @Test
  void aPlantedNamesakeIsFound() {
    List<JavaClass> planted =
        new ClassFileImporter()
                .importClasses(
                    FirstPlace.class,
                    SecondPlace.class,
                    FirstPlace.Twin.class,
                    SecondPlace.Twin.class,
                    SecondPlace.FirstPlace.class)
                .stream()
                .toList();
    assertThat(twice(planted)).containsOnlyKeys("Twin");
  }

  /** Of the program all types that others can name, of its tests the outermost. */
  private static Stream<JavaClass> named(String folder) {
    return new ClassFileImporter()
        .importPath(Path.of("target", folder, "org", "meridian")).stream()
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(type -> folder.equals("classes") || type.isTopLevelClass())
            // Two harnesses of journeys are about to become one.
            .filter(type -> !type.getSimpleName().equals("SampleData"));
  }

  private static Map<String, List<String>> twice(List<JavaClass> types) {
    Map<String, List<String>> byName =
        types.stream()
            .filter(TypeNamesTest::canBeNamed)
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    byName.values().removeIf(names -> names.size() == 1);
    return byName;
  }

  private static boolean canBeNamed(JavaClass type) {
    return type.isTopLevelClass()
        || type.isMemberClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
