package org.meridian.io.graph.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.ParserGuard;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.file.UserFiles;
import org.meridian.io.graph.ColumnWords;
import org.meridian.io.graph.GraphFile;
import org.meridian.io.graph.GraphFormat;
import org.meridian.io.graph.PlaceRoles;
import org.meridian.io.graph.PlaceTable;
import org.meridian.io.sheet.FeedCursor;
import org.meridian.io.sheet.RowCursor;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Opens points in GeoJSON as places: their properties are columns, and longitude and latitude come
 * behind them. Areas and lines are no places; they are counted.
 */
public final class PointFile {

  private static final Pattern DEGREES = Pattern.compile("(?i).*(CRS:?84|EPSG:+4326)");

  private PointFile() {}

  /** What one pass over the features found. */
  private static final class PointCount {
    private final Set<String> names = new LinkedHashSet<>();
    private int points;
    private int others;
    private int nowhere;

    private void take(PointFeature feature) {
      feature.properties().fieldNames().forEachRemaining(names::add);
      points += feature.position().isPresent() ? 1 : 0;
      nowhere += feature.kind().isEmpty() ? 1 : 0;
      others += feature.position().isEmpty() && !feature.kind().isEmpty() ? 1 : 0;
    }
  }

  /** Opens a file. */
  public static Loaded<GraphFile> open(Path file) {
    String name = file.toString();
    try {
      return ParserGuard.run(name, ProblemCode.BAD_JSON, () -> read(file, name));
    } catch (IOException failure) {
      return Loaded.failed(FileProblems.reading(name, failure));
    }
  }

  private static Loaded<GraphFile> read(Path file, String name) throws IOException {
    UserFiles.regularSize(file);
    PointCount count = new PointCount();
    try (FeatureStream features = stream(file)) {
      for (Optional<PointFeature> next = features.next();
          next.isPresent();
          next = features.next()) {
        count.take(next.get());
      }
      String system = features.system();
      if (!system.isEmpty() && !DEGREES.matcher(system).matches()) {
        throw RefusedContentException.at(name, 0, system, ProblemCode.UNKNOWN_REFERENCE_SYSTEM);
      }
    }
    if (count.points == 0) {
      String all = Integer.toString(count.others + count.nowhere);
      throw RefusedContentException.of(name, FormatCode.NO_POINTS, all);
    }
    return Loaded.of(
        new GraphFile(name, GraphFormat.GEOJSON, Optional.of(table(file, count)), Optional.empty()),
        notes(name, count));
  }

  static FeatureStream stream(Path file) throws IOException {
    return new FeatureStream(file.toString(), new BufferedInputStream(Files.newInputStream(file)));
  }

  private static List<Problem> notes(String name, PointCount count) {
    List<Problem> notes = new ArrayList<>();
    if (count.others > 0) {
      notes.add(Problem.ofFile(name, FormatCode.FEATURES_NOT_POINTS, "" + count.others));
    }
    if (count.nowhere > 0) {
      notes.add(Problem.ofFile(name, FormatCode.FEATURES_NOWHERE, "" + count.nowhere));
    }
    return notes;
  }

  private static PlaceTable table(Path file, PointCount count) {
    List<String> properties = List.copyOf(count.names);
    List<String> columns = new ArrayList<>(properties);
    columns.add("feature_id");
    columns.add("longitude");
    columns.add("latitude");
    int key = Math.max(ColumnWords.find(properties, List.of("id", "code")), -1);
    PlaceRoles found = ColumnWords.places(properties, key >= 0 ? key : properties.size());
    PlaceRoles roles =
        new PlaceRoles(
            found.keys(),
            found.name(),
            properties.size() + 2,
            properties.size() + 1,
            found.country(),
            found.colour());
    return new PlaceTable(file.toString(), columns, roles, () -> cursor(file, properties));
  }

  private static RowCursor cursor(Path file, List<String> properties) {
    return FeedCursor.ofLines(
        file.toString(), new Problems(), () -> new PointFeed(stream(file), properties));
  }
}
