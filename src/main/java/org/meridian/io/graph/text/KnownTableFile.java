package org.meridian.io.graph.text;

import java.io.BufferedInputStream;
import java.io.IOException;
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

  private KnownTableFile() {}

  /** What a file is; empty if it is no such table, and for what cannot be read. */
  public static Optional<KnownTable> recognise(Path file) {
    List<List<SheetCell>> rows = new ArrayList<>();
    try (RowCursor cursor = cursor(file, DelimitedForm.PLAIN, true)) {
      UserFiles.regularSize(file);
      while (rows.size() < SAMPLE && cursor.next()) {
        rows.add(cursor.cells());
      }
      return cursor.problems().isEmpty() ? KnownTable.of(rows) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
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
                    new PlaceTable(
                        name, table.columns(), roles, () -> cursor(file, table.form(), false)));
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
                        () -> cursor(file, table.form(), false)));
    return Loaded.of(new GraphFile(name, table.format(), places, flows));
  }

  private static RowCursor cursor(Path file, DelimitedForm form, boolean withHeader) {
    String name = file.toString();
    return FeedCursor.ofLines(
        name,
        new Problems(),
        () ->
            new TextFeed(
                name, new BufferedInputStream(Files.newInputStream(file)), form, withHeader));
  }
}
