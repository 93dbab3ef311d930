package org.meridian.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may import whom. Every rule is held against the program, which must keep it, and against a
 * little planted copy of the layers ({@code org.meridian.planted}) that breaks every one of them.
 */
class ArchitectureTest {

  private static final String OURS = "org.meridian";
  private static final String PLANTED = "org.meridian.planted";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target", "classes"));
  private static final JavaClasses VIOLATIONS =
      new ClassFileImporter()
          .importPath(Path.of("target", "test-classes", "org", "meridian", "planted"));

  static Stream<Layer.Rule> rulesForTheProgram() {
    return rules(OURS);
  }

  static Stream<Layer.Rule> rulesForThePlantedCopy() {
    return rules(PLANTED);
  }

  private static Stream<Layer.Rule> rules(String base) {
    return Stream.concat(
        Arrays.stream(Layer.values()).flatMap(layer -> layer.rules(base)),
        Stream.of(
            new Layer.Rule(
                "no layer takes part in a cycle",
                slices().matching(base + ".(*)..").should().beFreeOfCycles()),
            new Layer.Rule(
                "no package takes part in a cycle",
                slices().matching(base + ".(**)").should().beFreeOfCycles()),
            new Layer.Rule(
                "only ui.background touches the toolkit's threads",
                noClasses()
                    .that()
                    .resideOutsideOfPackage(base + ".ui.background..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.concurrent..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("javafx.application.Platform")),
            new Layer.Rule(
                "files are read only in io and app",
                noClasses()
                    .that()
                    .resideOutsideOfPackages(base + ".io..", base + ".app..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.nio.file.Files")),
            new Layer.Rule(
                "the class path is read only in io and app, but words and typefaces",
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        base + ".io..",
                        base + ".app..",
                        base + ".text..",
                        base + ".render.style..",
                        base + ".ui.theme..")
                    .and()
                    .doNotHaveSimpleName("EmbeddedText")
                    .should()
                    .callMethod(Class.class, "getResourceAsStream", String.class)),
            noName(base, "Manager"),
            noName(base, "Helper"),
            noName(base, "Util"),
            noName(base, "Utils")));
  }

  private static Layer.Rule noName(String base, String ending) {
    return new Layer.Rule(
        "no class is a " + ending,
        noClasses().that().resideInAPackage(base + "..").should().haveSimpleNameEndingWith(ending));
  }

  @ParameterizedTest
  @MethodSource("rulesForTheProgram")
  void theProgramKeeps(Layer.Rule rule) {
    rule.rule().check(PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("rulesForThePlantedCopy")
  void thePlantedCopyBreaks(Layer.Rule rule) {
    assertThat(rule.rule().evaluate(VIOLATIONS).hasViolation()).as(rule.name()).isTrue();
  }
}
