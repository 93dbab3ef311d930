package org.meridian.view.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.cause.ChangePart;
import org.meridian.scenario.comparison.cause.ChangeShares;
import org.meridian.scenario.comparison.cause.ExactFraction;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;

/** Columns of shares: data, weights, methods and membership, then the data by parts. */
final class ReasonCells {

  private final ShareUnit unit;
  private final IndexStructure structure;
  private final Map<ComparedRow, Integer> positions = new IdentityHashMap<>();

  private ReasonCells(SideComparison comparison, ShareUnit unit) {
    this.unit = unit;
    structure = ((ScoredSide) comparison.b()).dataset().structure();
    for (int row = 0; row < comparison.rows().size(); row++) {
      positions.put(comparison.rows().get(row), row);
    }
  }

  /** The columns; none where the sides cannot be taken apart. */
  static List<Column<ComparedRow>> all(ShownReasons shown) {
    List<Column<ComparedRow>> columns = new ArrayList<>();
    for (ChangeShares shares : shown.tables()) {
      ReasonCells cells = new ReasonCells(shown.reasons().comparison(), shown.unit());
      for (int part = 0; part < shares.parts().size(); part++) {
        columns.add(cells.column(shares, part));
      }
    }
    return columns;
  }

  private Column<ComparedRow> column(ChangeShares shares, int part) {
    ChangePart named = shares.parts().get(part);
    String thing = named.thing().name();
    String node = named.node().isEmpty() ? "" : "-" + named.node();
    String kind = node.isEmpty() ? "thing" : "part";
    return Column.ofNumber(
        "why-" + thing.toLowerCase(Locale.ROOT) + node,
        words -> words.get("compare.shares." + kind, ChangeWords.part(words, named, structure)),
        TextInLanguage.key("compare.shares." + kind + ".help." + unit.name()),
        (row, words) -> text(shares, part, positions.get(row)),
        row -> value(shares, part, positions.get(row)));
  }

  private double value(ChangeShares shares, int part, int row) {
    return unit == ShareUnit.POINTS
        ? shares.score(part, row)
        : shares.places(part, row).map(ExactFraction::value).orElse(Double.NaN);
  }

  private String text(ChangeShares shares, int part, int row) {
    if (unit == ShareUnit.PLACES) {
      return shares.places(part, row).map(ChangeWords::places).orElse(Numbers.MISSING);
    }
    double score = shares.score(part, row);
    return Double.isNaN(score) ? Numbers.MISSING : Numbers.signed(score, 2);
  }
}
