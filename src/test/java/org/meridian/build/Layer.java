package org.meridian.build;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The packages of the program, lowest first, and what each may not import. */
enum Layer {
  MODEL(Foreign.JAVAFX, Foreign.AWT, Foreign.FILES, Foreign.GEOTOOLS, Foreign.LIBRARIES),
  TEXT(Foreign.JAVAFX, Foreign.AWT, Foreign.FILES, Foreign.GEOTOOLS, Foreign.LIBRARIES),
  SCORING(Foreign.JAVAFX, Foreign.AWT, Foreign.FILES, Foreign.GEOTOOLS),
  FLOW(Foreign.JAVAFX, Foreign.AWT, Foreign.FILES, Foreign.GEOTOOLS),
  GEO(Foreign.JAVAFX, Foreign.FILES),
  CLUSTER(Foreign.JAVAFX, Foreign.FILES, Foreign.GEOTOOLS),
  SCENARIO(Foreign.JAVAFX, Foreign.FILES, Foreign.GEOTOOLS),
  VIEW(Foreign.JAVAFX, Foreign.AWT, Foreign.FILES, Foreign.GEOTOOLS),
  IO(Foreign.JAVAFX),
  RENDER(Foreign.JAVAFX_CONTROLS),
  UI(Foreign.FILE_ACCESS, Foreign.GEOTOOLS),
  APP;

  private final List<Foreign> foreign;

  Layer(Foreign... foreign) {
    this.foreign = List.of(foreign);
  }

  /** Packages that are not ours, and that some layers must do without. */
  enum Foreign {
    JAVAFX("javafx.."),
    JAVAFX_CONTROLS("javafx.scene.control.."),
    AWT("java.awt..", "javax.swing.."),
    FILES("java.nio.file..", "java.net.."),
    FILE_ACCESS(
        "java.nio.file.Files",
        "java.io.FileInputStream",
        "java.io.FileOutputStream",
        "java.io.FileReader",
        "java.io.FileWriter",
        "java.io.RandomAccessFile"),
    GEOTOOLS("org.geotools.."),
    LIBRARIES("com..", "org.jgrapht..", "org.locationtech..", "org.ojalgo..", "org.apache..");

    private final List<String> names;

    /** Takes names of packages, which end in two dots, or of classes. */
    Foreign(String... names) {
      this.names = List.of(names);
    }

    DescribedPredicate<JavaClass> classes() {
      return DescribedPredicate.describe(
          "are of " + name(),
          type -> names.stream().anyMatch(name -> matches(name, type.getBaseComponentType())));
    }

    private static boolean matches(String name, JavaClass type) {
      return name.endsWith("..")
          ? PackageMatcher.of(name).matches(type.getPackageName())
          : type.getName().equals(name);
    }
  }

  /** The layers of ours that this one may import, beside itself. */
  List<Layer> mayImport() {
    return switch (this) {
      case MODEL -> List.of();
      case TEXT, SCORING, GEO -> List.of(MODEL);
      case FLOW -> List.of(MODEL, SCORING);
      case CLUSTER -> List.of(MODEL, FLOW, GEO);
      case SCENARIO -> List.of(MODEL, SCORING, FLOW, CLUSTER);
      case IO -> List.of(MODEL, TEXT, SCORING, FLOW, GEO, CLUSTER, SCENARIO);
      case VIEW -> List.of(MODEL, TEXT, SCORING, FLOW, GEO, CLUSTER, SCENARIO);
      case RENDER -> List.of(MODEL, TEXT, SCORING, FLOW, GEO, CLUSTER, SCENARIO, VIEW);
      case UI -> List.of(MODEL, TEXT, SCORING, FLOW, GEO, CLUSTER, SCENARIO, VIEW, RENDER);
      case APP -> List.of(MODEL, TEXT, SCORING, FLOW, GEO, CLUSTER, SCENARIO, VIEW, IO, RENDER, UI);
    };
  }

  /** The layers of ours that this one must not import. */
  List<Layer> mustNotImport() {
    return Arrays.stream(values())
        .filter(other -> other != this && !mayImport().contains(other))
        .toList();
  }

  /** The package of the layer below a base package, without what lies below it. */
  String packageIn(String base) {
    return base + "." + name().toLowerCase(Locale.ROOT);
  }

  /** One rule for each layer and each foreign part that this one must not import. */
  Stream<Rule> rules(String base) {
    Stream<Rule> ours =
        mustNotImport().stream()
            .map(other -> rule(base, other.name(), resideInAPackage(other.packageIn(base) + "..")));
    Stream<Rule> foreigners = foreign.stream().map(part -> rule(base, part.name(), part.classes()));
    return Stream.concat(ours, foreigners);
  }

  private Rule rule(String base, String target, DescribedPredicate<JavaClass> unwanted) {
    return new Rule(
        name() + " does not import " + target,
        noClasses()
            .that()
            .resideInAPackage(packageIn(base) + "..")
            .should()
            .dependOnClassesThat(unwanted)
            .allowEmptyShould(true));
  }

  /**
   * A rule and what it says.
   *
   * @param name the rule in words
   * @param rule the rule
   */
  record Rule(String name, ArchRule rule) {

    @Override
    public String toString() {
      return name;
    }
  }
}
