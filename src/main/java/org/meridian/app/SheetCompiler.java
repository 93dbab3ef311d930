package org.meridian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes each style sheet of a folder in the binary form of JavaFX beside it, which a window reads
 * sooner: JavaFX takes a {@code .bss} that lies beside a {@code .css}. Runs when the program is
 * built.
 */
public final class SheetCompiler {

  private static final String TEXT = ".css";

  private SheetCompiler() {}

  /**
   * Compiles the sheets.
   *
   * @param arguments the folder
   * @throws IOException if a sheet cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    for (Path sheet : sheets(Path.of(arguments[0]))) {
      Stylesheet.convertToBinary(sheet.toFile(), binary(sheet).toFile());
    }
  }

  private static List<Path> sheets(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
    }
  }

  private static Path binary(Path sheet) {
    return sheet.resolveSibling(sheet.getFileName().toString().replace(TEXT, ".bss"));
  }
}
