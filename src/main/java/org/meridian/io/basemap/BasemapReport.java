package org.meridian.io.basemap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meridian.io.basemap.BasemapFailure.Reason;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** Tells what of a basemap's file is not drawn: how much, of what, where and why. */
final class BasemapReport {

  /** How many features are named. */
  private static final int NAMED = 20;

  private final String file;
  private final Problems problems;

  BasemapReport(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void tell(BasemapNotes notes) {
    if (notes.points() > 0) {
      String points = Integer.toString(notes.points());
      problems.add(Problem.ofFile(file, ProblemCode.MAP_POINTS_LEFT_OUT, points));
    }
    if (!notes.others().isEmpty()) {
      String others = String.join(", ", notes.others());
      problems.add(Problem.ofFile(file, ProblemCode.MAP_OBJECT_CHOSEN, notes.object(), others));
    }
    if (notes.leftOut() > 0) {
      String count = Integer.toString(notes.leftOut());
      String all = Integer.toString(notes.leftOut() + notes.drawn());
      problems.add(Problem.ofFile(file, ProblemCode.MAP_PARTS_LEFT_OUT, count, all, names(notes)));
      notes.counts().forEach((reason, number) -> each(notes, reason, number));
    }
  }

  private static String names(BasemapNotes notes) {
    String names =
        notes.features().entrySet().stream()
            .limit(NAMED)
            .map(BasemapReport::name)
            .collect(Collectors.joining(", "));
    return notes.features().size() > NAMED ? names + ", \u2026" : names;
  }

  private static String name(Map.Entry<String, Integer> feature) {
    return feature.getValue() == 1
        ? feature.getKey()
        : feature.getKey() + " (" + feature.getValue() + ")";
  }

  /** The first of a kind with their places; the others are counted. */
  private void each(BasemapNotes notes, Reason reason, int count) {
    List<BasemapFailure> first =
        notes.first().stream().filter(part -> part.reason() == reason).toList();
    for (int i = 0; i < count; i++) {
      problems.add(problem(first.get(Math.min(i, first.size() - 1)), reason));
    }
  }

  private Problem problem(BasemapFailure part, Reason reason) {
    return new Problem(
        file,
        part.line(),
        part.column() > 0 ? Integer.toString(part.column()) : "",
        part.detail(),
        code(reason),
        List.of(Integer.toString(part.feature())));
  }

  private static ProblemCode code(Reason reason) {
    return switch (reason) {
      case RING_OPEN -> ProblemCode.MAP_LEFT_OUT_OPEN;
      case TOO_FEW_POINTS -> ProblemCode.MAP_LEFT_OUT_SHORT;
      case OUT_OF_RANGE -> ProblemCode.MAP_LEFT_OUT_RANGE;
      default -> ProblemCode.MAP_LEFT_OUT_POSITIONS;
    };
  }
}
