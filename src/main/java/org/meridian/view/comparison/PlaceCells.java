package org.meridian.view.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedMove;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;

/**
 * Columns of places that are not ranks of a side: relative places, which count only cities that
 * both sides rank, and the arrows that the publisher of B printed against a list of its own.
 */
final class PlaceCells {

  private PlaceCells() {}

  /** Relative places where they differ from ranks, arrows where there are some. */
  static List<Column<ComparedRow>> all(ComparisonContent content) {
    List<Column<ComparedRow>> columns = new ArrayList<>();
    List<ComparedRow> rows = content.comparison().rows();
    if (rows.stream().anyMatch(row -> row.presence() != ComparedRow.Presence.BOTH)) {
      columns.add(place("place-a", content.comparison(), true));
      columns.add(place("place-b", content.comparison(), false));
    }
    if (rows.stream().anyMatch(row -> row.move().isPresent())) {
      columns.add(published(rows));
    }
    return columns;
  }

  private static Column<ComparedRow> place(String id, SideComparison comparison, boolean ofA) {
    int[] places = ofA ? comparison.relativePlacesA() : comparison.relativePlacesB();
    Map<ComparedRow, Integer> placeOf = new IdentityHashMap<>();
    for (int row = 0; row < places.length; row++) {
      placeOf.put(comparison.rows().get(row), places[row]);
    }
    return ComparisonCells.rank(id, row -> placeOf.getOrDefault(row, 0));
  }

  private static Column<ComparedRow> published(List<ComparedRow> rows) {
    List<Period> since =
        rows.stream()
            .flatMap(row -> row.move().flatMap(PublishedMove::since).stream())
            .distinct()
            .sorted()
            .toList();
    TextInLanguage title =
        since.isEmpty()
            ? ComparisonCells.title("published")
            : TextInLanguage.key(
                "compare.column.published.since",
                since.stream().map(Period::toString).collect(Collectors.joining(", ")));
    return Column.ofNumber(
        "published",
        title,
        TextInLanguage.key("compare.column.published.help"),
        (row, words) -> row.move().map(move -> arrow(move, row, words)).orElse(Numbers.MISSING),
        row -> row.move().map(PlaceCells::gained).orElse(Double.NaN));
  }

  /** The arrow as printed; marked where it points the other way than this comparison. */
  private static String arrow(PublishedMove move, ComparedRow row, Messages words) {
    String places = move.places() == 0 ? "" : Numbers.whole(Math.abs(move.places()));
    String arrow =
        switch (move.arrow()) {
          case UP -> ComparisonCells.UP.strip() + places;
          case DOWN -> ComparisonCells.DOWN.strip() + places;
          case SAME -> "·";
          case NEW -> words.get("compare.new");
        };
    return row.isArrowAgainst() ? words.get("compare.arrow.against", arrow) : arrow;
  }

  /** Arrows without numbers sort by their direction. */
  private static double gained(PublishedMove move) {
    return move.places() != 0
        ? move.places()
        : switch (move.arrow()) {
          case UP -> 0.5;
          case DOWN -> -0.5;
          case SAME, NEW -> 0;
        };
  }
}
