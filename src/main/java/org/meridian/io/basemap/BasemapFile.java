package org.meridian.io.basemap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.geo.Basemap;
import org.meridian.geo.BasemapFailure;
import org.meridian.io.Loaded;
import org.meridian.io.Problem;
import org.meridian.io.ProblemCode;
import org.meridian.io.Problems;
import org.meridian.io.UserFiles;

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
    if (bytes.isEmpty()) {
      return Loaded.failed(problems.toList());
    }
    try {
      return Loaded.of(Basemap.readOwn(new ByteArrayInputStream(bytes.get())), List.of());
    } catch (BasemapFailure failure) {
      return Loaded.failed(problem(file.toString(), failure));
    }
  }

  private static Problem problem(String file, BasemapFailure failure) {
    String column = failure.column() > 0 ? Integer.toString(failure.column()) : "";
    String detail = failure.detail() == null ? "" : failure.detail();
    return switch (failure.reason()) {
      case UNREADABLE -> Problem.ofFile(file, ProblemCode.FILE_UNREADABLE, detail);
      case NOT_JSON ->
          new Problem(file, failure.line(), column, "", ProblemCode.BAD_JSON, List.of(detail));
      case NOT_A_MAP ->
          new Problem(file, failure.line(), column, detail, ProblemCode.NOT_A_MAP, List.of());
      case UNKNOWN_REFERENCE_SYSTEM ->
          new Problem(
              file, failure.line(), "crs", detail, ProblemCode.UNKNOWN_REFERENCE_SYSTEM, List.of());
      case OUT_OF_RANGE ->
          new Problem(
              file, failure.line(), column, detail, ProblemCode.PLACE_OUT_OF_RANGE, List.of());
    };
  }
}
