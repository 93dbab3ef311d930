package org.meridian.io.basemap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.geo.basemap.Basemap;
import org.meridian.io.file.StrictUtf8;
import org.meridian.io.file.UserFiles;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** Reads a basemap of the user's own: GeoJSON or TopoJSON. */
public final class BasemapFile {

  private BasemapFile() {}

  /** Whether a file is named like a basemap. */
  public static boolean isNamedSo(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".geojson") || name.endsWith(".topojson") || name.endsWith(".json");
  }

  /** The files of a folder that are named like basemaps, by name; none if there is no folder. */
  public static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Files::isRegularFile).filter(BasemapFile::isNamedSo).sorted().toList();
    }
  }

  /** The map in a file, or what is wrong with it and where. May take seconds. */
  public static Loaded<Basemap> read(Path file) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    return bytes
        .map(found -> read(file.toString(), found))
        .orElseGet(() -> Loaded.failed(problems.toList()));
  }

  /** The map in the content of a file; the name is for problems. */
  public static Loaded<Basemap> read(String file, byte[] bytes) {
    Problems problems = new Problems();
    Optional<String> text = StrictUtf8.decode(file, bytes, problems);
    if (text.isEmpty()) {
      return Loaded.failed(problems.toList());
    }
    try {
      byte[] json = text.get().getBytes(StandardCharsets.UTF_8);
      OwnBasemap own = OwnBasemap.read(new ByteArrayInputStream(json));
      new BasemapReport(file, problems).tell(own.notes());
      return Loaded.of(own.map(), problems.toList());
    } catch (BasemapFailure failure) {
      return Loaded.failed(problem(file, failure));
    }
  }

  private static Problem problem(String file, BasemapFailure failure) {
    String column = failure.column() > 0 ? Integer.toString(failure.column()) : "";
    String detail = failure.detail();
    ProblemCode code = code(failure.reason());
    return switch (failure.reason()) {
      case UNREADABLE -> Problem.ofFile(file, code, detail);
      case ONLY_POINTS -> Problem.ofFile(file, code, detail);
      case UNKNOWN_REFERENCE_SYSTEM ->
          new Problem(file, failure.line(), "crs", detail, code, List.of());
      default ->
          new Problem(
              file,
              failure.line(),
              column,
              detail,
              code,
              List.of(Integer.toString(failure.feature())));
    };
  }

  private static ProblemCode code(BasemapFailure.Reason reason) {
    return switch (reason) {
      case UNREADABLE -> ProblemCode.FILE_UNREADABLE;
      case NOT_JSON -> ProblemCode.BAD_JSON;
      case TEXT_AFTER_END -> ProblemCode.JSON_GOES_ON;
      case TOO_DEEP -> ProblemCode.JSON_TOO_DEEP;
      case NOT_A_MAP -> ProblemCode.NOT_A_MAP;
      case UNKNOWN_REFERENCE_SYSTEM -> ProblemCode.UNKNOWN_REFERENCE_SYSTEM;
      case OUT_OF_RANGE -> ProblemCode.PLACE_OUT_OF_RANGE;
      case RING_OPEN -> ProblemCode.MAP_RING_OPEN;
      case TOO_FEW_POINTS -> ProblemCode.MAP_TOO_FEW_POINTS;
      case NOT_POSITIONS -> ProblemCode.MAP_NOT_POSITIONS;
      case ONLY_POINTS -> ProblemCode.MAP_ONLY_POINTS;
      case EMPTY -> ProblemCode.MAP_EMPTY;
      case MISPLACED_CRS -> ProblemCode.MAP_MISPLACED_CRS;
      case NO_OBJECTS -> ProblemCode.MAP_NO_OBJECTS;
      case ARC_MISSING -> ProblemCode.MAP_ARC_MISSING;
      case SELF_OVERLAP -> ProblemCode.MAP_SELF_OVERLAP;
    };
  }
}
