package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Properties are tried with the same values on every run, so that a failure stays a failure. */
class SeedTest {

  @Test
  void everyPropertyStatesItsSeed() {
    List<JavaMethod> properties =
        new ClassFileImporter()
            .importPath(Path.of("target", "test-classes")).stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Property.class))
                .toList();

    assertThat(properties).hasSizeGreaterThan(50);
    assertThat(properties)
        .noneMatch(
            method ->
                method.getAnnotationOfType(Property.class).seed().equals(Property.SEED_NOT_SET));
  }
}
