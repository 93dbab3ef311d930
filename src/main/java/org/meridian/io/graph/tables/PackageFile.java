package org.meridian.io.graph.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.graph.ColumnWords;
import org.meridian.io.graph.FlowDirection;
import org.meridian.io.graph.FlowRoles;
import org.meridian.io.graph.FlowTable;
import org.meridian.io.graph.GraphFile;
import org.meridian.io.graph.GraphFormat;
import org.meridian.io.graph.PlaceTable;
import org.meridian.io.graph.text.DelimitedForm;
import org.meridian.io.graph.text.TextFeed;
import org.meridian.io.json.JsonFile;
import org.meridian.io.sheet.FeedCursor;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetCell;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Opens Frictionless data packages, in a folder or packed, for a table of places and one of flows:
 * of places the first with coordinates, else the first with names; of flows the first with both
 * ends. Other resources are named as not used.
 */
public final class PackageFile {

  private static final List<String> KEYS = List.of("id", "code", "key", "city_id", "代码");

  private PackageFile() {}

  /** Opens a folder, its {@code datapackage.json}, or an archive with one. */
  public static Loaded<GraphFile> open(Path place) {
    Problems problems = new Problems();
    try {
      PackageParts parts = PackageParts.at(place);
      String name = parts.name(PackageParts.DESCRIPTOR);
      Optional<JsonFile> descriptor = JsonFile.parse(name, parts.descriptor(), problems);
      if (descriptor.isEmpty()) {
        return Loaded.failed(problems.toList());
      }
      GraphFile file = read(parts, name, descriptor.get().root(), problems);
      return Loaded.of(file, problems.toList());
    } catch (IOException failure) {
      return Loaded.failed(FileProblems.reading(place.toString(), failure));
    }
  }

  private static GraphFile read(
      PackageParts parts, String name, JsonNode descriptor, Problems problems) throws IOException {
    Optional<PlaceTable> places = Optional.empty();
    Optional<FlowTable> flows = Optional.empty();
    for (JsonNode resource : descriptor.path("resources")) {
      Optional<NamedTable> table = table(parts, name, resource);
      boolean flow = table.isPresent() && flows.isEmpty() && table.get().isFlow();
      boolean place = table.isPresent() && !flow && table.get().isBetter(places);
      if (flow) {
        flows = table.map(NamedTable::flows);
      } else if (place) {
        places = table.map(NamedTable::places);
      } else {
        String title = resource.path("name").asText(resource.path("path").asText());
        problems.add(Problem.ofFile(name, ProblemCode.RESOURCE_UNUSED, title));
      }
    }
    if (places.isEmpty() && flows.isEmpty()) {
      throw RefusedContentException.of(name, FormatCode.NO_PLACES);
    }
    return new GraphFile(name, GraphFormat.DATA_PACKAGE, places, flows);
  }

  private static Optional<NamedTable> table(PackageParts parts, String name, JsonNode resource)
      throws IOException {
    if (!TableResource.isTable(resource)) {
      return Optional.empty();
    }
    TableResource table = TableResource.of(name, resource);
    List<String> columns = table.columns().isEmpty() ? header(parts, table) : table.columns();
    return Optional.of(new NamedTable(parts, table, columns));
  }

  private static List<String> header(PackageParts parts, TableResource table) {
    try (RowCursor rows = cursor(parts, table, true)) {
      return rows.next() ? rows.cells().stream().map(SheetCell::shown).toList() : List.of();
    }
  }

  private static RowCursor cursor(PackageParts parts, TableResource table, boolean withHeader) {
    String file = parts.name(table.path());
    DelimitedForm form = table.form();
    return FeedCursor.ofLines(
        file, new Problems(), () -> new TextFeed(file, parts.open(table.path()), form, withHeader));
  }

  /** A table and the names of its columns. */
  private record NamedTable(PackageParts parts, TableResource table, List<String> columns) {

    NamedTable {
      columns = List.copyOf(new ArrayList<>(columns));
    }

    boolean isFlow() {
      return ColumnWords.find(columns, ColumnWords.FROM) >= 0
          && ColumnWords.find(columns, ColumnWords.TO) >= 0;
    }

    /** Whether it tells more of places than another table. */
    boolean isBetter(Optional<PlaceTable> other) {
      boolean coordinates = places().roles().hasCoordinates();
      boolean names = ColumnWords.find(columns, ColumnWords.NAME) >= 0;
      return other.isEmpty()
          ? coordinates || names
          : coordinates && !other.get().roles().hasCoordinates();
    }

    PlaceTable places() {
      int key = Math.max(0, ColumnWords.find(columns, KEYS));
      return new PlaceTable(
          parts.name(table.path()),
          columns,
          ColumnWords.places(columns, key),
          () -> cursor(parts, table, false));
    }

    FlowTable flows() {
      FlowRoles roles =
          new FlowRoles(
              List.of(ColumnWords.find(columns, ColumnWords.FROM)),
              List.of(ColumnWords.find(columns, ColumnWords.TO)),
              ColumnWords.find(columns, ColumnWords.VALUE));
      return new FlowTable(
          parts.name(table.path()),
          columns,
          roles,
          FlowDirection.UNSTATED,
          () -> cursor(parts, table, false));
    }
  }
}
