package org.meridian.ui.ports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks the user for files; empty where they decline. Called on the JavaFX thread. */
public interface FileDialogs {

  /** A kind of file that can be chosen. */
  enum DialogFileKind {
    SCENARIO("*.meridian.json"),
    STORY("*.meridian-story.json", "*.zip"),
    PACK("*.zip"),
    TABLE("*.csv"),
    WORKBOOK("*.xlsx"),
    PNG("*.png"),
    SVG("*.svg"),
    PDF("*.pdf"),
    FIGURE("*.png", "*.svg", "*.pdf"),
    DECK("*.pptx"),
    PAGE("*.html"),
    OUTLINES("*.geojson"),
    BASEMAP("*.geojson", "*.json", "*.topojson"),
    IMPORT(
        "*.csv",
        "*.tsv",
        "*.txt",
        "*.xlsx",
        "*.xls",
        "*.ods",
        "*.dat",
        "*.json",
        "*.geojson",
        "*.graphml",
        "*.gexf");

    private final List<String> patterns;

    DialogFileKind(String... patterns) {
      this.patterns = List.of(patterns);
    }

    /** Patterns of file names, such as {@code *.csv}, the usual one first. */
    public List<String> patterns() {
      return patterns;
    }

    /** The kinds that may be written in its place, itself first. */
    public List<DialogFileKind> offered() {
      return this == TABLE ? List.of(TABLE, WORKBOOK) : List.of(this);
    }

    /** Whether a file is called as files of the kind are, in letters of any case. */
    public boolean isNamed(String fileName) {
      String name = fileName.toLowerCase(Locale.ROOT);
      return patterns.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
    }

    /** The ending of such files, such as {@code .csv}. */
    public String ending() {
      return patterns.getFirst().substring(1);
    }
  }

  /** A folder to open. */
  Optional<Path> folder();

  /** A file to open. */
  Optional<Path> open(DialogFileKind kind);

  /**
   * Whether the last dialog has asked about replacing a file: it asks about the name that was
   * typed, not about the one that got its ending here, nor about others that are written with it.
   */
  boolean hasAskedAbout(Path file);

  /** A file to write; the proposed name carries the right ending. */
  Optional<Path> save(DialogFileKind kind, String proposedName);
}
