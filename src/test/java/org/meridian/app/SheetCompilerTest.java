package org.meridian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiled sheet says what its text says. */
class SheetCompilerTest {

  private static final Path SHEETS = Path.of("resources", "css");

  @TempDir private Path folder;

  private static List<String> rules(Stylesheet sheet) {
    return sheet.getRules().stream().map(SheetCompilerTest::rule).toList();
  }

  private static String rule(Rule rule) {
    return rule.getSelectors()
        + " "
        + rule.getDeclarations().stream().map(SheetCompilerTest::declaration).toList();
  }

  private static String declaration(Declaration declaration) {
    return declaration.getProperty() + ": " + text(declaration.getParsedValue());
  }

  private static String text(Object value) {
    return switch (value) {
      case ParsedValue<?, ?> parsed -> text(parsed.getValue()) + " by " + parsed.getConverter();
      case Object[] parts -> Arrays.stream(parts).map(SheetCompilerTest::text).toList().toString();
      case null -> "nothing";
      default -> value.toString();
    };
  }

  @Test
  void everySheetOfTheProgramKeepsItsRules() throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.list(SHEETS)) {
      sheets = files.sorted().toList();
    }
    for (Path sheet : sheets) {
      Files.copy(sheet, folder.resolve(sheet.getFileName()));
    }
    SheetCompiler.main(new String[] {folder.toString()});

    assertThat(sheets).hasSizeGreaterThan(5);
    for (Path sheet : sheets) {
      Stylesheet text = new CssParser().parse(sheet.toUri().toURL());
      String name = sheet.getFileName().toString().replace(".css", ".bss");
      Stylesheet binary = Stylesheet.loadBinary(folder.resolve(name).toUri().toURL());
      assertThat(rules(text)).as(name).isNotEmpty();
      assertThat(rules(binary)).as(name).isEqualTo(rules(text));
    }
  }
}
