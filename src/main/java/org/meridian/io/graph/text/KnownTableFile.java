package org.meridian.io.graph.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.UserFiles;
import org.meridian.io.graph.FlowDirection;
import org.meridian.io.graph.FlowTable;
import org.meridian.io.graph.GraphFile;
import org.meridian.io.graph.PlaceTable;
import org.meridian.io.sheet.FeedCursor;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetCell;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problems;

/** Opens tables in text whose columns are known beforehand. */
public final class KnownTableFile {

  private static final int SAMPLE = 20;

  /** A file whose first rows are longer than this is no such table. */
  private static final int MOST_SAMPLED = 1 << 18;

  private KnownTableFile() {}

  /** What a file is; empty if it is no such table, and for what cannot be read. */
  public static Optional<KnownTable> recognise(Path file) {
    List<List<SheetCell>> rows = new ArrayList<>();
    try (RowCursor cursor = sample(file)) {
      while (rows.size() < SAMPLE && cursor.next()) {
        rows.add(cursor.cells());
      }
      return cursor.problems().isEmpty() ? KnownTable.of(rows) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The first bytes up to the end of a line, so that no file is read whole to know its kind. */
  private static RowCursor sample(Path file) throws IOException {
    UserFiles.regularSize(file);
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(MOST_SAMPLED);
    }
    int end = head.length;
    while (head.length == MOST_SAMPLED && end > 0 && head[end - 1] != '\n') {
      end--;
    }
    InputStream whole = new ByteArrayInputStream(head, 0, end);
    return FeedCursor.ofLines(
        file.toString(),
        new Problems(),
        () -> new TextFeed(file.toString(), whole, DelimitedForm.PLAIN, true));
  }

  /** Opens a file that was recognised as a table. */
  public static Loaded<GraphFile> open(Path file, KnownTable table) {
    String name = file.toString();
    try {
      UserFiles.regularSize(file);
    } catch (IOException unreadable) {
      return Loaded.failed(FileProblems.reading(name, unreadable));
    }
    Optional<PlaceTable> places =
        table
            .places()
            .map(
                roles ->
                    new PlaceTable(name, table.columns(), roles, () -> cursor(file, table.form())));
    Optional<FlowTable> flows =
        table
            .flows()
            .map(
                roles ->
                    new FlowTable(
                        name,
                        table.columns(),
                        roles,
                        FlowDirection.DIRECTED,
                        () -> cursor(file, table.form())));
    return Loaded.of(new GraphFile(name, table.format(), places, flows));
  }

  private static RowCursor cursor(Path file, DelimitedForm form) {
    String name = file.toString();
    return FeedCursor.ofLines(
        name,
        new Problems(),
        () -> new TextFeed(name, new BufferedInputStream(Files.newInputStream(file)), form, false));
  }
}
