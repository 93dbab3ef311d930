package org.meridian.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's Java files and the one format that they are kept in. Its main method puts them all
 * into that format: {@code mvn test-compile exec:exec@format}.
 */
public final class Sources {

  private static final Path ROOT = Path.of("src");

  private Sources() {}

  /** Formats every source in place. */
  public static void main(String[] arguments) throws IOException, FormatterException {
    for (Path file : all()) {
      String before = Files.readString(file);
      String after = formatted(before);
      if (!after.equals(before)) {
        Files.writeString(file, after);
        System.out.println("formatted " + file);
      }
    }
  }

  /** Every Java file below {@code src}, in order. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** What a source should look like. */
  static String formatted(String source) throws FormatterException {
    String ordered =
        RemoveUnusedImports.removeUnusedImports(
            ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE));
    return new Formatter().formatSource(ordered);
  }
}
