package org.meridian.ui.ranking;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.Column;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;

/** Places gained or lost against the published ranking: an arrow, a number, and words for it. */
final class ChangeCell extends FigureCell {

  private static final PseudoClass UP = PseudoClass.getPseudoClass("up");
  private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

  private final Column<RankingRow> column;
  private final Supplier<RankingFigures> figures;
  private final LiveMessages messages;
  private final Tooltip tooltip = new Tooltip();

  ChangeCell(Column<RankingRow> column, Supplier<RankingFigures> figures, LiveMessages messages) {
    this.column = column;
    this.figures = figures;
    this.messages = messages;
    getStyleClass().addAll("numeric", "change");
    tooltip.setOnShowing(event -> tooltip.setText(words()));
  }

  @Override
  protected void updateItem(RankingRow row, boolean empty) {
    super.updateItem(row, empty);
    RankingFigures now = figures.get();
    int gained = empty || row == null || now == null ? 0 : now.gained(row);
    pseudoClassStateChanged(UP, gained > 0);
    pseudoClassStateChanged(DOWN, gained < 0);
    boolean ranked = !empty && row != null && now != null && now.rank(row) > 0;
    setText(ranked ? column.text().of(row, messages) : null);
    setTooltip(ranked ? tooltip : null);
  }

  private String words() {
    RankingRow row = getItem();
    RankingFigures now = figures.get();
    return row == null || now.rank(row) == 0 ? "" : words(now.gained(row), now.publishedRank(row));
  }

  private String words(int gained, int published) {
    if (published == 0) {
      return messages.get("ranking.change.new");
    }
    String key =
        gained == 0
            ? "ranking.change.none"
            : gained > 0 ? "ranking.change.up" : "ranking.change.down";
    return messages.get(key, Numbers.whole(Math.abs(gained)), Numbers.whole(published));
  }
}
