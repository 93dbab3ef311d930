package org.meridian.io.graph.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.UserFiles;
import org.meridian.io.graph.GraphFile;
import org.meridian.io.graph.GraphFormat;
import org.meridian.io.graph.json.PointFile;
import org.meridian.io.graph.markup.GraphMarkupFile;
import org.meridian.io.graph.tables.PackageFile;
import org.meridian.io.graph.text.KnownTable;
import org.meridian.io.graph.text.KnownTableFile;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;

/**
 * Opens files with places or flows of any format, which is known by the content. A package of the
 * program's own is a dataset and is opened as such elsewhere; here it counts as any other.
 */
public final class GraphFiles {

  private static final int HEAD = 4096;
  private static final String DESCRIPTOR = "datapackage.json";

  private GraphFiles() {}

  /** The format of a file or folder; empty for anything else, and for what cannot be read. */
  public static Optional<GraphFormat> formatOf(Path file) {
    try {
      if (UserFiles.isFolder(file)) {
        return packageIf(Files.isRegularFile(file.resolve(DESCRIPTOR)));
      }
      UserFiles.regularSize(file);
      String head = head(file);
      return switch (head.isEmpty() ? ' ' : head.charAt(0)) {
        case '<' -> markup(head);
        case '{' -> json(file, head);
        case 'P' -> packageIf(head.startsWith("PK") && isPacked(file)).or(() -> table(file));
        default -> table(file);
      };
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.replace("\uFEFF", "").stripLeading();
    }
  }

  private static Optional<GraphFormat> markup(String head) {
    if (head.contains("<graphml")) {
      return Optional.of(GraphFormat.GRAPHML);
    }
    return head.contains("<gexf") ? Optional.of(GraphFormat.GEXF) : Optional.empty();
  }

  private static Optional<GraphFormat> json(Path file, String head) {
    if (file.endsWith(DESCRIPTOR)) {
      return Optional.of(GraphFormat.DATA_PACKAGE);
    }
    boolean points = head.contains("\"FeatureCollection\"") || head.contains("\"features\"");
    return points ? Optional.of(GraphFormat.GEOJSON) : Optional.empty();
  }

  private static Optional<GraphFormat> packageIf(boolean found) {
    return found ? Optional.of(GraphFormat.DATA_PACKAGE) : Optional.empty();
  }

  private static boolean isPacked(Path file) throws IOException {
    try (CheckedArchive archive = CheckedArchive.open(file)) {
      return archive.has(DESCRIPTOR);
    }
  }

  private static Optional<GraphFormat> table(Path file) {
    return KnownTableFile.recognise(file).map(KnownTable::format);
  }

  /** Opens a file or folder. */
  public static Loaded<GraphFile> open(Path file) {
    Optional<GraphFormat> format = formatOf(file);
    if (format.isEmpty()) {
      return unknown(file);
    }
    return switch (format.get()) {
      case GRAPHML, GEXF -> GraphMarkupFile.open(file);
      case GEOJSON -> PointFile.open(file);
      case DATA_PACKAGE -> PackageFile.open(file);
      case FLOWMAP, OPENFLIGHTS ->
          KnownTableFile.recognise(file)
              .map(table -> KnownTableFile.open(file, table))
              .orElseGet(() -> unknown(file));
    };
  }

  private static Loaded<GraphFile> unknown(Path file) {
    try {
      if (!UserFiles.isFolder(file)) {
        UserFiles.regularSize(file);
      }
      return Loaded.failed(Problem.ofFile(file.toString(), FormatCode.NO_PLACES));
    } catch (IOException unreadable) {
      return Loaded.failed(FileProblems.reading(file, unreadable));
    }
  }
}
