package org.meridian.ui.comparison.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.ui.surface.TipText;
import org.meridian.view.comparison.ComparisonCells;
import org.meridian.view.comparison.ComparisonContent;

/** What the note beside the pointer says of a city on any of three maps: both sides, the change. */
final class SideTip {

  private SideTip() {}

  /**
   * The words of a city.
   *
   * @param id of the city
   */
  static Optional<TipText> of(ComparisonContent content, String id, Messages words) {
    return content.comparison().rows().stream()
        .filter(row -> row.city().id().equals(id))
        .findFirst()
        .map(row -> of(content, row, words));
  }

  private static TipText of(ComparisonContent content, ComparedRow row, Messages words) {
    List<TipText.TipRow> rows = new ArrayList<>();
    content.columns().stream()
        .filter(column -> column.isNumeric())
        .forEach(
            column -> {
              String value = column.text().of(row, words);
              if (!value.equals(Numbers.MISSING)) {
                boolean strong = column.id().equals(ComparisonCells.CHANGE);
                rows.add(new TipText.TipRow(column.title().in(words), value, "", strong));
              }
            });
    return new TipText(words.get(row.city().name()), "", rows);
  }
}
